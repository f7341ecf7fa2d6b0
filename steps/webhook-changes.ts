import assert from 'node:assert/strict'
import { type DataTable, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { Fields } from './support/input.ts'
import { ofWebhook } from './support/operations.ts'
import { fieldsOf, webhookOf } from './support/own-webhooks.ts'
import { triggersOf, webhookInput } from './support/webhook-input.ts'
import type { ProvisimWorld } from './support/world.ts'

const WEBHOOK = '/v1/projects/{projectId}/webhooks/{webhookId}'

When('I replace the webhook {string}', async function (this: ProvisimWorld, name: string) {
  await replace(this, name, [])
})

When('I replace the webhook {string} with', async function (this: ProvisimWorld, name: string, table: DataTable) {
  await replace(this, name, fieldsOf(this, table))
})

When('I change the webhook {string}', async function (this: ProvisimWorld, name: string) {
  await change(this, name, [])
})

When('I change the webhook {string} with', async function (this: ProvisimWorld, name: string, table: DataTable) {
  await change(this, name, fieldsOf(this, table))
})

Then('the change is taken', function (this: ProvisimWorld) {
  assert.equal(this.answer.status, 200)
})

Then(/^the webhook "(.+)" is (disabled|in use)$/, async function (this: ProvisimWorld, name: string, expected: string) {
  await this.settle()
  const { disabledWebhooks } = await succeed(this.control.GET('/projects/{projectId}', this.here))
  assert.deepEqual(disabledWebhooks, expected === 'disabled' ? [webhookOf(this, name).id] : [])
})

async function replace(world: ProvisimWorld, name: string, fields: Fields): Promise<void> {
  const { id, target, secret } = webhookOf(world, name)
  const body = webhookInput({ target, secret, triggers: triggersOf('all events') }, fields)
  await world.ask(world.provider.PUT(WEBHOOK, { ...ofWebhook(world.projectId, id), body }))
  keepSecret(world, name, body)
}

async function change(world: ProvisimWorld, name: string, fields: Fields): Promise<void> {
  const body = webhookInput({}, fields)
  await world.ask(world.provider.PATCH(WEBHOOK, { ...ofWebhook(world.projectId, webhookOf(world, name).id), body }))
  keepSecret(world, name, body)
}

/** Notes what the webhook signs with from now on, if the change was taken. */
function keepSecret(world: ProvisimWorld, name: string, { secret }: { readonly secret?: string }): void {
  const webhook = webhookOf(world, name)
  if (world.answer.status < 300 && secret !== undefined) world.webhooks.set(name, { ...webhook, secret })
}
