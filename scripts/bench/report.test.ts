import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describe, judge, median, type Round } from './report.ts'

const roundOf = (...figures: readonly (readonly [name: string, startMs: number, requestsPerSecond: number])[]): Round =>
  Object.fromEntries(
    figures.map(([name, startMs, requestsPerSecond]) => [name, { startMs, requestsPerSecond, answer: '' }]),
  )

const GOOD = roundOf(['provisim', 300, 5000], ['Prism mock', 2000, 1000], ['bare Express', 200, 6000])
const SLOW = roundOf(['provisim', 900, 1000], ['Prism mock', 2000, 1000], ['bare Express', 200, 6000])

for (const [values, expected] of [
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
] as const)
  test(`the median of ${values.join(', ')} is ${expected}`, () => {
    assert.equal(median(values), expected)
  })

for (const [what, rounds, expected] of [
  ['good', [GOOD], [true, true, true, true]],
  ['slow', [SLOW], [false, false, false, false]],
  ['mostly good', [GOOD, SLOW, GOOD], [true, true, true, true]],
] as const)
  test(`${what} figures ${expected[0] ? 'meet' : 'miss'} the aims`, () => {
    assert.deepEqual(
      judge(rounds).map(({ isMet }) => isMet),
      expected,
    )
  })

test('a ratio is that of neighbours, not of medians', () => {
  const quiet = roundOf(['provisim', 100, 4000], ['Prism mock', 1000, 1000], ['bare Express', 100, 4000])
  const busy = roundOf(['provisim', 900, 400], ['Prism mock', 9000, 100], ['bare Express', 900, 400])
  assert.deepEqual(
    judge([quiet, busy]).map(({ ratio }) => ratio),
    [1, 0.1, 1, 4],
  )
})

test('the report tells what was met and what was missed, with the figures of the run', () => {
  const report = describe([GOOD, SLOW, SLOW], '20.20.2')
  assert.match(report, /3 rounds in one run/)
  assert.match(report, /\| Start, against bare Express: at most 2 \| 4\.50 \| missed \|/)
  assert.match(report, /\| bare Express \| 200 ms \| 6000 \|/)
})
