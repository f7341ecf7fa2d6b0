import type { PostResult } from './post.ts'

// The provider publishes no time-out; what takes longer than this will be late for many a sender.
const SLOW = 3000
const LARGE = 4096

/** What the receiver should do better. The receiver's answer is judged by these alone: its body is ignored. */
export function hintsFor({ status, error, durationMs, responseBody = '' }: PostResult): string[] {
  return [
    ...(durationMs > SLOW ? [`It took ${durationMs} ms: answer first, work later.`] : []),
    ...(responseBody.length >= LARGE ? ['The body is large: an empty answer will do, nobody reads it.'] : []),
    ...(status === undefined ? [`There was no answer: ${error ?? 'unknown'}.`] : hintForStatus(status)),
  ]
}

function hintForStatus(status: number): string[] {
  if (status >= 200 && status < 300) return []
  if (status >= 300 && status < 400) return [`${status} is not followed: register the address that it leads to.`]
  if (status === 401 || status === 403)
    return [`${status}: if the signature does not fit, sign the raw body; provisim verify tells what is wrong.`]
  if (status === 404) return ['404: check the path of the target.']
  if (status === 410) return ['410 says that the webhook is not wanted any more: delete it instead.']
  if (status === 429) return ['429 is retried; say in retry-after when.']
  return status >= 500 ? [`${status} is retried.`] : [`${status} is final: the event is lost to you.`]
}
