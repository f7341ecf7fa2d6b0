import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { assertSigned, listReceived } from './support/received.ts'
import type { ControlSchema, Schema } from './support/schemas.ts'
import { listSenders } from './support/sender-situations.ts'
import { playAccount, playSender, type Refused } from './support/standard-story.ts'
import type { ProvisimWorld } from './support/world.ts'

Given('the scenario {string}', async function (this: ProvisimWorld, name: string) {
  const scenario = await findScenario(this, name)
  await succeed(this.control.PUT('/projects/{projectId}/plan', { ...this.here, body: { scenario: name } }))
  this.remembered.set('scenario', scenario)
})

Given('the customer-declines scenario, but the customer takes 3 days', async function (this: ProvisimWorld) {
  const body = { scenario: 'customer-declines', customer: { after: 'P3D' } }
  await succeed(this.control.PUT('/projects/{projectId}/plan', { ...this.here, body }))
})

When('someone asks for the scenario {string}', async function (this: ProvisimWorld, scenario: string) {
  await this.ask(this.control.PUT('/projects/{projectId}/plan', { ...this.here, body: { scenario } }))
})

When('its story is played', async function (this: ProvisimWorld) {
  await playAccount(this)
  if (scenarioOf(this).subject === 'sender') this.remembered.set('refused', await playSender(this))
})

Then('exactly the webhooks that it announces have come, all signed', async function (this: ProvisimWorld) {
  const deliveries = await listReceived(this)
  assert.deepEqual(
    deliveries.map(({ event }) => event.type),
    scenarioOf(this).events,
  )
  assertSigned(this, deliveries)
})

Then('{word} was refused', function (this: ProvisimWorld, expected: string) {
  const refused = this.remembered.get('refused') as Refused | undefined // As the story left it.
  const { errorCode = 'nothing' } = (refused?.answer.body ?? {}) as { errorCode?: string } // The provider's error.
  assert.equal(refused === undefined ? 'nothing' : `${refused.call}:${errorCode}`, expected)
})

// A sender is called by its change, as long as there is one.
Then(/^its senders are (?:all )?([A-Z_]+|none)$/, async function (this: ProvisimWorld, status: string) {
  const senders = await listSenders(this)
  const statuses = senders.map(({ state, changes }) => changes?.status ?? state)
  assert.deepEqual(statuses, status === 'none' ? [] : [status])
})

Then('the sender shows', async function (this: ProvisimWorld, table: DataTable) {
  const [sender, ...others] = await listSenders(this)
  assert.ok(sender)
  assert.equal(others.length, 0, 'there is one sender to speak of')
  const shown = new Map(Object.entries(PROPERTIES).map(([words, read]) => [words, read(sender) ?? 'nothing']))
  assert.deepEqual(
    table.raw().map(([words = '']) => [words, shown.get(words) ?? `no property is called so`]),
    table.raw(),
  )
})

const PROPERTIES: Readonly<Record<string, (sender: Schema<'Sender'>) => string | undefined>> = {
  state: ({ state }) => state,
  change: ({ changes }) => changes?.status,
  number: ({ countryCode, phoneNumber }) => `${countryCode}${phoneNumber}`,
  'error code': ({ changes }) => changes?.errorCode,
  'error reason': ({ changes }) => changes?.errorReason,
  'display name': ({ details }) => details?.displayName,
  'new display name': ({ metadata }) => metadata?.displayName?.value,
  'review of the display name': ({ metadata }) => metadata?.displayName?.status,
  'reason of the review': ({ metadata }) => metadata?.displayName?.rejectionReason,
  username: ({ details }) => details?.username,
  'new username': ({ metadata }) => metadata?.username?.value,
  'review of the username': ({ metadata }) => metadata?.username?.status,
  about: ({ details }) => details?.about,
  'quality rating': ({ qualityRating }) => qualityRating,
  'daily limit': ({ dailyLimit }) => dailyLimit,
}

Then('the sender has a virtual number', async function (this: ProvisimWorld) {
  const [sender] = await listSenders(this)
  assert.match(`${sender?.countryCode}${sender?.phoneNumber}`, /^1555\d{7}$/)
  assert.equal(sender?.numberProvider, undefined)
})

Then('the verification of its number is {word}', async function (this: ProvisimWorld, expected: string) {
  const [sender] = await listSenders(this)
  const { status } = await succeed(
    this.provider.GET('/v1/projects/{projectId}/whatsapp/senders/{senderId}/verification-status', {
      params: { path: { projectId: this.projectId, senderId: sender?.id ?? 'none' } },
    }),
  )
  assert.equal(status, expected)
})

Then(/^the phone was sent (.+)$/, async function (this: ProvisimWorld, expected: string) {
  const { messages } = await succeed(this.control.GET('/projects/{projectId}/messages', this.here))
  const sent = messages.map(({ channel, status }) => `${channel} ${status}`).reverse()
  assert.equal(sent.join(', ') || 'nothing', expected)
})

type Scenario = ControlSchema<'Scenario'>

async function findScenario({ control }: ProvisimWorld, name: string): Promise<Scenario> {
  const { scenarios } = await succeed(control.GET('/scenarios', {}))
  const found = scenarios.find((scenario) => scenario.name === name)
  assert.ok(found, `the simulator lists no scenario ${name}`)
  return found
}

const scenarioOf = ({ remembered }: ProvisimWorld) => remembered.get('scenario') as Scenario // Set by the step above.
