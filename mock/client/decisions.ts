import type { ControlClient } from '../../generated/clients.ts'
import type { ControlSchema } from '../contract.ts'
import { ask } from './ask.ts'
import { ControlProblem } from './control-problem.ts'

type Request = ControlSchema<'Request'>
type Review = ControlSchema<'Review'>

/** What the provider, the customer and Meta decide. Each throws a ControlProblem when there is nothing to decide. */
export function createDecisions(control: ControlClient, projectId: string) {
  const requests = async (): Promise<readonly Request[]> =>
    (await ask(control.GET('/projects/{projectId}/requests', { params: { path: { projectId } } }))).requests
  const reviews = async (): Promise<readonly Review[]> =>
    (await ask(control.GET('/projects/{projectId}/reviews', { params: { path: { projectId } } }))).reviews
  const onRequest = async (requestId: string | undefined, status: Request['status']) => {
    const id = requestId ?? pick(await requests(), status, projectId, 'request')
    return { params: { path: { projectId, requestId: id } } }
  }
  const onReview = async (reviewId: string | undefined) => {
    const id = reviewId ?? pick(await reviews(), 'PENDING', projectId, 'review')
    return { params: { path: { projectId, reviewId: id } } }
  }
  return {
    /** The requests at Meta, newest first. */
    requests,
    /** Meta's own reviews, newest first. */
    reviews,
    /** The provider files the submitted request at Meta or, with the outcome `failed`, can't. */
    fileRequest: async ({
      requestId,
      ...filing
    }: Partial<ControlSchema<'Filing'>> & { readonly requestId?: string } = {}) =>
      ask(
        control.POST('/projects/{projectId}/requests/{requestId}/file', {
          ...(await onRequest(requestId, 'SUBMITTED')),
          body: { outcome: 'sent', ...filing },
        }),
      ),
    /** The customer approves the request that waits, and takes a `phone`, a `display-name-only` or `none` as sender. */
    approve: async ({ requestId, ...body }: ControlSchema<'Approval'> & { readonly requestId?: string } = {}) =>
      ask(
        control.POST('/projects/{projectId}/requests/{requestId}/approve', {
          ...(await onRequest(requestId, 'PENDING')),
          body,
        }),
      ),
    /** The customer declines the request that waits. */
    decline: async (requestId?: string) =>
      ask(control.POST('/projects/{projectId}/requests/{requestId}/decline', await onRequest(requestId, 'PENDING'))),
    /** The partner side cancels the request that waits. */
    cancel: async (requestId?: string) =>
      ask(control.POST('/projects/{projectId}/requests/{requestId}/cancel', await onRequest(requestId, 'PENDING'))),
    /** Meta approves what it reviews. */
    approveReview: async (reviewId?: string) =>
      ask(control.POST('/projects/{projectId}/reviews/{reviewId}/approve', await onReview(reviewId))),
    /** Meta rejects what it reviews, for the reason given. */
    rejectReview: async (reason?: string, reviewId?: string) =>
      ask(
        control.POST('/projects/{projectId}/reviews/{reviewId}/reject', {
          ...(await onReview(reviewId)),
          body: reason === undefined ? {} : { reason },
        }),
      ),
    /** The customer verifies a sender's number in Meta Business Suite, without the API. */
    verifySender: (senderId: string) =>
      ask(
        control.POST('/projects/{projectId}/senders/{senderId}/verify', { params: { path: { projectId, senderId } } }),
      ),
  }
}

/** The newest that is in the status, or the newest at all, about which the control plane then says what is wrong. */
function pick(
  entries: readonly { readonly id: string; readonly status: string }[],
  status: string,
  projectId: string,
  noun: 'request' | 'review',
): string {
  const found = entries.find((entry) => entry.status === status) ?? entries[0]
  if (found !== undefined) return found.id
  throw new ControlProblem({
    title: `There is no ${noun} to decide`,
    status: 404,
    code: `${noun}_not_found`,
    detail: `The project ${projectId} has no ${noun} at all.`,
    resolution:
      noun === 'request'
        ? 'Create an account with POST …/whatsapp first.'
        : 'A review begins when the customer has approved, or when a sender gets a new name.',
  })
}
