import type { Result } from './answer.ts'
import { ofSender } from './sender-operations.ts'
import type { ProvisimWorld } from './world.ts'

export type PageQuery = { readonly pageSize?: number; readonly pageToken?: string }

/** One page of any list, as every list of the provider shows it. */
export type Page = {
  readonly totalSize: number
  readonly pageSize: number
  readonly entries: readonly unknown[]
  readonly nextPageToken?: string
  readonly previousPageToken?: string
}

type PageBody = Omit<Page, 'entries'> & {
  readonly notifications?: unknown[]
  readonly webhooks?: unknown[]
  readonly senders?: unknown[]
}

/** The lists of the provider that come in pages, by the scenarios' words for them. */
export const LISTS = {
  activities: ({ provider, projectId }, query) =>
    provider.GET('/v1/projects/{projectId}/whatsapp/activities', { params: { path: { projectId }, query } }),
  webhooks: ({ provider, projectId }, query) =>
    provider.GET('/v1/projects/{projectId}/webhooks', { params: { path: { projectId }, query } }),
  senders: ({ provider, projectId }, query) =>
    provider.GET('/v1/projects/{projectId}/whatsapp/senders', { params: { path: { projectId }, query } }),
  'entries of its history': async (world, query) => {
    const { params } = await ofSender(world)
    return world.provider.GET('/v1/projects/{projectId}/whatsapp/senders/{senderId}/activities', {
      params: { ...params, query },
    })
  },
} satisfies Readonly<Record<string, (world: ProvisimWorld, query: PageQuery) => Promise<Result<PageBody>>>>

export type ListName = keyof typeof LISTS

/** A page as it was answered. */
export function toPage(body: unknown): Page {
  const { notifications, webhooks, senders, ...rest } = body as PageBody // What the lists answer with status 200.
  return { ...rest, entries: notifications ?? webhooks ?? senders ?? [] }
}
