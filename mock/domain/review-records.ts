import type { ReviewDecision } from './command.ts'
import { milliseconds, timestamp } from './duration.ts'
import { explainUnknown } from './id-kinds.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import { type Project, type Review, remember } from './project.ts'

export type ReviewPlan = {
  /** ISO 8601. */
  readonly after: string
  /** Undefined when a person decides. */
  readonly decision: ReviewDecision | undefined
}

/** Meta begins to look at something; the plan says what it will decide, and when. */
export function startReview(
  project: Project,
  subject: Pick<Review, 'kind' | 'subject' | 'senderId'>,
  { after, decision }: ReviewPlan,
  context: Context,
): Outcome {
  const started: Review = {
    id: context.draw.digits(16, '9004'),
    ...subject,
    status: 'PENDING',
    created: timestamp(context.now),
  }
  const timer = { after: milliseconds(after), owner: reviewOwner(started.id) }
  return outcome(
    { ...project, reviews: remember(started, project.reviews) },
    {
      timers:
        decision === undefined
          ? []
          : [{ ...timer, command: { kind: 'review', reviewId: started.id, ...decision } as const }],
    },
  )
}

/** Meta's review of what the customer approved. Every approval starts one review of the WABA, so both lists have one order. */
export function reviewOfRequest({ requests, reviews }: Project, id: string): Review | undefined {
  const approved = requests.filter(({ status }) => status === 'APPROVED')
  const place = approved.findIndex((request) => request.id === id)
  return reviews.filter(({ kind }) => kind === 'waba')[place]
}

/** Meta drops the open reviews that the predicate picks. */
export function cancelReviews(project: Project, isConcerned: (review: Review) => boolean): Outcome {
  const open = project.reviews.filter((review) => review.status === 'PENDING' && isConcerned(review))
  const reviews = project.reviews.map((review) =>
    open.includes(review) ? { ...review, status: 'CANCELLED' as const } : review,
  )
  return outcome({ ...project, reviews }, { cancel: open.map(({ id }) => reviewOwner(id)) })
}

/** Closes a review, and calls off whatever the plan had in mind for it. */
export function closeReview(project: Project, id: string, change: Partial<Review>): Outcome {
  const reviews = project.reviews.map((review) => (review.id === id ? { ...review, ...change } : review))
  return outcome({ ...project, reviews }, { cancel: [reviewOwner(id)] })
}

/** The open review. Throws a Problem when there is none, or it is decided. */
export function requireOpenReview(project: Project, id: string, participle: string): Review {
  const found = project.reviews.find((review) => review.id === id)
  if (found?.status === 'PENDING') return found
  const title = `Review ${id} can't be ${participle}`
  if (found === undefined)
    throw new Problem({
      status: 404,
      code: 'review_not_found',
      title,
      detail: explainUnknown(id, '9004'),
      resolution: 'List them with GET …/reviews. Meta reviews a WABA once the customer has approved the request.',
    })
  throw new Problem({
    status: 409,
    code: 'review_decided',
    title,
    detail: `It is ${found.status} already.`,
    resolution:
      'A decided review stays as it is. What was rejected can be corrected with PATCH, and is reviewed again.',
  })
}

const reviewOwner = (id: string): string => `review ${id}`
