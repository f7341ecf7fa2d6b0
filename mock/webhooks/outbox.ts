import type { ControlSchema, WebhookEvent } from '../contract.ts'
import { deriveId, deriveNonce } from '../ids.ts'
import { wallNow } from '../time/wall.ts'
import { Mailbag } from './mailbag.ts'
import { createPost } from './post.ts'
import { judgeAttempt } from './retry.ts'
import { signatureHeaders } from './signature.ts'

export type Delivery = ControlSchema<'Delivery'>
export type DeliveryCommand = { readonly kind: 'delivery'; readonly type: 'attempt'; readonly deliveryId: string }

/** A webhook as it stands when something is sent to it. */
export type Recipient = {
  readonly webhook: { readonly id: string; readonly target: string }
  readonly secret: string
}

export type OutboxOptions = {
  /** The webhook as it is now; undefined when it is gone. */
  readonly recipientOf: (projectId: string, webhookId: string) => Promise<Recipient | undefined>
  readonly seedOf: (projectId: string) => Promise<string>
  /** The project's time, in milliseconds since the epoch. */
  readonly now: (projectId: string) => number
  readonly schedule: (
    projectId: string,
    timer: { readonly due: number; readonly owner: string; readonly command: DeliveryCommand },
  ) => void
  readonly onError: (error: unknown) => void
  /** Names the simulator in `user-agent`. */
  readonly userAgent: string
}

/** Sends events to webhooks: signed, in order per webhook, retried on the project's clock, every attempt logged. */
export class Outbox {
  readonly #options: OutboxOptions
  readonly #mailbags = new Map<string, Mailbag>()
  readonly #sender = createPost()

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  /** Takes an event for each recipient and sets about sending it. The body is serialised once, for all attempts. */
  enqueue(projectId: string, event: WebhookEvent, recipients: readonly Recipient[]): void {
    const mailbag = this.#mailbagOf(projectId)
    const body = JSON.stringify(event)
    for (const { webhook } of recipients) {
      const delivery: Delivery = {
        id: deriveId('delivery', projectId, mailbag.nextNumber()),
        webhookId: webhook.id,
        target: webhook.target,
        event: event.type,
        state: 'pending',
        created: new Date(this.#options.now(projectId)).toISOString(),
        body,
        attempts: [],
      }
      if (mailbag.add(delivery)) this.#start(projectId, mailbag, delivery.id)
    }
  }

  /** A retry fell due. */
  retry(projectId: string, deliveryId: string): void {
    this.#start(projectId, this.#mailbagOf(projectId), deliveryId)
  }

  /** Resolves when none of the project's attempts is under way. */
  async settle(projectId: string): Promise<void> {
    await this.#mailbags.get(projectId)?.settle()
  }

  /** The project's deliveries, newest first. */
  list(projectId: string): readonly Delivery[] {
    return this.#mailbags.get(projectId)?.deliveries ?? []
  }

  /** How many attempts the project has seen. */
  attemptsMade(projectId: string): number {
    return this.#mailbags.get(projectId)?.attemptsMade ?? 0
  }

  /** Drops the project's log and whatever is still to be sent. */
  forget(projectId: string): void {
    this.#mailbags.delete(projectId)
  }

  async close(): Promise<void> {
    this.#mailbags.clear()
    await this.#sender.close()
  }

  #mailbagOf(projectId: string): Mailbag {
    const present = this.#mailbags.get(projectId) ?? new Mailbag()
    this.#mailbags.set(projectId, present)
    return present
  }

  #start(projectId: string, mailbag: Mailbag, deliveryId: string): void {
    mailbag.track(this.#send(projectId, mailbag, deliveryId).catch(this.#options.onError))
  }

  /** Sends a delivery and then those that wait behind it, until one has to be tried again later. */
  async #send(projectId: string, mailbag: Mailbag, deliveryId: string): Promise<void> {
    for (
      let delivery = mailbag.find(deliveryId);
      delivery !== undefined;
      delivery = mailbag.headOf(delivery.webhookId)
    ) {
      const attempted = await this.#attempt(projectId, mailbag, delivery)
      if (this.#mailbags.get(projectId) !== mailbag) return
      mailbag.replace(attempted)
      if (attempted.state === 'pending') return this.#scheduleRetry(projectId, attempted)
      mailbag.finish(attempted)
    }
  }

  async #attempt(projectId: string, mailbag: Mailbag, delivery: Delivery): Promise<Delivery> {
    const recipient = await this.#options.recipientOf(projectId, delivery.webhookId)
    const { nextAttempt: _, ...rest } = delivery
    if (recipient === undefined) return { ...rest, state: 'skipped' }
    const number = delivery.attempts.length + 1
    const at = this.#options.now(projectId)
    const sent = wallNow()
    const seed = await this.#options.seedOf(projectId)
    const headers = {
      'content-type': 'application/json',
      'user-agent': this.#options.userAgent,
      ...signatureHeaders({
        body: delivery.body,
        secret: recipient.secret,
        nonce: deriveNonce(seed, projectId, delivery.id, number),
        timestamp: String(Math.floor(sent / 1000)),
      }),
    }
    mailbag.attemptsMade += 1
    const result = await this.#sender.post(recipient.webhook.target, headers, Buffer.from(delivery.body))
    const verdict = judgeAttempt(result, number)
    return {
      ...rest,
      target: recipient.webhook.target,
      state: verdict.state,
      ...(verdict.state === 'pending' ? { nextAttempt: new Date(at + verdict.after).toISOString() } : {}),
      attempts: [
        ...delivery.attempts,
        {
          number,
          at: new Date(at).toISOString(),
          sent: new Date(sent).toISOString(),
          requestHeaders: headers,
          ...result,
        },
      ],
    }
  }

  #scheduleRetry(projectId: string, delivery: Delivery): void {
    if (delivery.nextAttempt === undefined) return
    this.#options.schedule(projectId, {
      due: Date.parse(delivery.nextAttempt),
      owner: `delivery ${delivery.id}`,
      command: { kind: 'delivery', type: 'attempt', deliveryId: delivery.id },
    })
  }
}
