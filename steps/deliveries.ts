import assert from 'node:assert/strict'
import { type DataTable, Then } from '@cucumber/cucumber'
import { resolveTargets } from './support/own-webhooks.ts'
import { assertEvents, assertSigned, listReceived, readNewestDelivery } from './support/received.ts'
import { listSenders } from './support/sender-situations.ts'
import { findSignatureFault } from './support/signature.ts'
import { readAccount } from './support/situations.ts'
import { triggerOf } from './support/webhook-input.ts'
import type { ProvisimWorld } from './support/world.ts'

Then('I have received a signed {event} webhook', async function (this: ProvisimWorld, event: string) {
  const deliveries = await listReceived(this)
  const found = deliveries.findLast((delivery) => delivery.event.type === triggerOf(event))
  assert.ok(found, `received: ${deliveries.map((delivery) => delivery.event.type).join(', ') || 'nothing'}`)
  assertSigned(this, [found])
  this.delivery = found
})

Then('I have received exactly these signed webhooks', async function (this: ProvisimWorld, table: DataTable) {
  const deliveries = await listReceived(this)
  assertEvents(deliveries, table.raw().flat())
  assertSigned(this, deliveries)
})

Then(
  'the webhook {string} has received exactly these signed webhooks',
  async function (this: ProvisimWorld, name: string, table: DataTable) {
    const deliveries = await listReceived(this, name)
    assertEvents(deliveries, table.raw().flat())
    assertSigned(this, deliveries)
  },
)

Then('the accepted webhooks are, in order', async function (this: ProvisimWorld, table: DataTable) {
  const deliveries = await listReceived(this)
  assertEvents(
    deliveries.filter(({ answered }) => answered === 200),
    table.raw().flat(),
  )
})

Then('I have received no {event} webhook', async function (this: ProvisimWorld, event: string) {
  const types = (await listReceived(this)).map((delivery) => delivery.event.type)
  assert.ok(!types.includes(triggerOf(event)))
})

Then('I have received no webhooks', async function (this: ProvisimWorld) {
  assertEvents(await listReceived(this), [])
})

Then('I have received {int} signed delivery/deliveries', async function (this: ProvisimWorld, count: number) {
  const deliveries = await listReceived(this)
  assert.equal(deliveries.length, count)
  assertSigned(this, deliveries)
})

Then('all deliveries have the same body', async function (this: ProvisimWorld) {
  const bodies = new Set((await listReceived(this)).map(({ body }) => body.toString('utf8')))
  assert.equal(bodies.size, 1)
})

Then('no two deliveries have the same nonce', async function (this: ProvisimWorld) {
  const nonces = (await listReceived(this)).map(({ headers }) => headers['x-sinch-webhook-signature-nonce'])
  assert.ok(nonces.length > 1)
  assert.equal(new Set(nonces).size, nonces.length)
})

Then('it carries the account as it is now', async function (this: ProvisimWorld) {
  assert.deepEqual(this.delivery.event.payload, await readAccount(this))
})

Then('it carries the sender as it is now', async function (this: ProvisimWorld) {
  const [sender] = await listSenders(this)
  assert.deepEqual(this.delivery.event.payload, sender)
})

Then('its comment is {string}', function (this: ProvisimWorld, comment: string) {
  assert.equal(this.delivery.event.comment, comment)
})

Then('its body is the shortest JSON of itself', function (this: ProvisimWorld) {
  const body = this.delivery.body.toString('utf8')
  assert.equal(body, JSON.stringify(JSON.parse(body)))
})

Then('its body contains {string}', function (this: ProvisimWorld, text: string) {
  assert.ok(this.delivery.body.includes(Buffer.from(text)))
})

Then('it has these headers', async function (this: ProvisimWorld, table: DataTable) {
  const [attempt] = (await readNewestDelivery(this)).attempts
  const sent = String(Math.floor(Date.parse(attempt?.sent ?? '') / 1000))
  for (const [name = '', expected = ''] of table.raw()) {
    const value = this.delivery.headers[name] ?? ''
    const length = /^(\d+) characters$/.exec(expected)?.[1]
    if (length !== undefined) assert.equal(value.length, Number(length), name)
    else if (expected === 'the time of sending') assert.equal(value, sent)
    else assert.ok(value.startsWith(expected), `${name}: ${value}`)
  }
})

Then('the last delivery is signed with {string}', async function (this: ProvisimWorld, secret: string) {
  const last = (await listReceived(this)).at(-1)
  assert.ok(last)
  assert.equal(findSignatureFault(last, secret), undefined)
})

Then(/^the last delivery came to (.+)$/, async function (this: ProvisimWorld, target: string) {
  const last = (await listReceived(this)).at(-1)
  assert.equal(last?.path, new URL(resolveTargets(this, target)).pathname)
})
