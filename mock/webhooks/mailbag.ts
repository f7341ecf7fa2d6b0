import type { Delivery } from './outbox.ts'

/** How many deliveries a project's log holds. The oldest finished ones go first; one that is not finished never goes. */
export const MOST_DELIVERIES = 1000

/** One project's deliveries: the log, a queue for each webhook, and what is under way. */
export class Mailbag {
  /** By id, oldest first. */
  readonly #log = new Map<string, Delivery>()
  /** The ids that are still to be delivered to each webhook, the next first. */
  readonly #queues = new Map<string, string[]>()
  readonly #underWay = new Set<Promise<void>>()
  #number = 0
  attemptsMade = 0

  /** Newest first. */
  get deliveries(): readonly Delivery[] {
    return [...this.#log.values()].reverse()
  }

  nextNumber(): number {
    this.#number += 1
    return this.#number
  }

  find(id: string): Delivery | undefined {
    return this.#log.get(id)
  }

  /** The next delivery to the webhook. */
  headOf(webhookId: string): Delivery | undefined {
    const [head] = this.#queues.get(webhookId) ?? []
    return head === undefined ? undefined : this.#log.get(head)
  }

  /** Logs and queues a delivery. True when nothing waits before it. */
  add(delivery: Delivery): boolean {
    const queue = this.#queues.get(delivery.webhookId) ?? []
    this.#queues.set(delivery.webhookId, queue)
    queue.push(delivery.id)
    this.#log.set(delivery.id, delivery)
    this.#forgetOldest()
    return queue.length === 1
  }

  replace(delivery: Delivery): void {
    this.#log.set(delivery.id, delivery)
  }

  /** Takes a delivery out of its queue, so that the next can follow. */
  finish({ id, webhookId }: Delivery): void {
    const queue = this.#queues.get(webhookId)?.filter((queued) => queued !== id) ?? []
    if (queue.length === 0) this.#queues.delete(webhookId)
    else this.#queues.set(webhookId, queue)
  }

  track(attempt: Promise<void>): void {
    const tracked = attempt.finally(() => this.#underWay.delete(tracked))
    this.#underWay.add(tracked)
  }

  /** Resolves when nothing is under way. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  #forgetOldest(): void {
    for (const delivery of this.#log.values()) {
      if (this.#log.size <= MOST_DELIVERIES) return
      if (delivery.state !== 'pending') this.#log.delete(delivery.id)
    }
  }
}
