import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { listReceived } from './support/received.ts'
import type { ControlSchema } from './support/schemas.ts'
import { bringSenderTo, listSenders, pull, type SenderSituation } from './support/sender-situations.ts'
import { bringAccountTo } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

type Input = ControlSchema<'TriggerInput'>

Given('a sender that is {sender situation}', async function (this: ProvisimWorld, situation: SenderSituation) {
  await bringSenderTo(this, situation)
})

Given('no account yet', async function (this: ProvisimWorld) {
  const { account } = await succeed(this.control.GET('/projects/{projectId}', this.here))
  assert.equal(account, undefined)
})

Given('two senders', async function (this: ProvisimWorld) {
  await bringSenderTo(this, 'submitted')
  const [first] = await listSenders(this)
  const details = { displayName: 'Zwei', vertical: 'OTHER' as const, countryCode: '49', phoneNumber: '1707654321' }
  const body = {
    phoneNumberProvider: 'CUSTOMER' as const,
    status: 'SUBMIT' as const,
    saveDraftOnFailure: false,
    details,
  }
  await succeed(this.provider.POST('/v1/projects/{projectId}/whatsapp/senders', { ...this.here, body }))
  this.remembered.set('first sender', first?.id)
})

Given('an account with a ban', async function (this: ProvisimWorld) {
  await bringAccountTo(this, 'onboarded')
  await succeed(pull(this, 'account-banned'))
})

When('the trigger {word} is pulled', async function (this: ProvisimWorld, trigger: string) {
  await askFor(this, trigger, {})
})

When('the trigger {word} is pulled with {}', async function (this: ProvisimWorld, trigger: string, input: string) {
  await askFor(this, trigger, readInput(input))
})

When('the trigger {word} is pulled for the first of them', async function (this: ProvisimWorld, trigger: string) {
  const senderId = String(this.remembered.get('first sender'))
  await this.ask(pull(this, trigger, { senderId }))
})

Then(/^it fires (no webhook|[A-Z_]+)$/, async function (this: ProvisimWorld, expected: string) {
  assert.equal(this.answer.status, 200, JSON.stringify(this.answer.body))
  const { trigger, events } = this.answer.body as ControlSchema<'TriggerResult'> // What a pulled trigger answers.
  assert.deepEqual(events, expected === 'no webhook' ? [] : [expected])
  const received = (await listReceived(this)).slice(Number(this.remembered.get('received before')))
  assert.deepEqual(
    received.map(({ event }) => event.type),
    events,
  )
  const { triggers } = await succeed(this.control.GET('/triggers', {}))
  const announced = triggers.find(({ name }) => name === trigger)?.events ?? []
  assert.ok(events.every((event) => announced.includes(event)))
})

Then('it has made the first of them wait for verification, and not the other', async function (this: ProvisimWorld) {
  const states = (await listSenders(this)).map(({ state = 'nothing' }) => state)
  assert.deepEqual(states, ['PENDING_VERIFICATION', 'nothing'])
})

Then('nothing has come of it', async function (this: ProvisimWorld) {
  assert.equal((await listReceived(this)).length, this.remembered.get('received before'))
})

Then('the problem says {string}', function (this: ProvisimWorld, text: string) {
  const { detail = '' } = this.answer.body as { detail?: string } // A problem of the control plane.
  assert.ok(detail.includes(text), detail)
})

async function askFor(world: ProvisimWorld, trigger: string, input: Input): Promise<void> {
  world.remembered.set('received before', (await listReceived(world)).length)
  await world.ask(pull(world, trigger, input))
}

/** `errorCode UNKNOWN_ERROR, reason Too late`: parameters as a scenario writes them. */
function readInput(words: string): Input {
  if (words === 'nothing') return {}
  const pairs = words.split(', ').map((pair) => [pair.split(' ')[0], pair.split(' ').slice(1).join(' ')])
  return Object.fromEntries(pairs) as Input // What a scenario writes may be wrong on purpose.
}
