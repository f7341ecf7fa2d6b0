import type { ControlSchema } from '../contract.ts'
import type { Remote } from './remote.ts'
import { count } from './table.ts'

type Event = ControlSchema<'Delivery'>['event']

/** Sends a sample of an event to one webhook, or to all that the project has. Throws when it has none. */
export async function sendSamples({ project, show }: Remote, event: Event, webhookId?: string): Promise<void> {
  const ids = webhookId === undefined ? (await project.describe()).webhooks.map(({ id }) => id) : [webhookId]
  if (ids.length === 0) throw new Error(`The project ${project.id} has no webhooks. Register one first.`)
  const deliveries: ControlSchema<'Delivery'>[] = []
  for (const id of ids) deliveries.push(await project.webhooks.sendSample(id, event))
  show({ deliveries }, `On its way to ${count(ids.length, 'webhook', 'webhooks')}: a sample of ${event}.`)
}
