import assert from 'node:assert/strict'
import { afterEach } from 'node:test'
import { Clocks } from '../time/clocks.ts'
import type { Delivery } from './attempt.ts'
import type { Strike } from './chaos.ts'
import { type DeliveryCommand, Outbox, type Recipient } from './outbox.ts'
import { type Receiver, startReceiver } from './receiver.fixture.ts'
import { sign } from './signature.ts'
import { anyTarget, type Targets } from './targets.ts'

export const PROJECT = 'p1'
export const START = Date.UTC(2026, 10, 22, 12)
export const SIGNATURE = 'x-sinch-webhook-signature'

const running: Outbox[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((outbox) => outbox.close()))
})

export type Settings = {
  readonly retry?: 'sinch' | 'standard' | 'fast' | 'none'
  readonly signatureClock?: 'wall' | 'virtual'
  readonly targets?: Targets
}

export type Send = { readonly body?: string; readonly to?: string; readonly strike?: Strike }

/** An outbox with the webhook w1 at a real receiver, on a stopped clock; it ends with the test. */
export async function startOutbox({ retry = 'sinch', signatureClock = 'wall', targets = anyTarget }: Settings = {}) {
  const receiver = await startReceiver()
  const recipients = new Map<string, Recipient>([['w1', recipientAt(receiver, 1)]])
  const outbox: Outbox = new Outbox({
    recipientOf: async (_, webhookId) => recipients.get(webhookId),
    settingsOf: async () => ({ seed: 'tests', retry, signatureClock }),
    now: (projectId) => clocks.of(projectId).now,
    schedule: (projectId, timer) => clocks.of(projectId).schedule(timer),
    disable: async (_, webhookId) => {
      const present = recipients.get(webhookId)
      if (present !== undefined) recipients.set(webhookId, { ...present, isDisabled: true })
    },
    onAttempt: () => {},
    onError: unexpected,
    targets,
    userAgent: 'provisim/test',
  })
  const clocks = new Clocks<DeliveryCommand>({
    run: async (projectId, { deliveryId }) => outbox.resume(projectId, deliveryId),
    settle: (projectId) => outbox.settle(projectId),
    onError: unexpected,
  })
  running.push(outbox)
  const clock = clocks.of(PROJECT)
  clock.configure({ mode: 'manual' })
  clock.set(START)
  const enqueue = ({ body = '{}', to = 'w1', strike }: Send = {}): Delivery => {
    const target = recipients.get(to)?.target ?? ''
    return outbox.enqueue(PROJECT, { webhookId: to, target, event: 'WHATSAPP_ACCOUNT_ONBOARDED', body, strike })
  }
  /** Sends a body, and waits until no attempt is under way. */
  const send = async (sent?: Send): Promise<void> => {
    enqueue(sent)
    await outbox.settle(PROJECT)
  }
  const newest = (): Delivery => {
    const [delivery] = outbox.list(PROJECT)
    assert.ok(delivery)
    return delivery
  }
  return { receiver, recipients, outbox, clock, enqueue, send, newest }
}

export function recipientAt({ url }: Receiver, number: number): Recipient {
  return { target: `${url}/${number}`, secret: `secret ${number}`, isDisabled: false }
}

/** The signature that a call should carry. */
export function signatureOf({ body, headers }: Receiver['received'][number], secret: string): string {
  const nonce = String(headers[`${SIGNATURE}-nonce`])
  const timestamp = String(headers[`${SIGNATURE}-timestamp`])
  return sign({ body, secret, nonce, timestamp })
}

export const bodiesOf = ({ received }: Receiver): readonly string[] => received.map(({ body }) => body)

function unexpected(error: unknown): never {
  throw error
}
