import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { ofRequest } from './support/decisions.ts'
import { listReceived } from './support/received.ts'
import type { ControlSchema } from './support/schemas.ts'
import type { ProvisimWorld } from './support/world.ts'

/** What the customer adds while approving, in the words of the scenarios. */
const CHOICES: Readonly<Record<string, ControlSchema<'Approval'>>> = {
  'no sender': { sender: 'none' },
  'an own number': { sender: 'phone' },
  'a number with a display name': { sender: 'display-name-only' },
}

When(
  /^the customer approves the request with (no sender|an own number|a number with a display name)$/,
  async function (this: ProvisimWorld, words: string) {
    await approve(this, CHOICES[words] ?? {})
  },
)

When(
  /^the customer approves the request with the number (\S+) (\S+)$/,
  async function (this: ProvisimWorld, countryCode: string, phoneNumber: string) {
    await approve(this, { sender: 'phone', countryCode, phoneNumber })
  },
)

Given('I have received so many webhooks', async function (this: ProvisimWorld) {
  this.remembered.set('received before', (await listReceived(this)).length)
})

Then('I have received no more webhooks', async function (this: ProvisimWorld) {
  assert.equal((await listReceived(this)).length, this.remembered.get('received before'))
})

async function approve(world: ProvisimWorld, body: ControlSchema<'Approval'>): Promise<void> {
  const here = await ofRequest(world)
  await succeed(world.control.POST('/projects/{projectId}/requests/{requestId}/approve', { ...here, body }))
}
