import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hintsFor } from './hints.ts'
import type { PostResult } from './post.ts'
import type { Verdict } from './retry.ts'

const SUCCEEDED: Verdict = { state: 'succeeded' }
const PENDING: Verdict = { state: 'pending', after: 5000 }
const EXHAUSTED: Verdict = { state: 'exhausted' }
const FAILED: Verdict = { state: 'failed', isFarewell: false }
const FAREWELL: Verdict = { state: 'failed', isFarewell: true }

// What the receiver did, what comes of it, and what each hint says, in order.
const HINTS: readonly (readonly [Partial<PostResult>, Verdict, ...says: readonly RegExp[]])[] = [
  [{ status: 200 }, SUCCEEDED],
  [{ status: 202 }, SUCCEEDED, /^202 is taken here.*200 alone/],
  [{ status: 204, responseBody: '' }, SUCCEEDED, /^204 is taken here.*200 alone/],
  [{ status: 200, durationMs: 3000 }, SUCCEEDED],
  [{ status: 200, durationMs: 3001 }, SUCCEEDED, /^It took 3001 ms: answer first/],
  [{ status: 200, responseBody: 'x'.repeat(4095) }, SUCCEEDED],
  [{ status: 200, responseBody: 'x'.repeat(4096) }, SUCCEEDED, /^The body is large/],
  [{ status: 200, responseBody: '語'.repeat(1366) }, SUCCEEDED, /^The body is large/],
  [
    { status: 200, error: 'UND_ERR_SOCKET: closed' },
    SUCCEEDED,
    /^Its answer broke off: UND_ERR_SOCKET: closed\. The status/,
  ],
  [{ error: 'ECONNREFUSED: refused' }, PENDING, /^There was no answer: ECONNREFUSED: refused/, /tried again/],
  [{ error: 'ECONNREFUSED: refused' }, EXHAUSTED, /^There was no answer/, /last attempt/],
  [{ status: 301 }, FAILED, /^301 is not followed/, /final/],
  [{ status: 401 }, FAILED, /^401: .*raw body.*provisim verify/, /final/],
  [{ status: 403 }, FAILED, /^403: .*raw body/, /final/],
  [{ status: 404 }, FAILED, /^404: check the path/, /final/],
  [{ status: 404 }, PENDING, /^404: check the path/, /tried again/],
  [{ status: 410 }, FAILED, /^410 says .*delete it/, /final/],
  [{ status: 410 }, FAREWELL, /^410 says .*delete it/, /disabled.*until it is updated/],
  [{ status: 418 }, FAILED, /final/],
  [{ status: 429 }, PENDING, /^429: .*retry-after/, /tried again/],
  [{ status: 500 }, PENDING, /tried again/],
  [{ status: 500 }, EXHAUSTED, /last attempt/],
  [{ status: 500, durationMs: 4000, responseBody: 'x'.repeat(4096) }, PENDING, /4000 ms/, /large/, /tried again/],
]

for (const [result, verdict, ...says] of HINTS) {
  const { status = 'no answer', durationMs = 1, responseBody = '' } = result
  const what = `${status} after ${durationMs} ms with ${Buffer.byteLength(responseBody)} bytes, ${verdict.state}`
  test(`${what}: ${says.length === 0 ? 'no hint' : `hints ${says.join(', ')}`}`, () => {
    const hints = hintsFor({ durationMs, ...result }, verdict)
    assert.equal(hints.length, says.length, hints.join(' '))
    for (const [index, pattern] of says.entries()) assert.match(hints[index] ?? '', pattern)
  })
}
