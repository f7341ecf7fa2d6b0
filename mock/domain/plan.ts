import type { ControlSchema } from '../contract.ts'

export type Plan = ControlSchema<'Plan'>
export type Pace = ControlSchema<'Pace'>
export type PlanInput = ControlSchema<'PlanInput'>

const DELIVERED: Plan['otp'] = { sms: 'delivered', voice: 'delivered', validity: 'PT10M' } // Meta: typically 10 minutes.

/** Everything succeeds: what the customer and Meta do after these times. */
const succeed = (times: { filing: string; customer: string; decision: string }): Plan => ({
  initiation: { after: times.filing, outcome: 'sent' },
  customer: { after: times.customer, decision: 'approve', sender: 'phone' },
  review: { after: times.decision, decision: 'approve' },
  sender: { after: times.decision, outcome: 'pending-verification' },
  otp: DELIVERED,
  activation: { after: times.decision, outcome: 'active' },
  update: { after: times.decision, outcome: 'applied' },
  displayName: { after: times.decision, decision: 'approve' },
  username: { after: times.decision, decision: 'approve' },
  incidents: [],
})

/** What each pace has happen by itself, and when. */
export const PACES: Readonly<Record<Pace, Plan>> = {
  fast: succeed({ filing: 'PT2S', customer: 'PT10S', decision: 'PT3S' }),
  // Our choice: the provider publishes no figures.
  realistic: succeed({ filing: 'PT1H', customer: 'P1D', decision: 'PT1H' }),
  manual: {
    initiation: { after: 'PT0S', outcome: 'wait' },
    customer: { after: 'PT0S', decision: 'wait', sender: 'phone' },
    review: { after: 'PT0S', decision: 'wait' },
    sender: { after: 'PT0S', outcome: 'wait' },
    otp: DELIVERED,
    activation: { after: 'PT0S', outcome: 'wait' },
    update: { after: 'PT0S', outcome: 'wait' },
    displayName: { after: 'PT0S', decision: 'wait' },
    username: { after: 'PT0S', decision: 'wait' },
    incidents: [],
  },
}

/** The pace's plan, changed by each of the others in turn; the later ones win. */
export function layPlan(pace: Pace, ...changes: readonly PlanInput[]): Plan {
  const part = <Part extends Exclude<keyof Plan, 'scenario' | 'incidents'>>(name: Part): Plan[Part] =>
    changePart(
      PACES[pace][name],
      changes.map((change) => change[name]),
    )
  const scenario = changes.findLast((change) => change.scenario !== undefined)?.scenario
  return {
    ...(scenario === undefined ? {} : { scenario }),
    initiation: part('initiation'),
    customer: part('customer'),
    review: part('review'),
    sender: part('sender'),
    otp: part('otp'),
    activation: part('activation'),
    update: part('update'),
    displayName: part('displayName'),
    username: part('username'),
    incidents: changes.findLast((change) => change.incidents !== undefined)?.incidents ?? [],
  }
}

/** A part of a plan with the fields that the changes give. */
export const changePart = <Part extends object>(part: Part, changes: readonly (object | undefined)[]): Part =>
  Object.assign({}, part, ...changes)
