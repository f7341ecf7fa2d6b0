import type { ControlSchema } from '../contract.ts'
import type { AccountDetails } from './account-details.ts'
import { ACCOUNT_INCIDENTS, type Author, markPending, markRejected } from './account-progress.ts'
import type { RequestCommand } from './command.ts'
import { DAY, milliseconds, timestamp } from './duration.ts'
import { explainUnknown } from './id-kinds.ts'
import { magicOfAccount, planWith } from './magic.ts'
import { andThen, type Context, type Outcome, outcome, type TimerRequest } from './outcome.ts'
import type { Plan } from './plan.ts'
import { Problem } from './problem.ts'
import { type MetaRequest, type Project, remember } from './project.ts'
import { cancelReviews, type ReviewPlan, startReview } from './review-records.ts'

// Meta: an invitation that nobody accepts is cancelled after 90 days (partner-initiated WABA creation, 14 Nov 2025).
export const REQUEST_EXPIRES_AFTER = 90 * DAY

const FILING = 'request filing'
const CUSTOMER = 'customer'
const EXPIRY = 'request expiry'

export function request(project: Project, command: RequestCommand, context: Context): Outcome {
  switch (command.type) {
    case 'file':
      return fileRequest(project, command.requestId, command.filing, context)
    case 'approve':
      return approveRequest(project, command.requestId, command.approval, context)
    case 'decline':
      return endRequest(project, command.requestId, 'DECLINED', 'Customer', context)
    case 'cancel':
      return endRequest(project, command.requestId, 'CANCELLED', 'Sinch', context)
    case 'expire':
      return endRequest(project, command.requestId, 'EXPIRED', 'Meta', context)
  }
}

/** Hands a new request to the provider, who files it at Meta by hand. */
export function submitRequest(project: Project, details: AccountDetails, context: Context): Outcome {
  const initiation = planWith(project.plan, 'initiation', magicOfAccount(project))
  const submitted: MetaRequest = {
    id: context.draw.digits(16, '9002'),
    businessId: details.clientBusinessManagerId,
    status: 'SUBMITTED',
    wabaName: details.wabaName,
    ...(details.senderDetails === undefined ? {} : { displayName: details.senderDetails.displayName }),
    created: timestamp(context.now),
  }
  const { outcome: planned, reason } = initiation
  const command =
    planned === 'wait'
      ? undefined
      : ({
          kind: 'request',
          type: 'file',
          requestId: submitted.id,
          filing: { outcome: planned, ...(reason === undefined ? {} : { reason }) },
        } as const)
  return outcome(
    { ...project, requests: remember(submitted, project.requests) },
    { timers: command === undefined ? [] : [{ after: milliseconds(initiation.after), owner: FILING, command }] },
  )
}

/** Drops whatever request is under way, because its account goes. */
export function abandonRequest(project: Project, dropAccount: (project: Project) => Project): Outcome {
  const requests = project.requests.map((entry) => (isOpen(entry) ? { ...entry, status: 'CANCELLED' as const } : entry))
  return andThen(outcome(project, { cancel: [FILING, CUSTOMER, EXPIRY, ACCOUNT_INCIDENTS] }), (state) =>
    cancelReviews(dropAccount({ ...state, requests }), ({ kind }) => kind === 'waba'),
  )
}

function fileRequest(project: Project, id: string, filing: ControlSchema<'Filing'>, context: Context): Outcome {
  requireRequest(project, id, 'SUBMITTED', 'filed')
  const filed = outcome(project, { cancel: [FILING] })
  if (filing.outcome === 'failed')
    return andThen(filed, (state) =>
      markRejected(
        changeRequest(state, id, { status: 'FAILED' }),
        filing.reason ?? 'The request could not be filed at Meta.',
        'Sinch',
        context,
      ),
    )
  const pending: Partial<MetaRequest> = {
    status: 'PENDING',
    filed: timestamp(context.now),
    expires: timestamp(context.now + REQUEST_EXPIRES_AFTER),
  }
  const expiry: TimerRequest = {
    after: REQUEST_EXPIRES_AFTER,
    owner: EXPIRY,
    command: { kind: 'request', type: 'expire', requestId: id },
  }
  return andThen(
    andThen(filed, (state) => markPending(changeRequest(state, id, pending), id, context)),
    (state) =>
      outcome(state, {
        timers: [expiry, ...scheduleCustomer(id, planWith(state.plan, 'customer', magicOfAccount(state)))],
      }),
  )
}

function scheduleCustomer(requestId: string, plan: Plan['customer']): TimerRequest[] {
  const { decision, after, ...approval } = plan
  const timer = { after: milliseconds(after), owner: CUSTOMER }
  switch (decision) {
    case 'approve':
      return [{ ...timer, command: { kind: 'request', type: 'approve', requestId, approval } }]
    case 'decline':
    case 'cancel':
      return [{ ...timer, command: { kind: 'request', type: decision, requestId } }]
    case 'ignore':
    case 'wait':
      return []
  }
}

function approveRequest(project: Project, id: string, approval: ControlSchema<'Approval'>, context: Context): Outcome {
  const { wabaName } = requireRequest(project, id, 'PENDING', 'approved')
  const state = changeRequest(project, id, { status: 'APPROVED', sender: 'none', ...approval })
  return andThen(outcome(state, { cancel: [CUSTOMER, EXPIRY] }), (approved) =>
    startReview(
      approved,
      { kind: 'waba', subject: wabaName },
      planReview(planWith(approved.plan, 'review', magicOfAccount(approved))),
      context,
    ),
  )
}

function planReview({ after, decision, reason }: Plan['review']): ReviewPlan {
  if (decision === 'reject') return { after, decision: { type: decision, ...(reason === undefined ? {} : { reason }) } }
  return { after, decision: decision === 'wait' ? undefined : { type: decision } }
}

const REASONS = {
  DECLINED: 'The customer declined the request at Meta.',
  CANCELLED: 'The request was cancelled by the partner side.',
  EXPIRED: 'The customer did not answer the request within 90 days.',
} as const

// Meta documents no signal for these. Rejecting the account is our choice; `declines: silent` leaves it pending.
function endRequest(
  project: Project,
  id: string,
  status: keyof typeof REASONS,
  author: Author,
  context: Context,
): Outcome {
  requireRequest(project, id, 'PENDING', status.toLowerCase())
  const ended = outcome(changeRequest(project, id, { status }), { cancel: [CUSTOMER, EXPIRY] })
  if (project.settings.declines === 'silent') return ended
  return andThen(ended, (state) => markRejected(state, REASONS[status], author, context))
}

const isOpen = ({ status }: MetaRequest): boolean => status === 'SUBMITTED' || status === 'PENDING'

function changeRequest(project: Project, id: string, change: Partial<MetaRequest>): Project {
  return { ...project, requests: project.requests.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) }
}

function requireRequest(project: Project, id: string, status: MetaRequest['status'], participle: string): MetaRequest {
  const found = project.requests.find((entry) => entry.id === id)
  if (found === undefined)
    throw new Problem({
      status: 404,
      code: 'request_not_found',
      title: `Request ${id} can't be ${participle}`,
      detail: explainUnknown(id, '9002'),
      resolution: 'List them with GET …/requests. An account that was created or corrected has one.',
    })
  if (found.status === status) return found
  throw new Problem({
    status: 409,
    code: 'request_not_open',
    title: `Request ${id} can't be ${participle}`,
    detail: `It is ${found.status}, and must be ${status}.`,
    resolution:
      found.status === 'SUBMITTED'
        ? 'File it first with POST …/file, or advance the clock until the provider has filed it.'
        : 'Only an account that is rejected can be corrected with PATCH, which submits a new request.',
  })
}
