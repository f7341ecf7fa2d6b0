import type { ControlSchema } from '../contract.ts'

/** The control plane refused: `title` says what failed, `detail` why, `resolution` what to do. */
export class ControlProblem extends Error {
  readonly title: string
  readonly detail: string
  readonly resolution: string
  /** A stable name for programs, such as `request_not_open`. */
  readonly code: string
  /** The HTTP status. */
  readonly status: number
  /** Every rule of the control contract that the call breaks, property path first. */
  readonly violations: readonly string[]

  constructor({ title, detail, resolution, code, status, violations = [] }: ControlSchema<'Problem'>) {
    super(`${title}: ${detail} ${resolution}`)
    this.name = 'ControlProblem'
    this.title = title
    this.detail = detail
    this.resolution = resolution
    this.code = code
    this.status = status
    this.violations = violations
  }
}

/** Nothing answers at the simulator's address, or something else does. */
export class SimulatorUnreachable extends Error {
  readonly url: string

  constructor(url: string, reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'SimulatorUnreachable'
    this.url = url
  }
}

/** What was waited for did not happen in time. */
export class WaitTimedOut extends Error {
  constructor(what: string, milliseconds: number) {
    super(`There was no ${what} within ${milliseconds / 1000} s.`)
    this.name = 'WaitTimedOut'
  }
}
