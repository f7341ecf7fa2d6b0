/** What came of one attempt: an answer's status, or no answer at all. */
export type AttemptResult = { readonly status?: number }

export type Verdict =
  | { readonly state: 'succeeded' }
  | { readonly state: 'failed' }
  | { readonly state: 'exhausted' }
  | { readonly state: 'pending'; readonly after: number }

// The provider publishes no retry schedule for this API. This is the one that the same vendor publishes for SMS
// callbacks: the first retry after 5 s, each gap twice the last, up to 81,920 s. Taking it over is our choice.
const FIRST_GAP = 5_000
const MOST_RETRIES = 15

/** Judges attempt number `number`, counted from 1. `after` is in milliseconds. */
export function judgeAttempt({ status }: AttemptResult, number: number): Verdict {
  if (status !== undefined && status >= 200 && status < 300) return { state: 'succeeded' }
  const isWorthRetrying = status === undefined || status === 429 || status >= 500
  if (!isWorthRetrying) return { state: 'failed' }
  if (number > MOST_RETRIES) return { state: 'exhausted' }
  return { state: 'pending', after: FIRST_GAP * 2 ** (number - 1) }
}
