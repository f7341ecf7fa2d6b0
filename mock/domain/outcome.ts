import type { WebhookEvent } from '../contract.ts'
import type { Command } from './command.ts'
import type { Project } from './project.ts'
import type { Refusal } from './refusal.ts'

/** Draws ids and codes. Every draw moves the project's sequence on, so that the same seed draws the same again. */
export type Draw = {
  /** Lower-case hexadecimal digits. */
  readonly hex: (length: number) => string
  /** Decimal digits, beginning with `prefix`; `length` counts the prefix too. */
  readonly digits: (length: number, prefix?: string) => string
  /** A number from [0, 1). */
  readonly chance: () => number
}

/** All that a transition may know besides the state and the command. */
export type Context = { readonly now: number; readonly projectId: string; readonly draw: Draw }

/** Something to happen `after` so many milliseconds, called off with its owner. */
export type TimerRequest = { readonly after: number; readonly owner: string; readonly command: Command }

/** What a transition makes of a command: the new state, what the world hears of it, and what is to happen later. */
export type Outcome = {
  readonly state: Project
  readonly events: readonly WebhookEvent[]
  readonly timers: readonly TimerRequest[]
  /** Owners whose timers are called off, before `timers` are set. */
  readonly cancel: readonly string[]
  /** The caller is refused, and yet the state changed: a wrong guess counts, a failed submission is kept as a draft. */
  readonly refusal?: Refusal
}

/** The outcome with the new state, and nothing else unless given. */
export const outcome = (state: Project, rest: Partial<Omit<Outcome, 'state'>> = {}): Outcome => ({
  events: [],
  timers: [],
  cancel: [],
  ...rest,
  state,
})

/** Goes on from `first` with another step, keeping what both want. */
export function andThen(first: Outcome, step: (state: Project) => Outcome): Outcome {
  const second = step(first.state)
  const refusal = first.refusal ?? second.refusal
  return {
    ...(refusal === undefined ? {} : { refusal }),
    state: second.state,
    events: [...first.events, ...second.events],
    timers: [...first.timers.filter((timer) => !second.cancel.includes(timer.owner)), ...second.timers],
    cancel: [...first.cancel, ...second.cancel],
  }
}
