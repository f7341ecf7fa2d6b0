import assert from 'node:assert/strict'
import { afterEach } from 'node:test'
import { Clocks } from '../time/clocks.ts'
import type { DeliverySettings } from './attempt.ts'
import type { Delivery, Dispatch, Recipient } from './delivery.ts'
import { type DeliveryCommand, Outbox } from './outbox.ts'
import { type Received, type Receiver, startReceiver } from './receiver.fixture.ts'
import { sign } from './signature.ts'
import { anyTarget, type Targets } from './targets.ts'

export const PROJECT = 'p1'
export const START = Date.UTC(2026, 10, 22, 12)
export const SIGNATURE = 'x-sinch-webhook-signature'

const running: { readonly outbox: Outbox; readonly errors: readonly unknown[] }[] = []
afterEach(async () => {
  for (const { outbox, errors } of running.splice(0)) {
    await outbox.close()
    assert.deepEqual(errors, [], 'the outbox reported bugs')
  }
})

export type OutboxFixtureOptions = Partial<DeliverySettings> & {
  readonly targets?: Targets
  readonly onAttempt?: (delivery: Delivery) => void
}

/** An outbox with the webhook `w1` at a real receiver, on stopped clocks. It ends with the test. */
export async function startOutbox({ targets = anyTarget, onAttempt, ...settings }: OutboxFixtureOptions = {}) {
  const receiver = await startReceiver()
  const recipients = new Map<string, Recipient>([['w1', recipientAt(receiver, 1)]])
  const disabled: string[] = []
  const heard: Delivery[] = []
  const errors: unknown[] = []
  const outbox: Outbox = new Outbox({
    recipientOf: async (_, webhookId) => recipients.get(webhookId),
    settingsOf: async () => ({ seed: 'tests', retry: 'sinch', signatureClock: 'wall', ...settings }),
    now: (projectId) => clockOf(projectId).now,
    schedule: (projectId, timer) => clockOf(projectId).schedule(timer),
    cancel: (projectId, owner) => clockOf(projectId).cancel(owner),
    disable: async (_, webhookId, recipient) => {
      disabled.push(webhookId)
      recipients.set(webhookId, { ...recipient, isDisabled: true })
    },
    onAttempt: (_, delivery) => {
      heard.push(delivery)
      onAttempt?.(delivery)
    },
    onError: (error) => errors.push(error),
    targets,
    userAgent: 'provisim/test',
  })
  const clocks = new Clocks<DeliveryCommand>({
    run: async (projectId, { deliveryId }) => outbox.resume(projectId, deliveryId),
    settle: (projectId) => outbox.settle(projectId),
    onError: (error) => errors.push(error),
  })
  const clockOf = (projectId: string) => {
    const clock = clocks.of(projectId)
    if (clock.mode === 'manual') return clock
    clock.configure({ mode: 'manual' })
    clock.set(START)
    return clock
  }
  running.push({ outbox, errors })
  /** Puts something into the outbox, for `w1` unless told otherwise, without waiting for it. */
  const enqueue = (body: string, dispatch: Partial<Dispatch> = {}, projectId = PROJECT): Delivery => {
    const { webhookId = 'w1' } = dispatch
    const target = recipients.get(webhookId)?.target ?? 'http://nowhere.invalid'
    return outbox.enqueue(projectId, { webhookId, target, event: 'WHATSAPP_ACCOUNT_ONBOARDED', body, ...dispatch })
  }
  /** The same, and waits until no attempt is under way. */
  const send = async (body: string, dispatch: Partial<Dispatch> = {}): Promise<void> => {
    enqueue(body, dispatch)
    await outbox.settle(PROJECT)
  }
  const newest = (): Delivery => {
    const [delivery] = outbox.list(PROJECT)
    assert.ok(delivery)
    return delivery
  }
  const clock = clockOf(PROJECT)
  return { receiver, recipients, outbox, clock, clockOf, enqueue, send, newest, disabled, heard, errors }
}

/** Webhook `w<number>` at a path of its own. */
export const recipientAt = ({ url }: Receiver, number: number): Recipient => ({
  target: `${url}/${number}`,
  secret: `secret ${number}`,
  isDisabled: false,
})

/** The signature that fits what was received. */
export const signatureOf = ({ body, headers }: Received, secret: string): string =>
  sign({
    body,
    secret,
    nonce: String(headers[`${SIGNATURE}-nonce`]),
    timestamp: String(headers[`${SIGNATURE}-timestamp`]),
  })

export const bodiesOf = ({ received }: Receiver): readonly string[] => received.map(({ body }) => body)
