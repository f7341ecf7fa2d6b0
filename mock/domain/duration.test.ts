import assert from 'node:assert/strict'
import { test } from 'node:test'
import { milliseconds, timestamp } from './duration.ts'

const DURATIONS = {
  PT0S: 0,
  PT5S: 5_000,
  'PT0.25S': 250,
  PT2M: 120_000,
  PT2H: 7_200_000,
  P1D: 86_400_000,
  P90D: 7_776_000_000,
  P2W: 1_209_600_000,
  P1DT1H1M1S: 90_061_000,
}

for (const [duration, expected] of Object.entries(DURATIONS))
  test(`${duration} lasts ${expected} milliseconds`, () => {
    assert.equal(milliseconds(duration), expected)
  })

const NO_DURATIONS = [
  '',
  'P',
  'PT',
  '2H',
  'P1M',
  'P1Y',
  '-PT2H',
  'P-1D',
  'PT2Hours',
  'in PT2H',
  'P1DT',
  'PT1,5S',
  'PT.5S',
]

for (const text of NO_DURATIONS)
  test(`"${text}" is refused as a duration, and the message says so`, () => {
    assert.throws(
      () => milliseconds(text),
      (error: Error) => error.message.includes(`"${text}"`),
    )
  })

test('times are written as ISO 8601 in UTC with milliseconds', () => {
  assert.equal(timestamp(Date.UTC(2026, 10, 22, 12, 0, 0, 7)), '2026-11-22T12:00:00.007Z')
})
