import { markOnboarded, markRejected } from './account-progress.ts'
import type { ReviewCommand } from './command.ts'
import { timestamp } from './duration.ts'
import { andThen, type Context, type Outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import type { Project, Review } from './project.ts'
import { closeReview, requireOpenReview } from './review-records.ts'
import { bearApprovalSender } from './sender-birth.ts'
import { decideName, markNameOpen } from './sender-names.ts'

const PARTICIPLES = { approve: 'approved', reject: 'rejected', defer: 'deferred', reserve: 'reserved' } as const

export function review(project: Project, command: ReviewCommand, context: Context): Outcome {
  const open = requireOpenReview(project, command.reviewId, PARTICIPLES[command.type])
  switch (command.type) {
    case 'approve':
      return approve(project, open, context)
    case 'reject':
      return reject(project, open, command.reason ?? DEFAULT_REASONS[open.kind], context)
    case 'defer':
    case 'reserve':
      return keepOpen(project, open, command.type, context)
  }
}

function approve(project: Project, open: Review, context: Context): Outcome {
  const closed = closeReview(project, open.id, { status: 'APPROVED', decided: timestamp(context.now) })
  return andThen(closed, (state) =>
    open.kind === 'waba' ? onboard(state, context) : decideName(state, open, { status: 'APPROVED' }, context),
  )
}

function reject(project: Project, open: Review, reason: string, context: Context): Outcome {
  const closed = closeReview(project, open.id, { status: 'REJECTED', decided: timestamp(context.now), reason })
  return andThen(closed, (state) =>
    open.kind === 'waba'
      ? markRejected(state, reason, 'Meta', context)
      : decideName(state, open, { status: 'REJECTED', rejectionReason: reason }, context),
  )
}

// Meta's reasons for display names (phone_number_name_update); UNKNOWN is one of them.
const DEFAULT_REASONS: Readonly<Record<Review['kind'], string>> = {
  waba: 'Meta rejected the WhatsApp Business Account in its review.',
  'display-name': 'UNKNOWN',
  username: 'UNKNOWN',
}

/** Meta's approval of the WABA and its sender comes first, then the credit line: then all is live. */
function onboard(project: Project, context: Context): Outcome {
  return andThen(markOnboarded(project), (state) => bearApprovalSender(state, context))
}

function keepOpen(project: Project, open: Review, type: 'defer' | 'reserve', context: Context): Outcome {
  const fits = open.kind === 'display-name' ? 'defer' : 'reserve'
  if (open.kind !== 'waba' && type === fits) return markNameOpen(project, open, context)
  throw new Problem({
    status: 409,
    code: 'decision_does_not_fit',
    title: `Review ${open.id} can't be ${PARTICIPLES[type]}`,
    detail: `It is a review of kind ${open.kind}: display names can be deferred, usernames reserved.`,
    resolution: 'Approve or reject it.',
  })
}
