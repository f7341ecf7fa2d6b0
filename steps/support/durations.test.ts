import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DURATION, readDuration, toIso } from './durations.ts'

const cases = [
  ['1 second', 1_000, 'PT1S'],
  ['90 days', 7_776_000_000, 'PT7776000S'],
  ['22 hours, 45 minutes and 20 seconds', 81_920_000, 'PT81920S'],
] as const

for (const [words, milliseconds, iso] of cases)
  test(`${words} are ${milliseconds} milliseconds`, () => {
    assert.equal(DURATION.exec(words)?.[0], words)
    assert.equal(readDuration(words), milliseconds)
    assert.equal(toIso(milliseconds), iso)
  })

test('any other text is no duration', () => {
  assert.throws(() => readDuration('a while'), /"a while" is no duration/)
})
