import type { PostResult } from './post.ts'
import type { Verdict } from './retry.ts'

// The provider publishes no time-out; what takes longer than this will be late for many a sender.
const SLOW = 3000
const LARGE = 4096

/** What the receiver should do better, and what becomes of the delivery. Its answer's body is ignored otherwise. */
export function hintsFor({ status, error, durationMs, responseBody = '' }: PostResult, verdict: Verdict): string[] {
  return [
    ...(durationMs > SLOW ? [`It took ${durationMs} ms: answer first, work later.`] : []),
    ...(Buffer.byteLength(responseBody) >= LARGE
      ? ['The body is large: an empty answer will do, nobody reads it.']
      : []),
    ...(status !== undefined && error !== undefined ? [`Its answer broke off: ${error}. The status counts.`] : []),
    ...(status === undefined ? [`There was no answer: ${error ?? 'unknown'}.`] : hintForStatus(status)),
    ...hintForVerdict(verdict),
  ]
}

function hintForStatus(status: number): string[] {
  // Provider: 200 is the only answer that the callbacks declare (1.2.117); whether another 2xx counts is not said.
  if (status > 200 && status < 300)
    return [`${status} is taken here, but the provider documents 200 alone: answer 200 to be safe.`]
  if (status >= 300 && status < 400) return [`${status} is not followed: register the address that it leads to.`]
  if (status === 401 || status === 403)
    return [`${status}: if the signature does not fit, sign the raw body; provisim verify tells what is wrong.`]
  if (status === 404) return ['404: check the path of the target.']
  if (status === 410) return ['410 says that the webhook is not wanted any more: delete it instead.']
  if (status === 429) return ['429: say in retry-after when you can take more.']
  return []
}

function hintForVerdict(verdict: Verdict): string[] {
  switch (verdict.state) {
    case 'succeeded':
      return []
    case 'pending':
      return ['The delivery is tried again.']
    case 'exhausted':
      return ['That was the last attempt: the event is lost to you, unless it is replayed.']
    case 'failed':
      return verdict.isFarewell
        ? ['The webhook is disabled: nothing is sent to it until it is updated.']
        : ['That is final: the event is lost to you, unless it is replayed.']
  }
}
