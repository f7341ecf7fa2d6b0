// The only place that reads the wall clock or sets real timers.

export type CancelWake = () => void

/** Wall time in milliseconds since the epoch. */
export const wallNow = (): number => Date.now()

/** Milliseconds of a clock that never jumps, for measuring durations. */
export const monotonicNow = (): number => performance.now()

/** Aborts after `milliseconds` of wall time. */
export const abortAfter = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds)

// setTimeout takes 32 bits; a longer wait is cut, and whoever waits looks again.
const LONGEST_TIMEOUT = 2 ** 31 - 1

/** Calls `wake` after about `milliseconds` of wall time, at the latest after 24 days. Never keeps the process alive. */
export function wakeAfter(milliseconds: number, wake: () => void): CancelWake {
  const timeout = setTimeout(wake, Math.min(Math.max(milliseconds, 0), LONGEST_TIMEOUT))
  timeout.unref()
  return () => clearTimeout(timeout)
}

/** Resolves after `milliseconds` of wall time. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    wakeAfter(milliseconds, resolve)
  })
