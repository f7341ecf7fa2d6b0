import type { ControlSchema } from '../contract.ts'
import type { SignedParts } from './signature.ts'

/** A fault that strikes one delivery. `after` is in milliseconds. */
export type Strike = { readonly kind: ControlSchema<'WebhookFaultKind'>; readonly after: number }

/** What is about to be sent in one attempt. */
export type Sending = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** Milliseconds of wall time to hold the body back. */
  readonly holdBody: number
}

type Effect = {
  /** Changes what is signed. */
  readonly signing?: (parts: SignedParts) => SignedParts
  /** Changes what is sent. */
  readonly sending?: (sending: Sending, after: number) => Sending
}

const HOUR_IN_SECONDS = 3600

/** What each kind does to an attempt. Whether and when an attempt is made is the outbox's business. */
const effects: Readonly<Record<Strike['kind'], Effect>> = {
  drop: {},
  duplicate: {},
  delay: {},
  reorder: {},
  truncate: {
    sending: (sending) => ({ ...sending, body: sending.body.subarray(0, Math.floor(sending.body.length / 2)) }),
  },
  'wrong-secret': { signing: (parts) => ({ ...parts, secret: `not ${parts.secret}` }) },
  'stale-timestamp': {
    signing: (parts) => ({ ...parts, timestamp: String(Number(parts.timestamp) - HOUR_IN_SECONDS) }),
  },
  'missing-header': {
    sending: ({ headers: { 'x-sinch-webhook-signature': _, ...headers }, ...rest }) => ({ ...rest, headers }),
  },
  'slow-first-byte': { sending: (sending, after) => ({ ...sending, holdBody: after }) },
}

export const strikeSigning = (parts: SignedParts, strike: Strike | undefined): SignedParts =>
  (strike && effects[strike.kind].signing?.(parts)) ?? parts

export const strikeSending = (sending: Sending, strike: Strike | undefined): Sending =>
  (strike && effects[strike.kind].sending?.(sending, strike.after)) ?? sending
