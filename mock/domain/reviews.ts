import { markOnboarded, markRejected } from './account-progress.ts'
import { milliseconds, timestamp } from './duration.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import { type Project, type Review, remember } from './project.ts'

/** What Meta decides by itself. */
export type ReviewCommand = { readonly kind: 'review'; readonly reviewId: string } & (
  | { readonly type: 'approve' }
  | { readonly type: 'reject'; readonly reason?: string }
)

export function review(project: Project, command: ReviewCommand, context: Context): Outcome {
  const open = requireOpen(project, command.reviewId, command.type === 'approve' ? 'approved' : 'rejected')
  const decided = timestamp(context.now)
  const owner = ownerOf(open.id)
  if (command.type === 'approve')
    return andThen(
      outcome(changeReview(project, open.id, { status: 'APPROVED', decided }), { cancel: [owner] }),
      (state) => markOnboarded(state),
    )
  const reason = command.reason ?? 'Meta rejected the WhatsApp Business Account in its review.'
  const rejected = changeReview(project, open.id, { status: 'REJECTED', decided, reason })
  return andThen(outcome(rejected, { cancel: [owner] }), (state) => markRejected(state, reason, 'Meta', context))
}

/** Meta begins to look at something; the plan says what it will decide, and when. */
export function startReview(project: Project, kind: Review['kind'], subject: string, context: Context): Outcome {
  const { decision, after, reason } = project.plan.review
  const started: Review = {
    id: context.draw.digits(16, '9004'),
    kind,
    subject,
    status: 'PENDING',
    created: timestamp(context.now),
  }
  const timer = { after: milliseconds(after), owner: ownerOf(started.id) }
  const command = {
    kind: 'review',
    type: decision,
    reviewId: started.id,
    ...(reason === undefined ? {} : { reason }),
  } as const
  return outcome(
    { ...project, reviews: remember(started, project.reviews) },
    { timers: command.type === 'wait' ? [] : [{ ...timer, command: { ...command, type: command.type } }] },
  )
}

/** Meta drops what it was reviewing. */
export function cancelReviews(project: Project): Outcome {
  const open = project.reviews.filter(({ status }) => status === 'PENDING')
  const reviews = project.reviews.map((entry) =>
    open.includes(entry) ? { ...entry, status: 'CANCELLED' as const } : entry,
  )
  return outcome({ ...project, reviews }, { cancel: open.map(({ id }) => ownerOf(id)) })
}

const ownerOf = (reviewId: string): string => `review ${reviewId}`

function changeReview(project: Project, id: string, change: Partial<Review>): Project {
  return { ...project, reviews: project.reviews.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) }
}

function requireOpen(project: Project, id: string, participle: string): Review {
  const found = project.reviews.find((entry) => entry.id === id)
  if (found?.status === 'PENDING') return found
  if (found === undefined)
    throw new Problem({
      status: 404,
      code: 'review_not_found',
      title: `Review ${id} can't be ${participle}`,
      detail: 'This project has no such review.',
      resolution: 'List them with GET …/reviews. Meta reviews a WABA once the customer has approved the request.',
    })
  throw new Problem({
    status: 409,
    code: 'review_decided',
    title: `Review ${id} can't be ${participle}`,
    detail: `It is ${found.status} already.`,
    resolution:
      'A decided review stays as it is. A rejected account can be corrected with PATCH, and is reviewed again.',
  })
}
