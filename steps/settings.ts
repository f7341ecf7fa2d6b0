import { Given } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { ControlSchema } from './support/schemas.ts'
import type { ProvisimWorld } from './support/world.ts'

Given(/^the pace is (fast|realistic|manual)$/, async function (this: ProvisimWorld, pace: ControlSchema<'Pace'>) {
  await set(this, { pace })
})

Given(/^(?:I ask for )?strict compatibility with version 1\.2\.117$/, async function (this: ProvisimWorld) {
  await set(this, { compatibility: '1.2.117' })
})

Given('requests end in silence', async function (this: ProvisimWorld) {
  await set(this, { declines: 'silent' })
})

Given('the on-behalf-of model has ended', async function (this: ProvisimWorld) {
  await set(this, { onBehalfOf: 'refused' })
})

Given('deleted senders are switched off', async function (this: ProvisimWorld) {
  await set(this, { inactiveAfterDelete: true })
})

Given("tokens age on the project's clock", async function (this: ProvisimWorld) {
  await set(this, { tokenClock: 'virtual' })
})

Given(
  /^deliveries are retried by the profile (sinch|standard|fast|none)$/,
  async function (this: ProvisimWorld, retry: ControlSchema<'RetryProfile'>) {
    await set(this, { retry })
  },
)

async function set({ control, here }: ProvisimWorld, body: ControlSchema<'SettingsInput'>): Promise<void> {
  await succeed(control.PUT('/projects/{projectId}/settings', { ...here, body }))
}
