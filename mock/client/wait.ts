import { monotonicNow, pause } from '../time/wall.ts'
import { WaitTimedOut } from './control-problem.ts'

const USUAL_TIMEOUT = 5000
const LOOK_AGAIN_AFTER = 25

/** How long to wait, in milliseconds of real time; 5000 unless given. */
export type WaitOptions = { readonly timeout?: number }

/** Looks until something is there. `look` may wait by itself, at most `left` milliseconds. Throws WaitTimedOut. */
export async function waitUntilFound<T>(
  what: string,
  { timeout = USUAL_TIMEOUT }: WaitOptions,
  look: (left: number) => Promise<T | undefined>,
): Promise<T> {
  const deadline = monotonicNow() + timeout
  for (;;) {
    const found = await look(Math.max(deadline - monotonicNow(), 0))
    if (found !== undefined) return found
    if (monotonicNow() >= deadline) throw new WaitTimedOut(what, timeout)
    await pause(LOOK_AGAIN_AFTER)
  }
}
