import type { Strike } from './chaos.ts'
import type { Delivery } from './delivery.ts'
import type { Mailbag, Parcel } from './mailbag.ts'

export const deliveryOf = (id: string, state: Delivery['state'] = 'pending', webhookId = 'w1'): Delivery => ({
  id,
  webhookId,
  target: 'https://acme.example',
  event: 'WHATSAPP_ACCOUNT_ONBOARDED',
  state,
  created: '2026-11-22T12:00:00.000Z',
  body: '{}',
  attempts: [],
})

export const LATER = '2026-11-22T12:01:00.000Z'

/** Logs a delivery, and puts it into its queue. */
export function add(mailbag: Mailbag, delivery: Delivery, strike?: Strike): void {
  const parcel: Parcel = { delivery, ...(strike === undefined ? {} : { strike }) }
  mailbag.log(parcel)
  mailbag.queue(parcel)
}

/** Empties the queue of `w1`, and says in which order. */
export function queueOf(mailbag: Mailbag): readonly string[] {
  const ids: string[] = []
  for (let head = mailbag.headOf('w1'); head !== undefined; head = mailbag.headOf('w1')) {
    ids.push(head.delivery.id)
    mailbag.finish(head.delivery)
  }
  return ids
}
