import type { ControlSchema } from '../contract.ts'

export type Plan = ControlSchema<'Plan'>
export type Pace = ControlSchema<'Pace'>

/** What each pace has happen by itself, and when. */
export const PACES: Readonly<Record<Pace, Plan>> = {
  fast: {
    initiation: { after: 'PT2S', outcome: 'sent' },
    customer: { after: 'PT10S', decision: 'approve', sender: 'phone' },
    review: { after: 'PT3S', decision: 'approve' },
  },
  // Request and review: one hour each is our choice, the provider publishes no figure; so is the customer's day.
  realistic: {
    initiation: { after: 'PT1H', outcome: 'sent' },
    customer: { after: 'P1D', decision: 'approve', sender: 'phone' },
    review: { after: 'PT1H', decision: 'approve' },
  },
  manual: {
    initiation: { after: 'PT0S', outcome: 'wait' },
    customer: { after: 'PT0S', decision: 'wait', sender: 'phone' },
    review: { after: 'PT0S', decision: 'wait' },
  },
}
