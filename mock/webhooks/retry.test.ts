import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeAttempt, readRetryAfter, retryProfiles } from './retry.ts'

// Seconds from each attempt to the next.
const LADDERS = {
  // The schedule that the vendor publishes for SMS callbacks.
  sinch: [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_240, 20_480, 40_960, 81_920],
  // Standard Webhooks: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
  standard: [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400],
  fast: [1, 2, 4],
  none: [],
} as const

const NAMES = ['sinch', 'standard', 'fast', 'none'] as const

for (const name of NAMES) {
  const ladder = LADDERS[name]

  for (const [index, gap] of ladder.entries())
    test(`${name}: attempt ${index + 1}, if it fails, is repeated after ${gap} seconds`, () => {
      const verdict = judgeAttempt({ status: 500 }, index + 1, retryProfiles[name])
      assert.deepEqual(verdict, { state: 'pending', after: gap * 1000 })
    })

  for (const status of [500, undefined])
    test(`${name}: attempt ${ladder.length + 1} is the last, also with ${status ?? 'no answer'}`, () => {
      const verdict = judgeAttempt(resultOf(status), ladder.length + 1, retryProfiles[name])
      assert.deepEqual(verdict, { state: 'exhausted' })
    })

  test(`${name}: the last attempt may still succeed`, () => {
    const verdict = judgeAttempt({ status: 200 }, ladder.length + 1, retryProfiles[name])
    assert.deepEqual(verdict, { state: 'succeeded' })
  })
}

// What the first attempt brings, and what comes of it in each profile, in the order of NAMES. Undefined is no answer.
const VERDICTS = [
  [200, 'succeeded', 'succeeded', 'succeeded', 'succeeded'],
  [201, 'succeeded', 'succeeded', 'succeeded', 'succeeded'],
  [204, 'succeeded', 'succeeded', 'succeeded', 'succeeded'],
  [299, 'succeeded', 'succeeded', 'succeeded', 'succeeded'],
  [300, 'failed', 'failed', 'failed', 'failed'],
  [301, 'failed', 'failed', 'failed', 'failed'],
  [302, 'failed', 'failed', 'failed', 'failed'],
  [304, 'failed', 'failed', 'failed', 'failed'],
  [307, 'failed', 'failed', 'failed', 'failed'],
  [308, 'failed', 'failed', 'failed', 'failed'],
  [400, 'failed', 'pending', 'failed', 'failed'],
  [401, 'failed', 'pending', 'failed', 'failed'],
  [404, 'failed', 'pending', 'failed', 'failed'],
  [408, 'failed', 'pending', 'failed', 'failed'],
  [410, 'failed', 'failed', 'failed', 'failed'],
  [429, 'pending', 'pending', 'pending', 'exhausted'],
  [500, 'pending', 'pending', 'pending', 'exhausted'],
  [503, 'pending', 'pending', 'pending', 'exhausted'],
  [599, 'pending', 'pending', 'pending', 'exhausted'],
  [undefined, 'pending', 'pending', 'pending', 'exhausted'],
] as const

for (const [status, ...states] of VERDICTS)
  for (const [column, name] of NAMES.entries())
    test(`${name}: after ${status ?? 'no answer'} the delivery is ${states[column]}`, () => {
      assert.equal(judgeAttempt(resultOf(status), 1, retryProfiles[name]).state, states[column])
    })

// Whether the answer ends the webhook for good, in the order of NAMES.
const FAREWELLS = [
  [410, false, true, false, false],
  [404, false, undefined, false, false],
  [301, false, false, false, false],
] as const

for (const [status, ...farewells] of FAREWELLS)
  for (const [column, name] of NAMES.entries())
    test(`${name}: ${status} ${farewells[column] ? 'is' : 'is not'} a farewell`, () => {
      const verdict = judgeAttempt({ status }, 1, retryProfiles[name])
      assert.equal('isFarewell' in verdict ? verdict.isFarewell : undefined, farewells[column])
    })

test('Retry-After lengthens a gap and never shortens it', () => {
  const after = (retryAfter: number, number: number) =>
    judgeAttempt({ status: 429, retryAfter }, number, retryProfiles.sinch)
  assert.deepEqual(after(60_000, 1), { state: 'pending', after: 60_000 })
  assert.deepEqual(after(1000, 1), { state: 'pending', after: 5000 })
  assert.deepEqual(after(60_000, 15), { state: 'pending', after: 81_920_000 })
})

test('Retry-After adds no attempt to a ladder that has ended', () => {
  const verdict = judgeAttempt({ status: 503, retryAfter: 1000 }, 16, retryProfiles.sinch)
  assert.deepEqual(verdict, { state: 'exhausted' })
})

const NOW = Date.UTC(2026, 10, 22, 12)

const RETRY_AFTERS = [
  ['0', 0],
  ['1', 1000],
  ['120', 120_000],
  ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
  ['Sunday, 22-Nov-26 12:02:00 GMT', 120_000],
  ['Sun Nov 22 12:02:00 2026', 120_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  // A day is the longest that any profile waits.
  ['86400', 86_400_000],
  ['86401', 86_400_000],
  ['99999999999999999999', 86_400_000],
  ['Wed, 22 Nov 2056 12:00:00 GMT', 86_400_000],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
] as const

for (const [header, milliseconds] of RETRY_AFTERS)
  test(`Retry-After: ${header ?? '(absent)'} asks for ${milliseconds ?? 'no'} milliseconds`, () => {
    assert.equal(readRetryAfter(header, NOW), milliseconds)
  })

function resultOf(status: number | undefined) {
  return status === undefined ? {} : { status }
}
