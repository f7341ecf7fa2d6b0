import type { ControlSchema } from '../contract.ts'

/**
 * What came of one attempt: an answer's status, or no answer at all, and how long the receiver asks to be left alone.
 * `isRefused`: it was never made, since deliveries may not go there.
 */
export type AttemptResult = { readonly status?: number; readonly retryAfter?: number; readonly isRefused?: boolean }

export type Verdict =
  | { readonly state: 'succeeded' }
  | { readonly state: 'failed'; readonly isFarewell: boolean }
  | { readonly state: 'exhausted' }
  /** To be tried again after so many milliseconds. */
  | { readonly state: 'pending'; readonly after: number }

export type RetryProfile = {
  /** Milliseconds before each retry. */
  readonly gaps: readonly number[]
  /** Whether an answer that is neither 2xx nor 3xx is worth another attempt. A missing answer always is. */
  readonly isWorthRetrying: (status: number) => boolean
  /** Whether 410 ends the webhook for good. */
  readonly takesGoneForFarewell: boolean
}

const seconds = (...gaps: readonly number[]): readonly number[] => gaps.map((gap) => gap * 1000)

const isServerTrouble = (status: number): boolean => status === 429 || status >= 500

export const retryProfiles: Readonly<Record<ControlSchema<'RetryProfile'>, RetryProfile>> = {
  // The provider publishes no schedule for this API. This is the one that the same vendor publishes for SMS callbacks:
  // the first retry after 5 s, each gap twice the last, up to 81,920 s. Taking it over is our choice.
  sinch: {
    gaps: seconds(...Array.from({ length: 15 }, (_, retry) => 5 * 2 ** retry)),
    isWorthRetrying: isServerTrouble,
    takesGoneForFarewell: false,
  },
  // Standard Webhooks: ten attempts, the first at once (specification, "Deliverability and reliability").
  standard: {
    gaps: seconds(5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400),
    isWorthRetrying: (status) => status !== 410,
    takesGoneForFarewell: true,
  },
  fast: { gaps: seconds(1, 2, 4), isWorthRetrying: isServerTrouble, takesGoneForFarewell: false },
  none: { gaps: [], isWorthRetrying: isServerTrouble, takesGoneForFarewell: false },
}

/** Judges attempt number `number`, counted from 1. 2xx is success; 3xx is final, and not followed. */
export function judgeAttempt(
  { status, retryAfter = 0, isRefused = false }: AttemptResult,
  number: number,
  profile: RetryProfile,
): Verdict {
  if (status !== undefined && status >= 200 && status < 300) return { state: 'succeeded' }
  if (status !== undefined && (status < 400 || !profile.isWorthRetrying(status)))
    return { state: 'failed', isFarewell: status === 410 && profile.takesGoneForFarewell }
  if (isRefused) return { state: 'failed', isFarewell: false }
  const gap = profile.gaps[number - 1]
  if (gap === undefined) return { state: 'exhausted' }
  return { state: 'pending', after: Math.max(gap, retryAfter) }
}

// No profile waits longer by itself; and a number of seconds can be too large for any date.
const LONGEST_RETRY_AFTER = 86_400_000

// The three forms of a date in HTTP begin with the day of the week; all are in GMT, which one leaves out (RFC 9110, 5.6.7).
const HTTP_DATE = /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /

/** Milliseconds of a `Retry-After` header, in seconds or as a date; `now` is the wall time of the answer. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  const wanted = /^\d+$/.test(text)
    ? Number(text) * 1000
    : HTTP_DATE.test(text)
      ? Date.parse(/GMT$/.test(text) ? text : `${text} GMT`) - now
      : Number.NaN
  return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, 0), LONGEST_RETRY_AFTER)
}
