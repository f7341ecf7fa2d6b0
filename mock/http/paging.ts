import { Refusal } from '../domain/refusal.ts'

/** Which list a token belongs to: a token is good for the same list with the same filter only. */
export type PageRequest = {
  readonly list: string
  readonly filter?: unknown
  readonly pageToken?: string | undefined
  readonly pageSize: number
}

export type Page<Item> = {
  readonly items: readonly Item[]
  readonly fields: {
    readonly totalSize: number
    readonly pageSize: number
    readonly previousPageToken?: string
    readonly nextPageToken?: string
  }
}

/** One page of a list. The tokens are URL-safe and stand only where there is such a page. Refuses a foreign token. */
export function paginate<Item>(items: readonly Item[], request: PageRequest): Page<Item> {
  const { pageToken, pageSize } = request
  const start = pageToken === undefined ? 0 : readToken(pageToken, request)
  const end = start + pageSize
  return {
    items: items.slice(start, end),
    fields: {
      totalSize: items.length,
      pageSize,
      ...(start > 0 ? { previousPageToken: writeToken(Math.max(start - pageSize, 0), request) } : {}),
      ...(end < items.length ? { nextPageToken: writeToken(end, request) } : {}),
    },
  }
}

function writeToken(offset: number, { list, filter }: PageRequest): string {
  return Buffer.from(JSON.stringify([offset, list, filter ?? null])).toString('base64url')
}

function readToken(token: string, request: PageRequest): number {
  const offset = Number(/^\[(\d+),/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1])
  if (Number.isSafeInteger(offset) && writeToken(offset, request) === token) return offset
  throw new Refusal('invalid_page_token')
}
