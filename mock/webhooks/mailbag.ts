import type { Strike } from './chaos.ts'
import { type Delivery, withoutNextAttempt } from './delivery.ts'

/** How many finished deliveries a project's log holds, the oldest go first; one that is not finished never goes. */
export const MOST_DELIVERIES = 1000
/** How many deliveries may wait for one webhook; what comes on top is logged as skipped. */
export const MOST_QUEUED = 10_000

/** A delivery, and the fault that is to strike it. */
export type Parcel = { readonly delivery: Delivery; readonly strike?: Strike }

/** What a mailbag holds that outlives the process: no wall time, header, answer or hint, which differ from run to run. */
export type MailbagState = {
  readonly parcels: readonly Parcel[]
  readonly queues: readonly (readonly [webhookId: string, ids: readonly string[]])[]
  readonly number: number
  readonly attemptsMade: number
}

/** One project's deliveries: the log, a queue for each webhook, and what is under way. */
export class Mailbag {
  /** By id, oldest first. */
  readonly #log = new Map<string, Parcel>()
  /** The ids of what is not to be sent any more, in the order in which that came about. */
  readonly #finished = new Set<string>()
  /** The ids that are still to be delivered to each webhook, the next first. */
  readonly #queues = new Map<string, string[]>()
  /** Of each webhook the id that waits for another delivery to overtake it. */
  readonly #overtakable = new Map<string, string>()
  /** The webhooks whose queue is being worked off. */
  readonly #busy = new Set<string>()
  readonly #underWay = new Set<Promise<void>>()
  #number = 0
  attemptsMade = 0

  /** Newest first. */
  get deliveries(): readonly Delivery[] {
    return [...this.#log.values()].map(({ delivery }) => delivery).reverse()
  }

  /** How many deliveries are still to be made. */
  get pending(): number {
    return [...this.#queues.values()].reduce((sum, queue) => sum + queue.length, 0)
  }

  get state(): MailbagState {
    const parcels = [...this.#log.values()].map((parcel) => ({ ...parcel, delivery: withoutWallTime(parcel.delivery) }))
    const queues = [...this.#queues].map(([webhookId, ids]) => [webhookId, [...ids]] as const)
    return { parcels, queues, number: this.#number, attemptsMade: this.attemptsMade }
  }

  restore({ parcels, queues, number, attemptsMade }: MailbagState): void {
    for (const parcel of parcels) {
      this.log(parcel)
      if (waitsToBeOvertaken(parcel)) this.#overtakable.set(parcel.delivery.webhookId, parcel.delivery.id)
    }
    for (const [webhookId, ids] of queues) this.#queues.set(webhookId, [...ids])
    this.#number = number
    this.attemptsMade = attemptsMade
  }

  nextNumber(): number {
    this.#number += 1
    return this.#number
  }

  find(id: string): Parcel | undefined {
    return this.#log.get(id)
  }

  /** The next parcel for the webhook. */
  headOf(webhookId: string): Parcel | undefined {
    const [head] = this.#queues.get(webhookId) ?? []
    return head === undefined ? undefined : this.#log.get(head)
  }

  hasRoomFor(webhookId: string): boolean {
    return (this.#queues.get(webhookId)?.length ?? 0) < MOST_QUEUED
  }

  /** Logs a parcel, or its new state. */
  log(parcel: Parcel): void {
    const { id, state } = parcel.delivery
    this.#log.set(id, parcel)
    if (state !== 'pending') this.#finished.add(id)
    this.#forgetOldest()
  }

  /** Puts a logged parcel into the queue of its webhook: last, or before one that waits to be overtaken: gives its id. */
  queue(parcel: Parcel): string | undefined {
    const { id, webhookId } = parcel.delivery
    const queue = this.#queues.get(webhookId) ?? []
    this.#queues.set(webhookId, queue)
    const overtaken = this.#overtakable.get(webhookId)
    queue.splice(overtaken === undefined ? queue.length : queue.indexOf(overtaken), 0, id)
    if (overtaken !== undefined) this.release(overtaken)
    if (waitsToBeOvertaken(parcel)) this.#overtakable.set(webhookId, id)
    return overtaken
  }

  /** Lets a parcel go that was held back: its time has come, or it was overtaken. */
  release(id: string): void {
    const parcel = this.#log.get(id)
    if (parcel === undefined) return
    const delivery = withoutNextAttempt(parcel.delivery)
    this.#log.set(id, { ...parcel, delivery })
    this.#stopWaiting(delivery)
  }

  /** Takes a delivery out of its queue, so that the next can follow. */
  finish(delivery: Delivery): void {
    const { id, webhookId } = delivery
    const queue = this.#queues.get(webhookId) ?? []
    const place = queue.indexOf(id) // Nearly always the first.
    if (place === 0) queue.shift()
    else if (place > 0) queue.splice(place, 1)
    if (queue.length === 0) this.#queues.delete(webhookId)
    this.#stopWaiting(delivery)
  }

  /** Works off a queue unless that is being done already; `settle` waits for it. The work has to end with `rest`. */
  work(webhookId: string, work: () => Promise<void>): void {
    if (this.#busy.has(webhookId)) return
    this.#busy.add(webhookId)
    const tracked = work().finally(() => this.#underWay.delete(tracked))
    this.#underWay.add(tracked)
  }

  /** Ends the work on a queue, in the very moment at which it finds nothing to do: what comes next starts it anew. */
  rest(webhookId: string): void {
    this.#busy.delete(webhookId)
  }

  /** Resolves when nothing is under way. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  #stopWaiting({ id, webhookId }: Delivery): void {
    if (this.#overtakable.get(webhookId) === id) this.#overtakable.delete(webhookId)
  }

  #forgetOldest(): void {
    for (const id of this.#finished) {
      if (this.#finished.size <= MOST_DELIVERIES) return
      this.#finished.delete(id)
      this.#log.delete(id)
    }
  }
}

/** Whether a fault holds the parcel back until another one comes; that sets it free. */
const waitsToBeOvertaken = ({ strike, delivery }: Parcel): boolean =>
  strike?.kind === 'reorder' &&
  delivery.state === 'pending' &&
  delivery.nextAttempt !== undefined &&
  delivery.attempts.length === 0

function withoutWallTime(delivery: Delivery): Delivery {
  const attempts = delivery.attempts.map(({ number, at, target, status }) => ({
    number,
    at,
    sent: at,
    target,
    durationMs: 0,
    requestHeaders: {},
    ...(status === undefined ? { error: 'no answer; a snapshot does not keep why' } : { status }),
    hints: [],
  }))
  return { ...delivery, attempts }
}
