import type { Schema } from '../contract.ts'
import { magicOf, magicOfSender, planWith } from './magic.ts'
import { andThen, type Context, type Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import type { Project, Review } from './project.ts'
import { cancelReviews, type ReviewPlan, startReview } from './review-records.ts'
import { advanceSender, onSender, requireSender, type Sender } from './sender-progress.ts'

type NameField = 'displayName' | 'username'

const KINDS = { displayName: 'display-name', username: 'username' } as const
const EVENTS = {
  displayName: 'WHATSAPP_SENDER_DISPLAY_NAME_UPDATED',
  username: 'WHATSAPP_SENDER_USERNAME_UPDATED',
} as const

const fieldOf = ({ kind }: Review): NameField => (kind === 'display-name' ? 'displayName' : 'username')

/**
 * A new name goes to Meta for review. `metadata` alone tracks it, the old name stays live, and every change of its
 * status fires the event: our choice where text and sample of the provider differ.
 */
export function submitName(
  project: Project,
  senderId: string,
  field: NameField,
  value: string,
  context: Context,
): Outcome {
  const magic = [...magicOfSender(project, requireSender(project, senderId)), magicOf(field, value)]
  const planned = planWith(project.plan, field, magic)
  const submitted = andThen(endReview(project, senderId, field), (state) =>
    setName(state, senderId, field, { value, status: 'PENDING' }, context),
  )
  return andThen(submitted, (state) =>
    startReview(state, { kind: KINDS[field], subject: value, senderId }, planName(planned), context),
  )
}

/** A username that is taken away is gone at once: our choice. */
export function removeUsername(project: Project, senderId: string, context: Context): Outcome {
  return andThen(endReview(project, senderId, 'username'), (state) =>
    setName(state, senderId, 'username', { status: 'DELETED' }, context),
  )
}

/** A display name that was not put to use in time is off the record. */
export function expireDisplayName(project: Project, senderId: string, context: Context): Outcome {
  const { value } = requireSender(project, senderId).sender.metadata?.displayName ?? {}
  const expired = { ...(value === undefined ? {} : { value }), status: 'EXPIRED' } as const
  return andThen(endReview(project, senderId, 'displayName'), (state) =>
    setName(state, senderId, 'displayName', expired, context),
  )
}

/** Meta decided about a name. An approved one goes live. */
export function decideName(
  project: Project,
  review: Review,
  decision: { readonly status: 'APPROVED' | 'REJECTED'; readonly rejectionReason?: string },
  context: Context,
): Outcome {
  return setName(project, review.senderId ?? '', fieldOf(review), { value: review.subject, ...decision }, context)
}

/** Meta put the decision off: a display name is deferred, a username reserved. */
export function markNameOpen(project: Project, review: Review, context: Context): Outcome {
  const status = review.kind === 'display-name' ? 'DEFERRED' : 'RESERVED'
  return setName(project, review.senderId ?? '', fieldOf(review), { value: review.subject, status }, context)
}

/** Whether Meta is still looking at a new display name. */
export function isDisplayNameUnderReview(project: Project, senderId: string): boolean {
  return project.reviews.some((review) => review.status === 'PENDING' && concerns(review, senderId, 'displayName'))
}

// A username that comes while another is under review takes its place: our choice. Otherwise both would be decided.
const endReview = (project: Project, senderId: string, field: NameField): Outcome =>
  cancelReviews(project, (review) => concerns(review, senderId, field))

const concerns = ({ kind, senderId: id }: Review, senderId: string, field: NameField): boolean =>
  id === senderId && kind === KINDS[field]

/** Puts a name's review on record, live too when it is approved or deleted. */
function setName(
  project: Project,
  senderId: string,
  field: NameField,
  review: Schema<'SenderFieldReview'>,
  context: Context,
): Outcome {
  requireSender(project, senderId)
  const change = (sender: Sender): Sender => ({
    ...sender,
    ...liveName(sender, field, review),
    metadata: { ...sender.metadata, [field]: review },
  })
  return advanceSender(project, senderId, { change: onSender(change), event: EVENTS[field] }, context)
}

function liveName(
  { details }: Sender,
  field: NameField,
  { status, value }: Schema<'SenderFieldReview'>,
): Partial<Sender> {
  if (details === undefined) return {}
  if (status === 'APPROVED' && value !== undefined) return { details: { ...details, [field]: value } }
  if (status !== 'DELETED') return {}
  const { username: _, ...rest } = details
  return { details: rest }
}

function planName({ after, decision, reason }: Plan[NameField]): ReviewPlan {
  if (decision === 'wait') return { after, decision: undefined }
  if (decision !== 'reject') return { after, decision: { type: decision } }
  return { after, decision: { type: 'reject', ...(reason === undefined ? {} : { reason }) } }
}
