import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { readDuration, toIso } from './support/durations.ts'
import { listReceived, readNewestDelivery } from './support/received.ts'
import type { ControlSchema } from './support/schemas.ts'
import { triggerOf } from './support/webhook-input.ts'
import type { ProvisimWorld } from './support/world.ts'

const FAULTS = '/projects/{projectId}/faults'

type WebhookFault = ControlSchema<'WebhookFault'>

Given('the next delivery is struck by {word}', async function (this: ProvisimWorld, kind: WebhookFault['kind']) {
  await strike(this, [{ kind }])
})

Given(
  'the next delivery is struck by {word} for {duration}',
  async function (this: ProvisimWorld, kind: WebhookFault['kind'], after: string) {
    await strike(this, [{ kind, after }])
  },
)

Given('these deliveries go wrong', async function (this: ProvisimWorld, table: DataTable) {
  await strike(
    this,
    table.hashes().map((row) => readFault(this, row)),
  )
})

When('someone wants these deliveries to go wrong', async function (this: ProvisimWorld, table: DataTable) {
  const webhooks = table.hashes().map((row) => readFault(this, row))
  await this.ask(this.control.PUT(FAULTS, { ...this.here, body: { webhooks } }))
})

Then('the log names the fault {word}', async function (this: ProvisimWorld, fault: string) {
  assert.equal((await readNewestDelivery(this)).fault, fault)
})

Then('the log names no fault', async function (this: ProvisimWorld) {
  assert.equal((await readNewestDelivery(this)).fault, undefined)
})

Then('{int} deliveries are left to go wrong', async function (this: ProvisimWorld, count: number) {
  const { webhooks } = await succeed(this.control.GET(FAULTS, this.here))
  assert.equal(
    webhooks.reduce((sum, { next = 1 }) => sum + next, 0),
    count,
  )
})

Then('I have received half of a body', async function (this: ProvisimWorld) {
  const { body } = await readNewestDelivery(this)
  const [received] = await listReceived(this)
  const whole = Buffer.from(body)
  assert.deepEqual(received?.body, whole.subarray(0, Math.floor(whole.length / 2)))
})

async function strike({ control, here }: ProvisimWorld, webhooks: WebhookFault[]): Promise<void> {
  await succeed(control.PUT(FAULTS, { ...here, body: { webhooks } }))
}

/** A row of a table: the kind, and where given how many deliveries, of which webhook and event, and how long. */
function readFault(world: ProvisimWorld, row: Readonly<Record<string, string>>): WebhookFault {
  const { kind, next = '', webhook = '', event = '', after = '' } = row
  return {
    kind: kind as WebhookFault['kind'], // A kind that the contract does not have is refused.
    ...(next === '' ? {} : { next: Number(next) }),
    ...(webhook === '' ? {} : { webhookId: world.webhooks.get(webhook)?.id ?? webhook }),
    ...(event === '' ? {} : { event: triggerOf(event) }),
    ...(after === '' ? {} : { after: after.startsWith('P') ? after : toIso(readDuration(after)) }),
  }
}
