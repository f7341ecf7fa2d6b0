import type { ControlSchema } from '../contract.ts'
import { sampleEvent } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { findWebhook } from '../domain/webhooks.ts'
import type { Desk, DeskOperation } from './desk.ts'

type Delivery = ControlSchema<'Delivery'>

const listDeliveries: DeskOperation<'listDeliveries'> = ({ path, query: { limit = 100 } }, { outbox }) => ({
  status: 200,
  body: { deliveries: outbox.list(path.projectId).slice(0, limit) },
})

const getDelivery: DeskOperation<'getDelivery'> = ({ path: { projectId, deliveryId } }, desk) => ({
  status: 200,
  body: requireDelivery(desk, projectId, deliveryId),
})

const replayDelivery: DeskOperation<'replayDelivery'> = async ({ path: { projectId, deliveryId } }, desk) => {
  const delivery = requireDelivery(desk, projectId, deliveryId)
  const replayed = await replay(desk, projectId, delivery)
  if (replayed !== undefined) return { status: 200, body: replayed }
  throw new Problem({
    status: 409,
    code: 'webhook_gone',
    title: `Delivery ${deliveryId} can't be replayed`,
    detail: `Its webhook ${delivery.webhookId} is gone.`,
    resolution: 'Register a webhook again; what it missed stays in the log.',
  })
}

const replayFailedDeliveries: DeskOperation<'replayFailedDeliveries'> = async ({ path: { projectId } }, desk) => {
  const failed = desk.outbox.list(projectId).filter(({ state }) => state === 'failed' || state === 'exhausted')
  const replayed: Delivery[] = []
  for (const delivery of [...failed].reverse()) {
    const again = await replay(desk, projectId, delivery)
    if (again !== undefined) replayed.unshift(again)
  }
  return { status: 200, body: { deliveries: replayed } }
}

const sendSample: DeskOperation<'sendSample'> = async ({ path: { projectId, webhookId }, body: { event } }, desk) => {
  const record = findWebhook(await desk.store.read(projectId), webhookId)
  const title = `No sample of ${event} can be sent to webhook ${webhookId}`
  if (record === undefined)
    throw new Problem({
      status: 404,
      code: 'webhook_not_found',
      title,
      detail: 'This project has no such webhook.',
      resolution: 'List them with GET /v1/projects/{projectId}/webhooks.',
    })
  const sample = sampleEvent(event)
  if (sample === undefined)
    throw new Problem({
      status: 409,
      code: 'event_not_simulated',
      title,
      detail: 'The contract of the simulated areas has no such event.',
      resolution: 'Choose one of the WhatsApp account and sender events.',
    })
  const { target } = record.webhook
  return {
    status: 200,
    body: desk.outbox.enqueue(projectId, { webhookId, target, event, body: JSON.stringify(sample), isSample: true }),
  }
}

async function replay({ store, outbox }: Desk, projectId: string, delivery: Delivery): Promise<Delivery | undefined> {
  const { webhookId, event, body, id } = delivery
  const target = findWebhook(await store.read(projectId), webhookId)?.webhook.target
  return target === undefined ? undefined : outbox.enqueue(projectId, { webhookId, target, event, body, replayOf: id })
}

function requireDelivery({ outbox }: Desk, projectId: string, deliveryId: string): Delivery {
  const delivery = outbox.find(projectId, deliveryId)
  if (delivery !== undefined) return delivery
  throw new Problem({
    status: 404,
    code: 'delivery_not_found',
    title: `There is no delivery ${deliveryId}`,
    detail: "It is not in this project's log.",
    resolution: 'List them with GET …/deliveries; the log is bounded, so an old one may have gone.',
  })
}

export const deliveryOperations = { listDeliveries, getDelivery, replayDelivery, replayFailedDeliveries, sendSample }
