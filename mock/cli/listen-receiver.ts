import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type RunningServer, serve } from '../http/server.ts'
import { wallNow } from '../time/wall.ts'
import { verifyWebhook, type WebhookVerdict } from '../webhooks/verify-webhook.ts'
import { forward, type Passing } from './forward.ts'

/** A delivery as it arrived. */
export type Arrival = {
  readonly at: string
  readonly rawBody: Buffer
  readonly verdict: WebhookVerdict
}

export type ReceiverOptions = {
  readonly secret: string
  /** Where deliveries are passed on to; they are answered with 200 when left out. */
  readonly forwardTo: string | undefined
  /** The project's time if deliveries are signed with that; asked for when one looks too old or too new. */
  readonly signingTime?: () => Promise<number | undefined>
  readonly onArrival: (arrival: Arrival) => Promise<void> | void
  readonly onPassing?: (arrival: Arrival, passing: Passing) => void
}

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
  const { onArrival, forwardTo, onPassing } = options
  const hangUp = new AbortController()
  response.on('close', () => hangUp.abort(new Error('the sender has hung up')))
  const { headers } = request
  const rawBody = await buffer(request)
  const at = new Date(wallNow()).toISOString()
  const arrival = { at, rawBody, verdict: await verify(headers, rawBody, options) }
  await onArrival(arrival)
  if (forwardTo === undefined) {
    response.writeHead(200).end()
    return
  }
  const { passing, reply } = await forward({ target: forwardTo, headers, rawBody, hangUp: hangUp.signal })
  onPassing?.(arrival, passing)
  response.writeHead(reply.status, reply.headers).end(reply.body)
}

async function verify(
  headers: IncomingHttpHeaders,
  rawBody: Buffer,
  { secret, signingTime }: ReceiverOptions,
): Promise<WebhookVerdict> {
  const verdict = verifyWebhook({ headers, rawBody, secret })
  if (verdict.isValid || (verdict.reason !== 'too-old' && verdict.reason !== 'too-new')) return verdict
  const now = await signingTime?.()
  return now === undefined ? verdict : verifyWebhook({ headers, rawBody, secret, now })
}
