import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { request as send } from 'undici'
import { type RunningServer, serve } from '../http/server.ts'
import { monotonicNow, wallNow } from '../time/wall.ts'
import { verifyWebhook, type WebhookVerdict } from '../webhooks/verify-webhook.ts'

/** A delivery as it arrived. */
export type Arrival = {
  readonly at: string
  readonly rawBody: Buffer
  readonly verdict: WebhookVerdict
}

/** What the receiver that it was passed on to made of it. */
export type Passing = { readonly durationMs: number } & ({ readonly status: number } | { readonly error: string })

export type ReceiverOptions = {
  readonly secret: string
  /** Where deliveries are passed on to; they are answered with 200 when left out. */
  readonly forwardTo: string | undefined
  readonly onArrival: (arrival: Arrival) => Promise<void> | void
  readonly onPassing?: (arrival: Arrival, passing: Passing) => void
}

type Reply = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }

/** Receives webhooks on a free port of this machine, verifies each, and passes it on. */
export const openReceiver = (options: ReceiverOptions): Promise<RunningServer> =>
  serve(
    (request, response) => {
      receive(request, response, options).catch(() => response.destroy()) // The sender has hung up.
    },
    0,
    '127.0.0.1',
  )

async function receive(request: IncomingMessage, response: ServerResponse, options: ReceiverOptions): Promise<void> {
  const { headers } = request
  const rawBody = await buffer(request)
  const at = new Date(wallNow()).toISOString()
  const arrival: Arrival = { at, rawBody, verdict: verifyWebhook({ headers, rawBody, secret: options.secret }) }
  await options.onArrival(arrival)
  const reply = options.forwardTo === undefined ? ACCEPTED : await passOn(options.forwardTo, headers, arrival, options)
  response.writeHead(reply.status, reply.headers).end(reply.body)
}

const ACCEPTED: Reply = { status: 200, headers: {}, body: Buffer.alloc(0) }

/** Sends the exact bytes with the original headers; the answer goes back to the simulator as it is. */
async function passOn(
  target: string,
  headers: IncomingHttpHeaders,
  arrival: Arrival,
  { onPassing }: ReceiverOptions,
): Promise<Reply> {
  const started = monotonicNow()
  const took = () => Math.round(monotonicNow() - started)
  try {
    const answer = await send(target, { method: 'POST', headers: withoutHop(headers), body: arrival.rawBody })
    const body = Buffer.from(await answer.body.arrayBuffer())
    onPassing?.(arrival, { status: answer.statusCode, durationMs: took() })
    return { status: answer.statusCode, headers: withoutHop(answer.headers), body }
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    onPassing?.(arrival, { error: reason, durationMs: took() })
    return { status: 502, headers: {}, body: Buffer.from(`${target} did not answer: ${reason}`) }
  }
}

const OF_ONE_HOP = new Set(['connection', 'content-length', 'expect', 'host', 'keep-alive', 'te', 'transfer-encoding'])

const withoutHop = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_ONE_HOP.has(name))
      .map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
  )
