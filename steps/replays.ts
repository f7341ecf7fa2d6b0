import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { webhookOf } from './support/own-webhooks.ts'
import { readNewestDelivery } from './support/received.ts'
import { triggerOf } from './support/webhook-input.ts'
import type { ProvisimWorld } from './support/world.ts'

const REPLAY = '/projects/{projectId}/deliveries/{deliveryId}/replay'
const REPLAY_FAILED = '/projects/{projectId}/deliveries/replay'
const SAMPLE = '/projects/{projectId}/webhooks/{webhookId}/sample'

When('the delivery is replayed', async function (this: ProvisimWorld) {
  const { id } = await readNewestDelivery(this)
  this.remembered.set('replayed', id)
  await this.ask(this.control.POST(REPLAY, { params: { path: { projectId: this.projectId, deliveryId: id } } }))
})

When('all that failed is replayed', async function (this: ProvisimWorld) {
  await this.settle()
  await succeed(this.control.POST(REPLAY_FAILED, this.here))
})

When(
  'a sample of {event} is sent to the webhook {string}',
  async function (this: ProvisimWorld, event: string, name: string) {
    await askForSample(this, event, webhookOf(this, name).id)
  },
)

When('a sample of {event} is sent to a webhook that there is not', async function (this: ProvisimWorld, event: string) {
  await askForSample(this, event, '0123456789abcdef0123456789abcdef')
})

Then('the delivery names the one that it repeats', async function (this: ProvisimWorld) {
  const { id, replayOf } = await readNewestDelivery(this)
  assert.deepEqual([replayOf, id === replayOf], [this.remembered.get('replayed'), false])
})

Then('the delivery is marked as a sample', async function (this: ProvisimWorld) {
  assert.equal((await readNewestDelivery(this)).isSample, true)
})

async function askForSample(world: ProvisimWorld, event: string, webhookId: string): Promise<void> {
  const path = { projectId: world.projectId, webhookId }
  await world.ask(world.control.POST(SAMPLE, { params: { path }, body: { event: triggerOf(event) } }))
}
