import type { ControlSchema } from '../contract.ts'
import { deriveNonce } from '../ids.ts'
import { wallNow } from '../time/wall.ts'
import { type Strike, strikeSending, strikeSigning } from './chaos.ts'
import { type Delivery, timestampAt } from './delivery.ts'
import { hintsFor } from './hints.ts'
import type { Postman } from './post.ts'
import { judgeAttempt, readRetryAfter, retryProfiles, type Verdict } from './retry.ts'
import { signatureHeaders } from './signature.ts'

export type Attempt = ControlSchema<'Attempt'>

/** The settings of a project that bear on its deliveries. */
export type DeliverySettings = Pick<ControlSchema<'Settings'>, 'seed' | 'retry' | 'signatureClock'>

export type AttemptRequest = {
  readonly projectId: string
  readonly delivery: Delivery
  readonly target: string
  readonly secret: string
  readonly settings: DeliverySettings
  /** The project's time, in milliseconds since the epoch. */
  readonly at: number
  readonly strike: Strike | undefined
  readonly userAgent: string
}

/** Signs the delivery's bytes afresh, sends them, and judges the answer. A strike changes the first attempt only. */
export async function makeAttempt(
  postman: Postman,
  request: AttemptRequest,
): Promise<{ readonly attempt: Attempt; readonly verdict: Verdict }> {
  const { projectId, delivery, target, secret, settings, at, userAgent } = request
  const number = delivery.attempts.length + 1
  const strike = number === 1 ? request.strike : undefined
  const sent = wallNow()
  const signedAt = settings.signatureClock === 'virtual' ? at : sent
  const signed = {
    body: delivery.body,
    secret,
    nonce: deriveNonce(signedAt, settings.seed, projectId, delivery.id, number),
    timestamp: String(Math.floor(signedAt / 1000)),
  }
  const headers = {
    'content-type': 'application/json',
    'user-agent': userAgent,
    ...signatureHeaders(strikeSigning(signed, strike)),
  }
  const body = Buffer.from(delivery.body)
  const struck = strikeSending({ headers, body, holdBody: 0 }, strike)
  const sending = { ...struck, headers: { ...struck.headers, 'content-length': String(struck.body.length) } }
  const { isRefused, ...result } = await postman.post(target, sending)
  const retryAfter = readRetryAfter(result.responseHeaders?.['retry-after'], wallNow())
  const { holdBody } = sending
  const verdict = judgeAttempt(
    { ...result, isRefused, ...(retryAfter === undefined ? {} : { retryAfter }) },
    number,
    retryProfiles[settings.retry],
  )
  return {
    attempt: {
      number,
      at: timestampAt(at),
      sent: timestampAt(sent),
      target,
      requestHeaders: sending.headers,
      ...(sending.body.length === body.length ? {} : { requestBody: Buffer.from(sending.body).toString('utf8') }),
      ...result,
      hints: hintsFor({ ...result, durationMs: result.durationMs - holdBody }, verdict),
    },
    verdict,
  }
}
