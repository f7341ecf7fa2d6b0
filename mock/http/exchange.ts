import type { IncomingHttpHeaders } from 'node:http'
import type { Route } from '../contract.ts'

/** One request on its way through the stages. */
export type Exchange = {
  readonly route: Route
  readonly projectId: string
  readonly path: Readonly<Record<string, string>>
  /** As parsed by Express: a key that is repeated gives an array. */
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What goes back. A body is sent as JSON; without one nothing is. */
export type Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What a fault does to the connection: closes it without the answer, or in the middle of it. */
  readonly connection?: 'drop' | 'truncate'
}

/** What a handler is given: valid, and converted to the types of the contract. */
export type ValidRequest = { readonly path: object; readonly query: object; readonly body: unknown }
