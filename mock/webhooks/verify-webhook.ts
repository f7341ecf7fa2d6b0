import { timingSafeEqual } from 'node:crypto'
import { wallNow } from '../time/wall.ts'
import { sign } from './signature.ts'

export type VerifyWebhookInput = {
  /** The request's headers, as Node's `request.headers`, a Fetch `Headers`, a `Map`, or any object; names in any case. */
  readonly headers: HeaderSource | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The exact bytes that arrived: the body before any parser touched it. */
  readonly rawBody: Uint8Array | string
  /** The secret that the webhook was registered with, as plain text; never empty, since anyone can sign with that. */
  readonly secret: string
  /** Milliseconds since the epoch; the wall clock's when left out. */
  readonly now?: number
  /** How many seconds the timestamp may be off, either way; 300 when left out. */
  readonly tolerance?: number
  /** Whether a nonce has been seen before; leave it out to accept replays within the tolerance. */
  readonly hasSeen?: (nonce: string) => boolean
}

/** A Fetch `Headers`, of whichever library, or a `Map`. */
type HeaderSource = { readonly get: (name: string) => string | readonly string[] | null | undefined }

export type InvalidReason =
  | 'missing-header'
  | 'unknown-algorithm'
  | 'malformed-nonce'
  | 'malformed-timestamp'
  | 'too-old'
  | 'too-new'
  | 'wrong-signature'
  | 'replayed'

export type WebhookVerdict =
  | { readonly isValid: true; readonly nonce: string; readonly sent: Date }
  | { readonly isValid: false; readonly reason: InvalidReason; readonly message: string }

const PREFIX = 'x-sinch-webhook-signature'

/**
 * Tells whether a delivery comes from who knows the secret, was not changed on the way, and is fresh. Compares in
 * constant time. Never throws on what a stranger may send, but on an empty secret: that is the receiver's own mistake.
 * The provider recommends to check the timestamp's age and the nonce, without figures; 300 seconds is our choice.
 */
export function verifyWebhook(input: VerifyWebhookInput): WebhookVerdict {
  const { rawBody, secret, now = wallNow(), tolerance = 300, hasSeen } = input
  if (!secret) throw new Error('The secret is empty. Give the one with which the webhook was registered.')
  const [signature, algorithm, nonce, timestamp] = ['', '-algorithm', '-nonce', '-timestamp'].map((suffix) =>
    readHeader(input.headers, `${PREFIX}${suffix}`),
  )
  const missing = Object.entries({ '': signature, '-algorithm': algorithm, '-nonce': nonce, '-timestamp': timestamp })
    .filter(([, value]) => value === undefined || value === '')
    .map(([suffix]) => `${PREFIX}${suffix}`)
  if (signature === undefined || nonce === undefined || timestamp === undefined || missing.length > 0)
    return invalid('missing-header', `${missing.join(' and ')} missing: was the request sent by the provider?`)
  if (algorithm !== 'HmacSHA256') return invalid('unknown-algorithm', `the algorithm is ${algorithm}, not HmacSHA256`)
  // Body, nonce and timestamp are signed with nothing but dots between them: a nonce with one could be a piece of the body.
  if (!/^[\w-]+$/.test(nonce))
    return invalid('malformed-nonce', `the nonce "${nonce}" has more than letters, digits, - and _`)
  if (!/^\d{1,12}$/.test(timestamp))
    return invalid('malformed-timestamp', `the timestamp "${timestamp}" is no number of seconds`)
  if (!isEqual(signature, sign({ body: rawBody, nonce, timestamp, secret })))
    return invalid('wrong-signature', 'the signature does not fit: wrong secret, or not the exact bytes that were sent')
  const age = now / 1000 - Number(timestamp)
  // Written so that NaN is no age to accept.
  if (!(age <= tolerance)) return invalid('too-old', `it was signed ${Math.round(age)} s ago, more than ${tolerance} s`)
  if (!(-age <= tolerance))
    return invalid('too-new', `it was signed ${Math.round(-age)} s ahead, more than ${tolerance} s`)
  if (hasSeen?.(nonce)) return invalid('replayed', `the nonce ${nonce} was seen before`)
  return { isValid: true, nonce, sent: new Date(Number(timestamp) * 1000) }
}

const invalid = (reason: InvalidReason, message: string): WebhookVerdict => ({ isValid: false, reason, message })

function readHeader(headers: VerifyWebhookInput['headers'], name: string): string | undefined {
  const value = isSource(headers) ? headers.get(name) : headers[name]
  return textOf(value ?? entriesOf(headers).find(([key]) => key.toLowerCase() === name)?.[1])
}

const isSource = (headers: VerifyWebhookInput['headers']): headers is HeaderSource =>
  'get' in headers && typeof headers.get === 'function'

const entriesOf = (headers: VerifyWebhookInput['headers']): readonly [string, unknown][] =>
  headers instanceof Map ? [...headers] : Object.entries(headers)

/** The first value, as text: headers that were kept as JSON may hold numbers. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' || typeof first === 'number' ? String(first) : undefined
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
