import { createHmac } from 'node:crypto'

export type SignedParts = {
  /** The exact bytes that are sent. */
  readonly body: Uint8Array | string
  readonly nonce: string
  /** Unix seconds. */
  readonly timestamp: string
  /** The webhook's secret, as plain text: it is never base64-decoded. */
  readonly secret: string
}

// Provider: the headers and the key are documented for this API, the signed bytes are those of the vendor's Conversation
// API, which has the same headers (signing of callbacks, implemented alike in its Node, Java, Python and .NET SDKs).
/** `base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp))`, 44 characters. */
export function sign({ body, nonce, timestamp, secret }: SignedParts): string {
  return createHmac('sha256', secret).update(body).update(`.${nonce}.${timestamp}`).digest('base64')
}

/** The four headers that come with every delivery. */
export function signatureHeaders(parts: SignedParts): Record<string, string> {
  return {
    'x-sinch-webhook-signature': sign(parts),
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    'x-sinch-webhook-signature-nonce': parts.nonce,
    'x-sinch-webhook-signature-timestamp': parts.timestamp,
  }
}
