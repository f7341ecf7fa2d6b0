import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeliveryRound } from './deliveries.ts'
import { describe, judge, judgeDeliveries, median, type Round } from './report.ts'

const roundOf = (...figures: readonly (readonly [name: string, startMs: number, requestsPerSecond: number])[]): Round =>
  Object.fromEntries(
    figures.map(([name, startMs, requestsPerSecond]) => [name, { startMs, requestsPerSecond, answer: '' }]),
  )

const GOOD = roundOf(['provisim', 300, 5000], ['Prism mock', 2000, 1000], ['bare Express', 200, 6000])
const SLOW = roundOf(['provisim', 900, 1000], ['Prism mock', 2000, 1000], ['bare Express', 200, 6000])

const DELIVERIES: readonly DeliveryRound[] = [
  { webhooks: 1, provisim: 3000, bare: 4000 },
  { webhooks: 5, provisim: 4000, bare: 8000 },
]

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

test('deliveries are judged by the median of the rounds, for each number of webhooks', () => {
  const rounds = [...DELIVERIES, { webhooks: 1, provisim: 100, bare: 1000 }, { webhooks: 1, provisim: 900, bare: 1000 }]
  assert.deepEqual(
    judgeDeliveries(rounds).map(({ ratio, isMet }) => [ratio, isMet]),
    [
      [0.75, true],
      [0.5, false],
    ],
  )
})

test('the report tells what was met and what was missed, with the figures of the run', () => {
  const report = describe([GOOD, SLOW, SLOW], DELIVERIES, '20.20.2')
  assert.match(report, /3 rounds in one run/)
  assert.match(report, /\| Start, against bare Express: at most 2 \| 4\.50 \| missed \|/)
  assert.match(report, /\| bare Express \| 200 ms \| 6000 \|/)
  assert.match(report, /\| Deliveries per second to one webhook, .*: at least 0.6 \| 0\.75 \| met \|/)
  assert.match(report, /\| Deliveries per second to 5 webhooks, .*: at least 0.6 \| 0\.50 \| missed \|/)
  assert.match(report, /\| one webhook \| 3000 \| 4000 \|\n\| 5 webhooks \| 4000 \| 8000 \|/)
})
