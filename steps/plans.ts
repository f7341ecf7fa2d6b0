import { Given } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { ControlSchema } from './support/schemas.ts'
import type { ProvisimWorld } from './support/world.ts'

Given('the customer will decline the request after {duration}', async function (this: ProvisimWorld, after: string) {
  await plan(this, { customer: { after, decision: 'decline' } })
})

Given('Sinch will cancel the request after {duration}', async function (this: ProvisimWorld, after: string) {
  await plan(this, { customer: { after, decision: 'cancel' } })
})

Given('the customer will approve without a sender', async function (this: ProvisimWorld) {
  await plan(this, { customer: { decision: 'approve', sender: 'none' } })
})

Given('the customer will never answer', async function (this: ProvisimWorld) {
  await plan(this, { customer: { after: 'PT0S', decision: 'ignore' } })
})

Given('Sinch will fail to file the request because {string}', async function (this: ProvisimWorld, reason: string) {
  await plan(this, { initiation: { after: 'PT1H', outcome: 'failed', reason } })
})

Given('Meta will reject the account because {string}', async function (this: ProvisimWorld, reason: string) {
  await plan(this, { review: { after: 'PT1H', decision: 'reject', reason } })
})

Given('Meta will never finish its review', async function (this: ProvisimWorld) {
  await plan(this, { review: { after: 'PT0S', decision: 'wait' } })
})

Given('Meta will put off its decision on display names', async function (this: ProvisimWorld) {
  await plan(this, { displayName: { after: 'PT1H', decision: 'defer' } })
})

Given('Meta will reserve usernames', async function (this: ProvisimWorld) {
  await plan(this, { username: { after: 'PT1H', decision: 'reserve' } })
})

Given('Meta will reject usernames because {string}', async function (this: ProvisimWorld, reason: string) {
  await plan(this, { username: { after: 'PT1H', decision: 'reject', reason } })
})

/** Programmes what is to happen; parts left out keep the pace's values. */
async function plan({ control, here }: ProvisimWorld, body: ControlSchema<'PlanInput'>): Promise<void> {
  await succeed(control.PUT('/projects/{projectId}/plan', { ...here, body }))
}
