import type { ControlSchema } from '../contract.ts'
import type { RequestCommand, ReviewCommand } from '../domain/command.ts'
import { requireSender } from '../domain/sender-progress.ts'
import { APPROVAL_PATH } from '../http/app.ts'
import type { Desk, DeskOperation } from './desk.ts'

const listRequests: DeskOperation<'listRequests'> = async ({ path, query: { limit = 100 } }, { store }) => {
  const { requests } = await store.read(path.projectId)
  return { status: 200, body: { requests: requests.slice(0, limit).map(describeRequest) } }
}

const fileRequest: DeskOperation<'fileRequest'> = ({ path, body = {} }, desk) =>
  decide(desk, path, { type: 'file', filing: { ...body, outcome: body.outcome ?? 'sent' } })

const approveRequest: DeskOperation<'approveRequest'> = ({ path, body = {} }, desk) =>
  decide(desk, path, { type: 'approve', approval: body })

const declineRequest: DeskOperation<'declineRequest'> = ({ path }, desk) => decide(desk, path, { type: 'decline' })

const cancelRequest: DeskOperation<'cancelRequest'> = ({ path }, desk) => decide(desk, path, { type: 'cancel' })

const listReviews: DeskOperation<'listReviews'> = async ({ path, query: { limit = 100 } }, { store }) => {
  const { reviews } = await store.read(path.projectId)
  return { status: 200, body: { reviews: reviews.slice(0, limit) } }
}

const approveReview: DeskOperation<'approveReview'> = ({ path }, desk) => judge(desk, path, { type: 'approve' })

const rejectReview: DeskOperation<'rejectReview'> = ({ path, body = {} }, desk) =>
  judge(desk, path, { type: 'reject', ...body })

const verifySenderAtMeta: DeskOperation<'verifySenderAtMeta'> = async (
  { path: { projectId, senderId } },
  { engine },
) => {
  const project = await engine.execute(projectId, { kind: 'sender', type: 'verify-at-meta', senderId })
  return { status: 200, body: requireSender(project, senderId).sender }
}

type Without<Command, Keys extends PropertyKey> = Command extends unknown ? Omit<Command, Keys> : never

async function decide(
  { engine }: Desk,
  { projectId, requestId }: { readonly projectId: string; readonly requestId: string },
  decision: Without<RequestCommand, 'kind' | 'requestId'>,
) {
  const { requests } = await engine.execute(projectId, { kind: 'request', requestId, ...decision })
  return { status: 200, body: describeRequest(expectOne(requests, requestId)) } as const
}

async function judge(
  { engine }: Desk,
  { projectId, reviewId }: { readonly projectId: string; readonly reviewId: string },
  decision: Without<ReviewCommand, 'kind' | 'reviewId'>,
) {
  const { reviews } = await engine.execute(projectId, { kind: 'review', reviewId, ...decision })
  return { status: 200, body: expectOne(reviews, reviewId) } as const
}

function expectOne<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`${id} is gone after its own command`)
  return found
}

/** The request with the address of the customer's page on this server. */
function describeRequest(request: ControlSchema<'Request'>): ControlSchema<'Request'> {
  const query = new URLSearchParams({ business_id: request.businessId, selected_request_id: request.id })
  return { ...request, approvalPath: `${APPROVAL_PATH}?${query}` }
}

export const decisionOperations = {
  listRequests,
  fileRequest,
  approveRequest,
  declineRequest,
  cancelRequest,
  listReviews,
  approveReview,
  rejectReview,
  verifySenderAtMeta,
}
