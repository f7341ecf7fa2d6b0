/** So many at once, and so many again per second. */
export type Rate = { readonly burst: number; readonly perSecond: number }

/** Counts calls against a rate, on whatever clock it is told the time of. Times are milliseconds since the epoch. */
export class RateLimit {
  readonly #rate: Rate
  /** When each key's bucket will be full again. Times are added and compared only, so nothing is rounded. */
  readonly #full = new Map<string, number>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Takes a call; undefined when it is within the rate, else how many milliseconds the caller has to wait. */
  take(key: string, now: number): number | undefined {
    const { burst, perSecond } = this.#rate
    const interval = 1000 / perSecond
    // A clock that was set back does not make anyone wait for longer than an empty bucket takes.
    const held = Math.min(this.#full.get(key) ?? now, now + burst * interval)
    const full = Math.max(held, now) + interval
    const wait = full - now - burst * interval
    if (wait > 0) return Math.ceil(wait)
    this.#full.delete(key) // The latest comes last.
    this.#full.set(key, full)
    this.#forgetOldest()
    return undefined
  }

  forget(key: string): void {
    this.#full.delete(key)
  }

  #forgetOldest(): void {
    const [oldest] = this.#full.keys()
    if (this.#full.size > MOST_BUCKETS && oldest !== undefined) this.#full.delete(oldest)
  }
}

const MOST_BUCKETS = 10_000
