import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDifference } from './find-difference.ts'

for (const { expected, actual } of [
  { expected: { a: 1 }, actual: { a: 1, b: 2 } },
  { expected: [{ a: 1 }], actual: [{ a: 1 }, { a: 2 }] },
  { expected: [], actual: [] },
  { expected: '9002…', actual: '9002123' },
  { expected: 'a.b …', actual: 'a.b \n c' },
])
  test(`${JSON.stringify(actual)} fits ${JSON.stringify(expected)}`, () => {
    assert.equal(findDifference(expected, actual), undefined)
  })

for (const { expected, actual } of [
  { expected: { a: 1 }, actual: { b: 1 } },
  { expected: { a: { b: 1 } }, actual: { a: { b: 2 } } },
  { expected: [1, 2], actual: [1] },
  { expected: [], actual: [1] },
  { expected: [], actual: {} },
  { expected: {}, actual: [] },
  { expected: { a: 1 }, actual: null },
  { expected: '1', actual: 1 },
  { expected: 'a.b …', actual: 'axb c' },
])
  test(`${JSON.stringify(actual)} differs from ${JSON.stringify(expected)}`, () => {
    assert.match(findDifference(expected, actual) ?? '', / is .*, not /)
  })

test('a difference names its place', () => {
  assert.equal(findDifference({ a: [{ b: 1 }] }, { a: [{ b: 2 }] }), 'answer.a.0.b is 2, not 1')
})
