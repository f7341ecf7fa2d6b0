import { deriveId } from '../ids.ts'
import { type Delivery, type DeliverySettings, makeAttempt } from './attempt.ts'
import type { Strike } from './chaos.ts'
import { Mailbag, type MailbagState, type Parcel } from './mailbag.ts'
import { Postman } from './post.ts'
import type { Targets } from './targets.ts'

export type DeliveryCommand = { readonly kind: 'delivery'; readonly type: 'attempt'; readonly deliveryId: string }

/** A webhook as it stands when something is sent to it. */
export type Recipient = { readonly target: string; readonly secret: string; readonly isDisabled: boolean }

/** What is to be sent, and to which webhook. The body is sent as it is, in every attempt. */
export type Dispatch = {
  readonly webhookId: string
  readonly target: string
  readonly event: Delivery['event']
  readonly body: string
  readonly strike?: Strike | undefined
  readonly replayOf?: string
  readonly isSample?: boolean
}

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
  /** The webhook asked to be left alone for good. */
  readonly disable: (projectId: string, webhookId: string) => Promise<void>
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
  #isClosing = false

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#postman = new Postman(options.targets)
  }

  /** Takes something to send and sets about sending it. */
  enqueue(projectId: string, dispatch: Dispatch): Delivery {
    const mailbag = this.#mailbagOf(projectId)
    const { strike, ...rest } = dispatch
    const now = this.#options.now(projectId)
    const skipped = reasonToSkip(mailbag, dispatch)
    const isPutOff = strike?.kind === 'delay' || strike?.kind === 'reorder'
    const delivery: Delivery = {
      id: deriveId('delivery', projectId, mailbag.nextNumber()),
      ...rest,
      state: skipped === undefined ? 'pending' : 'skipped',
      created: new Date(now).toISOString(),
      ...(isPutOff ? { nextAttempt: new Date(now + strike.after).toISOString() } : {}),
      ...(strike === undefined ? {} : { fault: strike.kind }),
      ...(skipped === undefined ? {} : { reason: skipped }),
      attempts: [],
    }
    const parcel: Parcel = { delivery, ...(strike === undefined ? {} : { strike }) }
    mailbag.log(parcel)
    if (skipped !== undefined) return delivery
    mailbag.queue(parcel)
    if (isPutOff) this.#schedule(projectId, delivery)
    this.#work(projectId, mailbag, delivery.webhookId)
    return delivery
  }

  /** The time of a delivery has come: a retry, or one that a fault had put off. */
  resume(projectId: string, deliveryId: string): void {
    const mailbag = this.#mailbagOf(projectId)
    const delivery = mailbag.find(deliveryId)?.delivery
    if (delivery?.state === 'pending') this.#work(projectId, mailbag, delivery.webhookId)
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

  /** Lets attempts that are under way come to their end, and says how many deliveries are left undone. */
  async close(): Promise<{ readonly undelivered: number }> {
    this.#isClosing = true
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
      for (let parcel = mailbag.headOf(webhookId); parcel !== undefined; parcel = mailbag.headOf(webhookId)) {
        if (this.#isClosing || isEarly(parcel.delivery, this.#options.now(projectId))) return
        const sent = await this.#send(projectId, mailbag, parcel)
        if (this.#mailbags.get(projectId) !== mailbag) return
        mailbag.log({ ...parcel, delivery: sent })
        this.#options.onAttempt(projectId, sent)
        if (sent.state === 'pending') return this.#schedule(projectId, sent)
        mailbag.finish(sent)
      }
    } finally {
      mailbag.rest(webhookId)
    }
  }

  async #send(projectId: string, mailbag: Mailbag, { delivery, strike }: Parcel): Promise<Delivery> {
    const { recipientOf, settingsOf, now, disable, userAgent } = this.#options
    const recipient = await recipientOf(projectId, delivery.webhookId)
    const { nextAttempt: _, ...rest } = delivery
    if (recipient === undefined) return { ...rest, state: 'skipped', reason: 'Its webhook is gone.' }
    if (recipient.isDisabled) return { ...rest, state: 'skipped', reason: 'Its webhook is disabled.' }
    const at = now(projectId)
    const request = { projectId, delivery, ...recipient, settings: await settingsOf(projectId), at, strike, userAgent }
    const { attempt, verdict } = await makeAttempt(this.#postman, request)
    mailbag.attemptsMade += 1
    const isFarewell = verdict.state === 'failed' && verdict.isFarewell
    if (isFarewell && this.#mailbags.get(projectId) === mailbag) await disable(projectId, delivery.webhookId)
    const sent: Delivery = {
      ...rest,
      target: recipient.target,
      state: verdict.state,
      ...(verdict.state === 'pending' ? { nextAttempt: new Date(at + verdict.after).toISOString() } : {}),
      attempts: [...delivery.attempts, attempt],
    }
    if (strike?.kind !== 'duplicate' || sent.attempts.length > 1 || sent.state !== 'succeeded') return sent
    const again = await makeAttempt(this.#postman, { ...request, delivery: sent })
    mailbag.attemptsMade += 1
    return {
      ...sent,
      attempts: [...sent.attempts, { ...again.attempt, hints: ['A fault sent the same bytes twice.'] }],
    }
  }

  #schedule(projectId: string, { id, nextAttempt }: Delivery): void {
    if (nextAttempt === undefined || this.#isClosing) return
    const command = { kind: 'delivery', type: 'attempt', deliveryId: id } as const
    this.#options.schedule(projectId, { due: Date.parse(nextAttempt), owner: `delivery ${id}`, command })
  }
}

function reasonToSkip(mailbag: Mailbag, { strike, webhookId }: Dispatch): string | undefined {
  if (strike?.kind === 'drop') return 'A fault dropped it.'
  return mailbag.hasRoomFor(webhookId) ? undefined : 'Too many deliveries wait for its webhook.'
}

/** Whether the delivery's time has not come: a retry, or one that a fault has put off. */
const isEarly = ({ nextAttempt }: Delivery, now: number): boolean =>
  nextAttempt !== undefined && Date.parse(nextAttempt) > now
