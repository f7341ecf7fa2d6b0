import type { ControlSchema, Schema } from '../contract.ts'
import { PACES, type Plan } from './plan.ts'

export type Settings = ControlSchema<'Settings'>
export type MetaRequest = ControlSchema<'Request'>
export type Review = ControlSchema<'Review'>
export type AccountActivity = Schema<'AccountActivity'>

/** The account as stored: the whole wire shape, of which account-view.ts shows what the compatibility setting allows. */
export type AccountRecord = {
  readonly account: Schema<'Account'>
  /** Newest first. */
  readonly activities: readonly AccountActivity[]
}

export type WebhookRecord = { readonly webhook: Schema<'Webhook'>; readonly secret: string }

/** Everything that a project holds. Immutable: a transition makes a new one. */
export type Project = {
  readonly settings: Settings
  readonly plan: Plan
  readonly account?: AccountRecord
  readonly webhooks: readonly WebhookRecord[]
  /** Meta's side, newest first. */
  readonly requests: readonly MetaRequest[]
  readonly reviews: readonly Review[]
  /** Single-use Facebook codes that were exchanged already, newest first. */
  readonly spentCodes: readonly string[]
  /** The Facebook token that was handed out last. */
  readonly facebookToken?: string
  /** How many ids and codes were drawn. */
  readonly drawn: number
}

/** How many closed requests, reviews, activities and codes a project remembers. */
export const MOST_REMEMBERED = 1000

/** A project that nobody has used yet. */
export const untouchedProject = (defaults: Pick<Settings, 'seed' | 'pace'>): Project => ({
  settings: {
    seed: defaults.seed,
    pace: defaults.pace,
    compatibility: 'guide',
    declines: 'rejected',
    tokenClock: 'wall',
  },
  plan: PACES[defaults.pace],
  webhooks: [],
  requests: [],
  reviews: [],
  spentCodes: [],
  drawn: 0,
})

/** Puts the newest entry first and forgets the oldest beyond the bound. */
export const remember = <T>(entry: T, entries: readonly T[]): readonly T[] =>
  [entry, ...entries].slice(0, MOST_REMEMBERED)
