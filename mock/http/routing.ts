import express, { type IRouter, type Request, type Response } from 'express'
import type { Route } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Answer, Exchange } from './exchange.ts'

export type Routing = {
  readonly routes: readonly Route[]
  readonly serve: (exchange: Exchange) => Promise<Answer>
  readonly wrongMethod: (method: string, path: string, allowed: readonly string[]) => Answer
  /** Makes an answer of what `serve` threw. */
  readonly fail: (error: unknown, route: Route | undefined) => Answer
  /** The largest body that is taken, in bytes; 1 MiB unless given. */
  readonly mostBodyBytes?: number
  /** Sends the answer, and may note it down. */
  readonly send: (request: Request, response: Response, route: Route | undefined, body: Buffer, answer: Answer) => void
}

const MOST_BODY_BYTES = 1024 * 1024

/** Adds a route table to a router: each operation under its method, and an answer for every other method. */
export function mountRoutes(router: IRouter, routing: Routing): void {
  const { routes, serve, wrongMethod, fail, send, mostBodyBytes = MOST_BODY_BYTES } = routing
  const readBytes = createReadBytes(mostBodyBytes)
  for (const route of routes)
    router[methodOf(route)](expressPath(route), async (request: Request, response: Response) => {
      let body = NO_BYTES
      let answer: Answer
      try {
        if (hasBody(request)) body = await readBytes(request, response)
        answer = await serve(toExchange(route, request, body))
      } catch (error) {
        answer = fail(error, route)
      }
      send(request, response, route, body, answer)
    })
  for (const path of new Set(routes.map(expressPath))) {
    const allowed = routes.filter((route) => expressPath(route) === path).map((route) => route.method)
    router.all(path, (request, response) => {
      send(request, response, undefined, NO_BYTES, wrongMethod(request.method, request.path, allowed))
    })
  }
}

function toExchange(route: Route, request: Request, body: Buffer): Exchange {
  const path = request.params as Record<string, string> // Our paths have no wildcards, so every parameter is one string.
  return { route, projectId: path['projectId'] ?? '', path, query: request.query, headers: request.headers, body }
}

const expressPath = ({ path }: Route): string => path.replaceAll(/{(\w+)}/g, ':$1')

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
const METHODS: Readonly<Record<string, Method>> = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
}

function methodOf({ method }: Route): Method {
  const known = METHODS[method]
  if (known === undefined) throw new Error(`no router method for ${method}`)
  return known
}

const NO_BYTES: Buffer = Buffer.alloc(0)

// RFC 9112, 6.3: a request without these has no body.
const hasBody = ({ headers }: Request): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

function createReadBytes(limit: number) {
  const parse = express.raw({ type: () => true, limit })
  return (request: Request, response: Response): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      parse(request, response, (error?: unknown) => {
        if (error === undefined) resolve(Buffer.isBuffer(request.body) ? request.body : NO_BYTES)
        else reject(isClientError(error) ? unusableBody(error, limit) : error)
      })
    })
}

// body-parser marks what the client did wrong with a 4xx status.
const isClientError = (error: unknown): error is Error & { readonly type?: string } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

function unusableBody(error: Error & { readonly type?: string }, limit: number): Refusal {
  if (error.type !== 'entity.too.large')
    return new Refusal('invalid_payload', { message: `The body can't be read: ${error.message}.` })
  return new Refusal('invalid_payload', {
    message: `The body is larger than ${limit / 1024} KiB.`,
    resolution: 'Send a smaller body.',
  })
}
