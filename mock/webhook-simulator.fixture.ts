import type { ControlSchema } from './contract.ts'
import { ACME } from './domain/account-stages.fixture.ts'
import { simulate } from './simulator.fixture.ts'
import type { SimulatorOptions } from './simulator.ts'
import { startReceiver } from './webhooks/receiver.fixture.ts'

export type WebhookSimulatorOptions = SimulatorOptions & Partial<Pick<ControlSchema<'Settings'>, 'retry'>>

/** A simulator whose project `p` has a submitted account and a webhook for all events, its clock stopped. */
export async function simulateWithWebhook({ retry = 'sinch', ...options }: WebhookSimulatorOptions = {}) {
  const receiver = await startReceiver()
  const simulator = await simulate(options)
  const { ask } = simulator
  await ask('/__sim/projects/p/clock', { method: 'PUT', body: { mode: 'manual' } })
  await ask('/__sim/projects/p/settings', { method: 'PUT', body: { retry, now: '2026-11-22T12:00:00.000Z' } })
  await ask('/v1/projects/p/whatsapp', { method: 'POST', body: ACME })
  const { body: webhook } = await ask('/v1/projects/p/webhooks', {
    method: 'POST',
    body: { target: `${receiver.url}/hook`, secret: 's3cret', triggers: ['ALL'] },
  })
  const advance = (body: object) => ask('/__sim/projects/p/clock/advance', { method: 'POST', body })
  /** Waits until no attempt is under way. */
  const settle = () => advance({ by: 'PT0S' })
  /** Makes an event, and waits until no attempt is under way. */
  const comment = async (text: string): Promise<void> => {
    await ask('/v1/projects/p/whatsapp/comments', { method: 'POST', body: { comment: text } })
    await settle()
  }
  /** Newest first. */
  const deliveries = async (): Promise<readonly ControlSchema<'Delivery'>[]> =>
    (await ask('/__sim/projects/p/deliveries')).body.deliveries
  const newest = async (): Promise<ControlSchema<'Delivery'>> => {
    const [delivery] = await deliveries()
    if (delivery === undefined) throw new Error('there is no delivery')
    return delivery
  }
  return { ...simulator, receiver, advance, settle, comment, deliveries, newest, webhookId: String(webhook.id) }
}
