import type { ControlSchema, Route } from '../contract.ts'
import { milliseconds } from './duration.ts'
import type { Project } from './project.ts'

export type CallFault = ControlSchema<'CallFault'>

/** A fault that strikes one call. Times are in milliseconds. */
export type CallStrike = Pick<CallFault, 'errorCode' | 'status' | 'connection'> & {
  readonly delay: number
  readonly retryAfter?: number
}

/** Finds the fault that strikes a call of the operation, and counts it. `chance` is drawn from [0, 1). */
export function strikeCall(
  project: Project,
  call: Pick<Route, 'operationId' | 'errorCodes'>,
  chance: () => number,
): { readonly project: Project; readonly strike?: CallStrike } {
  const { calls } = project.faults
  const fault = calls.find((candidate) => fits(candidate, call))
  if (fault === undefined) return { project }
  const seen = (fault.seen ?? 0) + 1
  const isStruck = seen >= (fault.every ?? 1)
  const changed = isStruck ? useUp(fault) : { ...fault, seen }
  const faults = {
    ...project.faults,
    calls: calls.flatMap((one) => (one === fault ? (changed === undefined ? [] : [changed]) : [one])),
  }
  return { project: { ...project, faults }, ...(isStruck ? { strike: toStrike(fault, chance) } : {}) }
}

/** A code strikes only operations that declare it. */
const fits = (
  { operation, errorCode }: CallFault,
  { operationId, errorCodes }: Pick<Route, 'operationId' | 'errorCodes'>,
) => (operation ?? operationId) === operationId && (errorCode === undefined || errorCodes.includes(errorCode))

/** The fault for the calls to come; undefined when it has struck for the last time. */
function useUp({ seen: _, ...fault }: CallFault): CallFault | undefined {
  const { next = fault.every === undefined ? 1 : undefined } = fault
  if (next === undefined) return fault
  return next > 1 ? { ...fault, next: next - 1 } : undefined
}

/** What the fault does, with its delay drawn. */
export function toStrike(fault: CallFault, chance: () => number): CallStrike {
  const { errorCode, status, connection, delay, spread, retryAfter } = fault
  const median = delay === undefined ? 0 : milliseconds(delay)
  return {
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(status === undefined ? {} : { status }),
    ...(connection === undefined ? {} : { connection }),
    ...(retryAfter === undefined ? {} : { retryAfter: milliseconds(retryAfter) }),
    delay: spread === undefined ? median : median * Math.exp(spread * standardNormal(chance)),
  }
}

/** Box and Muller's transform of two even draws. */
function standardNormal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
