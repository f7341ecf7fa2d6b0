import { createHmac } from 'node:crypto'

export type SignedMessage = {
  /** Header fields by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/**
 * Why the message does not carry a signature made with the secret; undefined when it does. Written from the provider's
 * documentation alone, as a receiver would: base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp)).
 */
export function findSignatureFault({ headers, body }: SignedMessage, secret: string): string | undefined {
  const signature = headers['x-sinch-webhook-signature']
  const algorithm = headers['x-sinch-webhook-signature-algorithm']
  const nonce = headers['x-sinch-webhook-signature-nonce']
  const timestamp = headers['x-sinch-webhook-signature-timestamp']
  if (algorithm !== 'HmacSHA256') return `the algorithm is ${algorithm}`
  if (nonce === undefined || !/^[0-9A-HJKMNP-TV-Z]{26}$/.test(nonce)) return `the nonce ${nonce} is no ULID`
  if (timestamp === undefined || !/^\d{10}$/.test(timestamp)) return `the timestamp ${timestamp} is not in Unix seconds`
  const expected = createHmac('sha256', secret).update(body).update(`.${nonce}.${timestamp}`).digest('base64')
  return signature === expected ? undefined : `the signature is ${signature}, not ${expected}`
}
