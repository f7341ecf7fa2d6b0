import type { MetaRequest, Project } from '../domain/project.ts'
import type { Store } from './store.ts'

/** A request, and the project that it concerns. */
type FoundRequest = { readonly projectId: string; readonly project: Project; readonly request: MetaRequest }

/** The request with this id, made to this portfolio. Both must fit; Meta's page names no project, so every one is asked. */
export async function findRequest(
  store: Store,
  ids: { readonly businessId: unknown; readonly requestId: unknown },
): Promise<FoundRequest | undefined> {
  for (const projectId of await store.list()) {
    const project = await store.read(projectId)
    const request = project.requests.find(({ id, businessId }) => id === ids.requestId && businessId === ids.businessId)
    if (request !== undefined) return { projectId, project, request }
  }
  return undefined
}
