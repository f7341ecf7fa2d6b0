import { deriveId } from '../ids.ts'
import { type DeliverySettings, makeAttempt } from './attempt.ts'
import {
  type Delivery,
  type Dispatch,
  giveUp,
  isEarly,
  openDelivery,
  orWhyNot,
  type Recipient,
  timestampAt,
  withoutNextAttempt,
} from './delivery.ts'
import { Mailbag, type MailbagState, type Parcel } from './mailbag.ts'
import { Postman } from './post.ts'
import type { Targets } from './targets.ts'

export type DeliveryCommand = { readonly kind: 'delivery'; readonly type: 'attempt'; readonly deliveryId: string }

export type OutboxOptions = {
  /** The webhook as it is now; undefined when it is gone. */
  readonly recipientOf: (projectId: string, webhookId: string) => Promise<Recipient | undefined>
  readonly settingsOf: (projectId: string) => Promise<DeliverySettings>
  /** The project's time, in milliseconds since the epoch. */
  readonly now: (projectId: string) => number
  readonly schedule: (
    projectId: string,
    timer: { readonly due: number; readonly owner: string; readonly command: DeliveryCommand },
  ) => void
  /** Calls off every timer of the owner. */
  readonly cancel: (projectId: string, owner: string) => void
  /** The webhook asked to be left alone for good, as the recipient that it was then. */
  readonly disable: (projectId: string, webhookId: string, recipient: Recipient) => Promise<void>
  /** Hears of every delivery after each attempt. */
  readonly onAttempt: (projectId: string, delivery: Delivery) => void
  readonly onError: (error: unknown) => void
  readonly targets: Targets
  /** Names the simulator in `user-agent`. */
  readonly userAgent: string
}

/** Sends events to webhooks: signed, in order per webhook, retried on the project's clock, every attempt logged. */
export class Outbox {
  readonly #options: OutboxOptions
  readonly #mailbags = new Map<string, Mailbag>()
  readonly #postman: Postman
  #isHolding = false
  #isClosed = false

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#postman = new Postman(options.targets)
  }

  /** Takes something to send and sets about sending it. */
  enqueue(projectId: string, dispatch: Dispatch): Delivery {
    const mailbag = this.#mailbagOf(projectId)
    const { strike } = dispatch
    const skipped = reasonToSkip(mailbag, dispatch)
    const id = deriveId('delivery', projectId, mailbag.nextNumber())
    const delivery = openDelivery(id, dispatch, this.#options.now(projectId), skipped)
    const parcel: Parcel = { delivery, ...(strike === undefined ? {} : { strike }) }
    mailbag.log(parcel)
    if (skipped !== undefined) return delivery
    const overtaken = mailbag.queue(parcel)
    if (overtaken !== undefined) this.#cancel(projectId, overtaken)
    this.#schedule(projectId, delivery)
    this.#work(projectId, mailbag, delivery.webhookId)
    return delivery
  }

  /** The time of a delivery has come: a retry, or one that a fault had put off. */
  resume(projectId: string, deliveryId: string): void {
    const mailbag = this.#mailbagOf(projectId)
    const delivery = mailbag.find(deliveryId)?.delivery
    if (delivery?.state !== 'pending' || isEarly(delivery, this.#options.now(projectId))) return
    mailbag.release(deliveryId)
    this.#work(projectId, mailbag, delivery.webhookId)
  }

  /** The webhook changed or is gone: what waits for its time and is not wanted any more is given up now. */
  reconsider(projectId: string, webhookId: string): void {
    const mailbag = this.#mailbags.get(projectId)
    if (mailbag?.headOf(webhookId) !== undefined) this.#work(projectId, mailbag, webhookId)
  }

  /** Resolves when none of the project's attempts is under way. */
  async settle(projectId: string): Promise<void> {
    await this.#mailbags.get(projectId)?.settle()
  }

  /** The project's deliveries, newest first. */
  list(projectId: string): readonly Delivery[] {
    return this.#mailbags.get(projectId)?.deliveries ?? []
  }

  find(projectId: string, deliveryId: string): Delivery | undefined {
    return this.#mailbags.get(projectId)?.find(deliveryId)?.delivery
  }

  stateOf(projectId: string): MailbagState {
    return (this.#mailbags.get(projectId) ?? new Mailbag()).state
  }

  /** Takes over deliveries; those whose retry is due have their timers on the clock. */
  restore(projectId: string, state: MailbagState): void {
    const mailbag = this.#mailbagOf(projectId)
    mailbag.restore(state)
    for (const [webhookId] of state.queues) this.#work(projectId, mailbag, webhookId)
  }

  /** How many attempts the project has seen. */
  attemptsMade(projectId: string): number {
    return this.#mailbags.get(projectId)?.attemptsMade ?? 0
  }

  /** Drops the project's log and whatever is still to be sent. */
  forget(projectId: string): void {
    this.#mailbags.delete(projectId)
  }

  /** Begins no more attempts; those under way go on, and what waits keeps its place. */
  hold(): void {
    this.#isHolding = true
  }

  /** Lets attempts that are under way come to their end, and says how many deliveries are left undone. */
  async close(): Promise<{ readonly undelivered: number }> {
    this.hold()
    this.#isClosed = true
    await Promise.all([...this.#mailbags.values()].map((mailbag) => mailbag.settle()))
    await this.#postman.close()
    return { undelivered: [...this.#mailbags.values()].reduce((sum, { pending }) => sum + pending, 0) }
  }

  #mailbagOf(projectId: string): Mailbag {
    const present = this.#mailbags.get(projectId) ?? new Mailbag()
    this.#mailbags.set(projectId, present)
    return present
  }

  #work(projectId: string, mailbag: Mailbag, webhookId: string): void {
    mailbag.work(webhookId, () => this.#sendAll(projectId, mailbag, webhookId).catch(this.#options.onError))
  }

  /** Sends what waits for a webhook, one after the other, until one has to wait for its time. */
  async #sendAll(projectId: string, mailbag: Mailbag, webhookId: string): Promise<void> {
    try {
      for (;;) {
        const recipient = orWhyNot(await this.#options.recipientOf(projectId, webhookId))
        const parcel = mailbag.headOf(webhookId)
        if (parcel === undefined || this.#isHolding || this.#mailbags.get(projectId) !== mailbag) return
        const { delivery } = parcel
        const isGivenUp = typeof recipient === 'string'
        if (!isGivenUp && isEarly(delivery, this.#options.now(projectId))) return
        if (delivery.nextAttempt !== undefined) {
          mailbag.release(delivery.id)
          this.#cancel(projectId, delivery.id)
        }
        const sent = isGivenUp ? giveUp(delivery, recipient) : await this.#send(projectId, mailbag, parcel, recipient)
        if (this.#mailbags.get(projectId) !== mailbag) return
        this.#record(projectId, mailbag, { ...parcel, delivery: sent })
      }
    } finally {
      mailbag.rest(webhookId)
    }
  }

  /** Logs what came of a parcel, and sees to what follows from it. */
  #record(projectId: string, mailbag: Mailbag, parcel: Parcel): void {
    const { delivery } = parcel
    mailbag.log(parcel)
    if (delivery.state === 'pending') this.#schedule(projectId, delivery)
    else mailbag.finish(delivery)
    this.#options.onAttempt(projectId, delivery)
  }

  async #send(
    projectId: string,
    mailbag: Mailbag,
    { delivery, strike }: Parcel,
    recipient: Recipient,
  ): Promise<Delivery> {
    const { settingsOf, now, disable, userAgent } = this.#options
    const at = now(projectId)
    const request = { projectId, delivery, ...recipient, settings: await settingsOf(projectId), at, strike, userAgent }
    const { attempt, verdict } = await makeAttempt(this.#postman, request)
    mailbag.attemptsMade += 1
    const isFarewell = verdict.state === 'failed' && verdict.isFarewell
    if (isFarewell && this.#mailbags.get(projectId) === mailbag) await disable(projectId, delivery.webhookId, recipient)
    const sent: Delivery = {
      ...withoutNextAttempt(delivery),
      target: recipient.target,
      state: verdict.state,
      // From the answer on, as a receiver counts that asks to be left alone for a while.
      ...(verdict.state === 'pending' ? { nextAttempt: timestampAt(now(projectId) + verdict.after) } : {}),
      attempts: [...delivery.attempts, attempt],
    }
    if (strike?.kind !== 'duplicate' || sent.state !== 'succeeded') return sent
    const again = await makeAttempt(this.#postman, { ...request, delivery: sent })
    mailbag.attemptsMade += 1
    const hints = ['A fault sent the same bytes twice; nothing follows from this answer.']
    return { ...sent, attempts: [...sent.attempts, { ...again.attempt, hints }] }
  }

  #schedule(projectId: string, { id, nextAttempt }: Delivery): void {
    if (nextAttempt === undefined || this.#isClosed) return
    const command = { kind: 'delivery', type: 'attempt', deliveryId: id } as const
    this.#options.schedule(projectId, { due: Date.parse(nextAttempt), owner: ownerOf(id), command })
  }

  #cancel(projectId: string, deliveryId: string): void {
    if (!this.#isClosed) this.#options.cancel(projectId, ownerOf(deliveryId))
  }
}

const ownerOf = (deliveryId: string): string => `delivery ${deliveryId}`

function reasonToSkip(mailbag: Mailbag, { strike, webhookId }: Dispatch): string | undefined {
  if (strike?.kind === 'drop') return 'A fault dropped it.'
  return mailbag.hasRoomFor(webhookId) ? undefined : 'Too many deliveries wait for its webhook.'
}
