import type { Schema, WebhookEvent } from '../contract.ts'
import type { Author } from './account-progress.ts'
import { timestamp } from './duration.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import { type Project, remember, type SenderActivity, type SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'
import { cancelReviews } from './review-records.ts'

export type Sender = Schema<'Sender'>

/** The sender, or 400 project_not_initialized without an account, or 404 sender_not_found. */
export function requireSender(project: Project, senderId: string): SenderRecord {
  if (project.account === undefined) throw new Refusal('project_not_initialized')
  const found = project.senders.find(({ sender }) => sender.id === senderId)
  if (found === undefined) throw new Refusal('sender_not_found', { message: `This project has no sender ${senderId}.` })
  return found
}

/** What one step makes of a sender. */
export type SenderStep = {
  /** Changes the record; `modified` is kept up by itself. */
  readonly change?: (record: SenderRecord) => SenderRecord
  /** Logged in this order, so that the last is the newest. */
  readonly activities?: readonly SenderActivity['type'][]
  readonly author?: Author
  readonly event?: SenderEvent['type']
  /** Goes with the event, and is logged with the newest activity. */
  readonly comment?: string
}

/** Takes a sender one step further. */
export function advanceSender(project: Project, senderId: string, step: SenderStep, context: Context): Outcome {
  const { change = (same) => same, activities = [], author = 'Sinch', event, comment } = step
  const created = timestamp(context.now)
  const last = activities.length - 1
  const logged = (log: readonly SenderActivity[]) =>
    activities.reduce(
      (entries, type, index) =>
        remember({ type, created, author, ...(comment !== undefined && index === last ? { comment } : {}) }, entries),
      log,
    )
  const senders = project.senders.map((record) => {
    if (record.sender.id !== senderId) return record
    const changed = change(record)
    return {
      ...changed,
      sender: { ...changed.sender, modified: created },
      activities: logged(changed.activities),
    }
  })
  const state = { ...project, senders }
  if (event === undefined) return outcome(state)
  return outcome(state, { events: [senderEvent(event, requireSender(state, senderId).sender, comment)] })
}

export type SenderEvent = Extract<WebhookEvent, { payload: Sender }>

/** An event with the sender as a GET shows it at this moment. */
export function senderEvent(type: SenderEvent['type'], payload: Sender, comment?: string): SenderEvent {
  if (type === 'WHATSAPP_SENDER_COMMENT_ADDED') return { type, payload, comment: comment ?? '' }
  return { type, payload, ...(comment === undefined ? {} : { comment }) }
}

/** Changes the wire shape of a sender. */
export const onSender =
  (change: (sender: Sender) => Sender) =>
  (record: SenderRecord): SenderRecord => ({ ...record, sender: change(record.sender) })

/** Whose timers drive the sender; called off when the sender goes or its step is over. */
export const senderOwner = (senderId: string): string => `sender ${senderId}`

/** Whose timers are the sender's planned incidents. */
export const incidentOwner = (senderId: string): string => `sender incidents ${senderId}`

/** Whose timer ends a deleted sender. */
export const removalOwner = (senderId: string): string => `sender removal ${senderId}`

/** The pending details as details that can go live. A category that nobody gave is NOT_SET. */
export function liveDetails(sender: Sender): Schema<'SenderDetails'> {
  const { displayName, vertical, ...rest } = { ...sender.details, ...sender.changes?.details }
  if (displayName === undefined) throw new Error(`sender ${sender.id} has no display name`)
  return { ...rest, displayName, vertical: vertical ?? 'NOT_SET' }
}

/** Drops the sender and everything that is due for it, and tells the world with the stub that the provider sends. */
export function removeSender(project: Project, senderId: string): Outcome {
  const { sender } = requireSender(project, senderId)
  const stub: Sender = {
    id: sender.id,
    region: 'UNRECOGNIZED',
    metaLocalStorage: 'UNRECOGNIZED',
    cloudApi: false,
    businessManager: sender.businessManager,
    compatibleRegions: [],
  }
  return andThen(dropSender(project, senderId), (state) =>
    outcome(state, { events: [senderEvent('WHATSAPP_SENDER_DELETED', stub)] }),
  )
}

/** Drops the sender silently, with its reviews and all that is due for it. */
export function dropSender(project: Project, senderId: string): Outcome {
  const senders = project.senders.filter(({ sender }) => sender.id !== senderId)
  return andThen(
    outcome(
      { ...project, senders },
      { cancel: [senderOwner(senderId), removalOwner(senderId), incidentOwner(senderId)] },
    ),
    (state) => cancelReviews(state, (review) => review.senderId === senderId),
  )
}
