import type { MetaRequest, Review } from '../domain/project.ts'
import { reviewOfRequest } from '../domain/review-records.ts'
import type { Store } from './store.ts'

/** A request, the project that it concerns, and Meta's review of what the customer approved. */
type FoundRequest = {
  readonly projectId: string
  readonly request: MetaRequest
  readonly review: Review | undefined
}

/** The request with this id, made to this portfolio. Both must fit; Meta's page names no project, so every one is asked. */
export async function findRequest(
  store: Store,
  ids: { readonly businessId: unknown; readonly requestId: unknown },
): Promise<FoundRequest | undefined> {
  for (const projectId of await store.list()) {
    const project = await store.read(projectId)
    const request = project.requests.find(({ id, businessId }) => id === ids.requestId && businessId === ids.businessId)
    if (request !== undefined) return { projectId, request, review: reviewOfRequest(project, request.id) }
  }
  return undefined
}
