import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { Fields } from './support/input.ts'
import { ofWebhook } from './support/operations.ts'
import { bringWebhook, bringWebhooks, fieldsOf, webhookOf } from './support/own-webhooks.ts'
import type { Schema } from './support/schemas.ts'
import { triggersOf, webhookInput } from './support/webhook-input.ts'
import type { ProvisimWorld } from './support/world.ts'

const WEBHOOKS = '/v1/projects/{projectId}/webhooks'
const WEBHOOK = '/v1/projects/{projectId}/webhooks/{webhookId}'

Given('a webhook for all events', async function (this: ProvisimWorld) {
  await bringWebhook(this, 'main', 'all events')
})

Given('a webhook for {events}', async function (this: ProvisimWorld, events: string) {
  await bringWebhook(this, 'main', events)
})

Given('a webhook {string} for all events', async function (this: ProvisimWorld, name: string) {
  await bringWebhook(this, name, 'all events')
})

Given('a webhook {string} for {events}', async function (this: ProvisimWorld, name: string, events: string) {
  await bringWebhook(this, name, events)
})

Given('a webhook with the secret {string}', async function (this: ProvisimWorld, secret: string) {
  await bringWebhook(this, 'main', 'all events', secret)
})

Given('{int} webhooks', async function (this: ProvisimWorld, count: number) {
  await bringWebhooks(this, count)
})

When('I register a webhook with', async function (this: ProvisimWorld, table: DataTable) {
  const given = {
    target: 'https://hooks.nordlicht-kaffee.example/',
    secret: 'a secret',
    triggers: triggersOf('all events'),
  }
  const body = webhookInput(given, fieldsOf(this, table))
  await this.ask(this.provider.POST(WEBHOOKS, { ...this.here, body }))
})

When('I read the webhook {string}', async function (this: ProvisimWorld, name: string) {
  await this.ask(this.provider.GET(WEBHOOK, ofWebhook(this.projectId, webhookOf(this, name).id)))
})

When(/^I (?:have deleted|delete) the webhook "(.+)"$/, async function (this: ProvisimWorld, name: string) {
  await succeed(this.provider.DELETE(WEBHOOK, ofWebhook(this.projectId, webhookOf(this, name).id)))
})

Then('the webhook is registered', function (this: ProvisimWorld) {
  assert.equal(this.answer.status, 201)
})

Then('the webhook shows', function (this: ProvisimWorld, table: DataTable) {
  assertShows(this.answer.body as Schema<'Webhook'>, fieldsOf(this, table)) // What a registration answers.
})

Then('the webhook {string} shows', async function (this: ProvisimWorld, name: string, table: DataTable) {
  const { id } = webhookOf(this, name)
  const webhook = await succeed(this.provider.GET(WEBHOOK, ofWebhook(this.projectId, id)))
  assert.equal(webhook.id, id)
  assertShows(webhook, fieldsOf(this, table))
})

Then('it has an id of 32 hexadecimal digits and belongs to this project', function (this: ProvisimWorld) {
  const { id, projectId } = this.answer.body as Schema<'Webhook'> // What a registration answers.
  assert.match(id, /^[0-9a-f]{32}$/)
  assert.equal(projectId, this.projectId)
})

Then('the answer holds no secret', function (this: ProvisimWorld) {
  assert.ok(this.answer.status < 300, 'only a success could show it')
  assert.doesNotMatch(JSON.stringify(this.answer.body), /"secret"|a secret/)
})

Then('the listed targets end in {}', function (this: ProvisimWorld, names: string) {
  const { webhooks } = this.answer.body as Schema<'WebhookList'> // What the list answers.
  assert.deepEqual(
    webhooks.map(({ target }) => target.split('/').at(-1)),
    names.split(', '),
  )
})

function assertShows(webhook: Schema<'Webhook'>, fields: Fields): void {
  const shown = new Map([
    ['target', webhook.target],
    ['triggers', webhook.triggers.join(', ')],
  ])
  for (const [words, value] of fields) assert.equal(shown.get(words), value)
}
