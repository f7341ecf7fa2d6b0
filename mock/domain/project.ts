import type { ControlSchema, Schema } from '../contract.ts'
import { PACES, type Plan, type PlanInput } from './plan.ts'

export type Settings = ControlSchema<'Settings'>
export type Faults = ControlSchema<'Faults'>
export type MetaRequest = ControlSchema<'Request'>
export type Review = ControlSchema<'Review'>
export type AccountActivity = Schema<'AccountActivity'>

/** The account as stored: the whole wire shape, of which account-view.ts shows what the compatibility setting allows. */
export type AccountRecord = {
  readonly account: Schema<'Account'>
  /** Newest first. */
  readonly activities: readonly AccountActivity[]
}

export type SenderActivity = Schema<'SenderActivity'>
export type Message = ControlSchema<'Message'>

/** A sender as stored: the whole wire shape, and beside it what only the simulator knows. */
export type SenderRecord = {
  readonly sender: Schema<'Sender'>
  /** Newest first. */
  readonly activities: readonly SenderActivity[]
  /** Whether the number has to be verified with a one-time password. */
  readonly needsPassword: boolean
  readonly saveDraftOnFailure: boolean
  readonly verification: Schema<'VerificationStatus'>
  readonly password: PasswordState
  /** Meta's id of the number, for a sender of embedded signup. */
  readonly phoneNumberId?: string
  /** Details that a pending change takes away; the contract has no way to show them. */
  readonly removes?: readonly string[]
  /** When the sender that was deleted will be gone, as a timestamp. */
  readonly goes?: string
}

/** What is known of a sender's one-time passwords. Times are milliseconds since the epoch. */
export type PasswordState = {
  /** The code that is good now; a new one replaces it, and it works once. */
  readonly code?: string
  readonly expires?: number
  /** Sent since the last lock. */
  readonly sent: number
  readonly sendingLockedUntil?: number
  /** Wrong guesses in a row. */
  readonly wrong: number
  readonly guessingLockedUntil?: number
}

export type WebhookRecord = {
  readonly webhook: Schema<'Webhook'>
  readonly secret: string
  /** It answered 410 under a retry profile that takes that for a farewell. An update puts it to use again. */
  readonly isDisabled?: boolean
}

/** Everything that a project holds. Immutable: a transition makes a new one. */
export type Project = {
  readonly settings: Settings
  readonly plan: Plan
  /** What the plan was asked to differ in from the pace's, the last to win. */
  readonly programme: readonly PlanInput[]
  readonly account?: AccountRecord
  /** In the order of creation. */
  readonly senders: readonly SenderRecord[]
  readonly webhooks: readonly WebhookRecord[]
  /** Meta's side, newest first. */
  readonly requests: readonly MetaRequest[]
  readonly reviews: readonly Review[]
  /** The phones' inbox, newest first. */
  readonly messages: readonly Message[]
  /** Single-use Facebook codes that were exchanged already, newest first. */
  readonly spentCodes: readonly string[]
  /** The Facebook token that was handed out last. */
  readonly facebookToken?: string
  /** What is still to go wrong. */
  readonly faults: Faults
  /** How many ids and codes were drawn. */
  readonly drawn: number
}

/** How many closed requests, reviews, activities and codes a project remembers. */
export const MOST_REMEMBERED = 1000

/** A project that nobody has used yet. */
export const untouchedProject = (defaults: Pick<Settings, 'seed' | 'pace'> & Partial<Settings>): Project => ({
  settings: {
    compatibility: 'guide',
    declines: 'rejected',
    onBehalfOf: 'accepted',
    inactiveAfterDelete: false,
    tokenClock: 'wall',
    retry: 'sinch',
    signatureClock: 'wall',
    rateLimits: 'off',
    ...defaults,
  },
  plan: PACES[defaults.pace],
  programme: [],
  senders: [],
  webhooks: [],
  requests: [],
  reviews: [],
  messages: [],
  spentCodes: [],
  faults: { calls: [], webhooks: [] },
  drawn: 0,
})

/** Puts the newest entry first and forgets the oldest beyond the bound. */
export const remember = <T>(entry: T, entries: readonly T[]): readonly T[] =>
  [entry, ...entries].slice(0, MOST_REMEMBERED)
