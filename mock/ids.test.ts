import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deriveId, deriveNonce, startDrawing } from './ids.ts'

const drawAll = (seed: string, projectId: string, drawn = 0): readonly string[] => {
  const { draw } = startDrawing(seed, projectId, drawn)
  return [draw.hex(32), draw.digits(16, '9001'), draw.hex(8)]
}

const NOW = Date.UTC(2026, 10, 22, 12)

test('the same seed and project draw the same ids', () => {
  assert.deepEqual(drawAll('s', 'p'), drawAll('s', 'p'))
})

for (const [what, other] of [
  ['another seed', drawAll('t', 'p')],
  ['another project', drawAll('s', 'q')],
  ['a later place in the sequence', drawAll('s', 'p', 3)],
] as const)
  test(`${what} draws other ids`, () => {
    const first = drawAll('s', 'p')
    assert.ok(other.every((id, index) => id !== first[index]))
  })

test('seed and project are not mixed up', () => {
  assert.notDeepEqual(drawAll('ab', 'c'), drawAll('a', 'bc'))
})

test('every draw counts, so that drawing can go on where it ended', () => {
  const all = drawAll('s', 'p')
  const { draw, drawn } = startDrawing('s', 'p', 0)
  draw.hex(32)
  assert.equal(drawn(), 1)
  assert.deepEqual(startDrawing('s', 'p', drawn()).draw.digits(16, '9001'), all[1])
})

test('drawn texts have the length and the digits that were asked for', () => {
  const { draw } = startDrawing('s', 'p', 0)
  for (let run = 0; run < 100; run += 1) {
    assert.match(draw.hex(32), /^[0-9a-f]{32}$/)
    assert.match(draw.digits(16, '9001'), /^9001\d{12}$/)
    assert.match(draw.digits(6), /^\d{6}$/)
  }
})

test('a nonce has the shape of a ULID', () => {
  for (let number = 0; number < 1000; number += 1)
    assert.match(deriveNonce(NOW, 's', number), /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
})

test('a nonce begins with its time, as a ULID does', () => {
  // The nonce of the provider's sample, and the time that its first ten characters stand for.
  assert.equal(deriveNonce(Date.UTC(2020, 5, 15, 13, 23, 7, 276), 's').slice(0, 10), '01EAW2BNWC')
  assert.notEqual(deriveNonce(NOW, 's'), deriveNonce(NOW + 1, 's'))
})

test('nonces and ids are the same for the same parts and differ for others', () => {
  for (const derive of [deriveNonce.bind(undefined, NOW), deriveId]) {
    assert.equal(derive('s', 'p', 1), derive('s', 'p', 1))
    const derived = Array.from({ length: 1000 }, (_, number) => derive('s', 'p', number))
    assert.equal(new Set(derived).size, 1000)
  }
})

test('an id is 16 hexadecimal digits', () => {
  assert.match(deriveId('delivery', 'p', 1), /^[0-9a-f]{16}$/)
})

test('every digit and every character of a nonce occurs', () => {
  const { draw } = startDrawing('s', 'p', 0)
  const digits = new Set(Array.from({ length: 50 }, () => draw.digits(12)).join(''))
  const characters = new Set(Array.from({ length: 50 }, (_, number) => deriveNonce(NOW, number)).join(''))
  assert.deepEqual([digits.size, characters.size], [10, 32])
})
