import type { ControlClient } from '../../generated/clients.ts'
import { abortAfter } from '../time/wall.ts'
import { ask } from './ask.ts'
import { WaitTimedOut } from './control-problem.ts'

const USUAL_TIMEOUT = 5000

/** How long to wait, in milliseconds of real time; 5000 unless given. */
export type WaitOptions = { readonly timeout?: number }

/** Looks at once, and again whenever something happens in the project, until there is something. Throws WaitTimedOut. */
export async function waitUntilFound<T>(
  control: ControlClient,
  projectId: string,
  { what, timeout = USUAL_TIMEOUT }: WaitOptions & { readonly what: string },
  look: () => Promise<T | undefined>,
): Promise<T> {
  const present = await look()
  if (present !== undefined) return present
  const timer = abortAfter(timeout)
  const found = new AbortController()
  const signal = AbortSignal.any([timer, found.signal])
  try {
    const query = { projectId }
    for await (const _ of await ask(control.GET('/events', { params: { query }, parseAs: 'stream', signal }))) {
      const value = await look()
      if (value !== undefined) return value
    }
    throw new Error(`The simulator stopped before there was a ${what}.`)
  } catch (error) {
    throw timer.aborted ? new WaitTimedOut(what, timeout) : error
  } finally {
    found.abort()
  }
}
