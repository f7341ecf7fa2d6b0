/** So many at once, and so many again per second. */
export type Rate = { readonly burst: number; readonly perSecond: number }

/** Counts calls against a rate, on whatever clock it is told the time of. Times are milliseconds since the epoch. */
export class RateLimit {
  readonly #rate: Rate
  readonly #buckets = new Map<string, { readonly left: number; readonly at: number }>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Takes a call; undefined when it is within the rate, else how many milliseconds the caller has to wait. */
  take(key: string, now: number): number | undefined {
    const { burst, perSecond } = this.#rate
    const { left, at } = this.#buckets.get(key) ?? { left: burst, at: now }
    const filled = Math.min(burst, left + (Math.max(now - at, 0) / 1000) * perSecond)
    const isTaken = filled >= 1
    this.#buckets.delete(key)
    this.#buckets.set(key, { left: isTaken ? filled - 1 : filled, at: now })
    this.#forgetOldest()
    return isTaken ? undefined : Math.ceil(((1 - filled) / perSecond) * 1000)
  }

  forget(key: string): void {
    this.#buckets.delete(key)
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys()
    if (this.#buckets.size > MOST_BUCKETS && oldest !== undefined) this.#buckets.delete(oldest)
  }
}

const MOST_BUCKETS = 10_000
