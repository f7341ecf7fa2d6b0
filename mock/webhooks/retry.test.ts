import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeAttempt, readRetryAfter, retryProfiles } from './retry.ts'

// What the first attempt brought, and what comes of it under each profile. No status is a network error or a timeout.
const VERDICTS = [
  ['sinch', 'succeeded', [200, 201, 204, 299]],
  ['sinch', 'pending', [undefined, 429, 500, 503, 599]],
  ['sinch', 'failed', [301, 302, 307, 400, 401, 404, 410]],
  ['standard', 'succeeded', [200, 204]],
  ['standard', 'pending', [undefined, 400, 401, 404, 429, 500]],
  ['standard', 'failed', [301, 302, 307, 410]],
  ['fast', 'pending', [undefined, 429, 500]],
  ['fast', 'failed', [301, 400, 410]],
  ['none', 'succeeded', [200]],
  ['none', 'failed', [301, 400, 429, 500]],
  ['none', 'exhausted', [undefined]],
] as const

for (const [profile, state, results] of VERDICTS)
  for (const status of results)
    test(`under the profile ${profile} a delivery is ${state} after ${status ?? 'no answer'}`, () => {
      const result = status === undefined ? {} : { status }
      assert.equal(judgeAttempt(result, 1, retryProfiles[profile]).state, state)
    })

// Seconds from each attempt to the next.
const LADDERS = {
  sinch: [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480, 40960, 81920],
  standard: [5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400],
  fast: [1, 2, 4],
} as const

for (const name of ['sinch', 'standard', 'fast'] as const) {
  const gaps: readonly number[] = LADDERS[name]
  const profile = retryProfiles[name]

  for (const [index, gap] of gaps.entries())
    test(`under the profile ${name} attempt ${index + 1} is repeated after ${gap} seconds`, () => {
      assert.deepEqual(judgeAttempt({ status: 500 }, index + 1, profile), { state: 'pending', after: gap * 1000 })
    })

  test(`under the profile ${name} attempt ${gaps.length + 1} is the last, and may still succeed`, () => {
    assert.deepEqual(judgeAttempt({ status: 500 }, gaps.length + 1, profile), { state: 'exhausted' })
    assert.deepEqual(judgeAttempt({ status: 200 }, gaps.length + 1, profile), { state: 'succeeded' })
  })
}

for (const [retryAfter, after] of [
  [60_000, 60_000],
  [1_000, 5_000],
] as const)
  test(`a receiver that asks for ${retryAfter} milliseconds is left alone for ${after}`, () => {
    assert.deepEqual(judgeAttempt({ status: 429, retryAfter }, 1, retryProfiles.sinch), { state: 'pending', after })
  })

for (const [profile, isFarewell] of [
  ['standard', true],
  ['sinch', false],
] as const)
  test(`under the profile ${profile} 410 ${isFarewell ? 'ends the webhook' : 'ends the delivery alone'}`, () => {
    assert.deepEqual(judgeAttempt({ status: 410 }, 1, retryProfiles[profile]), { state: 'failed', isFarewell })
  })

const NOW = Date.UTC(2026, 10, 22, 12)
const HEADERS = [
  [undefined, undefined],
  ['120', 120_000],
  ['0', 0],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
] as const

for (const [header, expected] of HEADERS)
  test(`the header Retry-After ${header ?? 'left out'} means ${expected ?? 'no'} milliseconds`, () => {
    assert.equal(readRetryAfter(header, NOW), expected)
  })
