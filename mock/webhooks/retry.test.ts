import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeAttempt, retryProfiles } from './retry.ts'

const { sinch } = retryProfiles

// What the first attempt brought, and what comes of it. No status is a network error or a timeout.
const VERDICTS = [
  [200, 'succeeded'],
  [201, 'succeeded'],
  [204, 'succeeded'],
  [299, 'succeeded'],
  [undefined, 'pending'],
  [429, 'pending'],
  [500, 'pending'],
  [503, 'pending'],
  [599, 'pending'],
  [301, 'failed'],
  [302, 'failed'],
  [307, 'failed'],
  [400, 'failed'],
  [401, 'failed'],
  [404, 'failed'],
  [410, 'failed'],
] as const

for (const [status, state] of VERDICTS)
  test(`after ${status ?? 'no answer'} the delivery is ${state}`, () => {
    assert.equal(judgeAttempt(status === undefined ? {} : { status }, 1, sinch).state, state)
  })

// Seconds from each attempt to the next: the schedule that the vendor publishes for SMS callbacks.
const GAPS = [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960, 81920]

for (const [index, gap] of GAPS.entries())
  test(`attempt ${index + 1}, if it fails, is repeated after ${gap} seconds`, () => {
    assert.deepEqual(judgeAttempt({ status: 500 }, index + 1, sinch), { state: 'pending', after: gap * 1000 })
  })

test('attempt 16 is the last', () => {
  assert.deepEqual(judgeAttempt({ status: 500 }, 16, sinch), { state: 'exhausted' })
})

test('the last attempt may still succeed', () => {
  assert.deepEqual(judgeAttempt({ status: 200 }, 16, sinch), { state: 'succeeded' })
})
