import type { ControlSchema } from '../contract.ts'
import { sampleEvent } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { findWebhook } from '../domain/webhooks.ts'
import type { Dispatch } from '../webhooks/delivery.ts'
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
  const all = desk.outbox.list(projectId)
  // What was replayed already has had its turn: its replay is listed by itself, and may have failed too. One that was
  // skipped was none.
  const hadTheirTurn = new Set(all.filter(({ state }) => state !== 'skipped').map(({ replayOf }) => replayOf))
  const failed = all.filter(({ id, state }) => (state === 'failed' || state === 'exhausted') && !hadTheirTurn.has(id))
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
  const dispatch = { webhookId, target, event, body: JSON.stringify(sample), isSample: true }
  return { status: 200, body: await dispatchOne(desk, projectId, dispatch) }
}

async function replay(desk: Desk, projectId: string, delivery: Delivery): Promise<Delivery | undefined> {
  const { webhookId, event, body, id } = delivery
  const target = findWebhook(await desk.store.read(projectId), webhookId)?.webhook.target
  if (target === undefined) return undefined
  return dispatchOne(desk, projectId, { webhookId, target, event, body, replayOf: id })
}

/** Sends it as any delivery is sent: a fault that waits for one strikes it. */
async function dispatchOne({ engine, outbox }: Desk, projectId: string, dispatch: Dispatch): Promise<Delivery> {
  const { webhookId, event } = dispatch
  const strike = await engine.transact(projectId, (transaction) => transaction.strikeDelivery(webhookId, event))
  return outbox.enqueue(projectId, { ...dispatch, ...(strike === undefined ? {} : { strike }) })
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
