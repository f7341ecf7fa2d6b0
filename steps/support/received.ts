import assert from 'node:assert/strict'
import { succeed } from './answer.ts'
import { webhookOf } from './own-webhooks.ts'
import { findSignatureFault } from './signature.ts'
import { triggerOf } from './webhook-input.ts'
import type { ReceivedDelivery } from './webhook-receiver.ts'
import type { ProvisimWorld } from './world.ts'

/** Everything that the scenario's receiver got, once nothing is on its way any more; for one webhook or for all. */
export async function listReceived(world: ProvisimWorld, name?: string): Promise<readonly ReceivedDelivery[]> {
  await world.settle()
  const { deliveries } = world.stage.receiver
  if (name === undefined) return deliveries
  const { pathname } = new URL(webhookOf(world, name).target)
  return deliveries.filter(({ path }) => path === pathname)
}

/** Fails unless each delivery is signed with the secret of the webhook that it came for. */
export function assertSigned(world: ProvisimWorld, deliveries: readonly ReceivedDelivery[]): void {
  for (const delivery of deliveries) {
    const webhook = [...world.webhooks.values()].find(({ target }) => new URL(target).pathname === delivery.path)
    assert.ok(webhook, `no webhook has the target ${delivery.path}`)
    assert.equal(findSignatureFault(delivery, webhook.secret), undefined)
  }
}

/** Fails unless these are the events of the deliveries, in this order. */
export function assertEvents(deliveries: readonly ReceivedDelivery[], events: readonly string[]): void {
  const types = deliveries.map(({ event }) => event.type)
  assert.deepEqual(types, events.map(triggerOf))
}

/** The delivery that was made last, with its attempts, as the control plane knows it. */
export async function readNewestDelivery(world: ProvisimWorld) {
  await world.settle()
  const { deliveries } = await succeed(world.control.GET('/projects/{projectId}/deliveries', world.here))
  const [newest] = deliveries
  assert.ok(newest, 'the project has sent a webhook')
  return newest
}
