import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sending, type Strike, strikeSending, strikeSigning } from './chaos.ts'
import type { SignedParts } from './signature.ts'

const PARTS: SignedParts = { body: '{"type":"A"}', secret: 's3cret', nonce: 'N', timestamp: '1767225600' }
const SENDING: Sending = {
  headers: {
    'content-type': 'application/json',
    'x-sinch-webhook-signature': 'signature',
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    'x-sinch-webhook-signature-nonce': 'N',
    'x-sinch-webhook-signature-timestamp': '1767225600',
  },
  body: Buffer.from('0123456789A'),
  holdBody: 0,
}
const { 'x-sinch-webhook-signature': _, ...UNSIGNED } = SENDING.headers

// What each kind changes of what is signed, and of what is sent. An empty object: nothing.
const EFFECTS: Readonly<Record<Strike['kind'], { signed: Partial<SignedParts>; sent: Partial<Sending> }>> = {
  drop: { signed: {}, sent: {} },
  duplicate: { signed: {}, sent: {} },
  delay: { signed: {}, sent: {} },
  reorder: { signed: {}, sent: {} },
  truncate: { signed: {}, sent: { body: Buffer.from('01234') } },
  'wrong-secret': { signed: { secret: 'not s3cret' }, sent: {} },
  'stale-timestamp': { signed: { timestamp: '1767222000' }, sent: {} },
  'missing-header': { signed: {}, sent: { headers: UNSIGNED } },
  'slow-first-byte': { signed: {}, sent: { holdBody: 2500 } },
}

// The keys are those of the type above: a kind that is missing does not compile.
for (const [name, { signed, sent }] of Object.entries(EFFECTS)) {
  const strike: Strike = { kind: name as Strike['kind'], after: 2500 }

  test(`${name} ${Object.keys(signed).length === 0 ? 'signs what is right' : `signs with another ${Object.keys(signed)}`}`, () => {
    assert.deepEqual(strikeSigning(PARTS, strike), { ...PARTS, ...signed })
  })

  test(`${name} ${Object.keys(sent).length === 0 ? 'sends what was signed' : `sends other ${Object.keys(sent)}`}`, () => {
    assert.deepEqual(strikeSending(SENDING, strike), { ...SENDING, ...sent })
  })
}

test('without a strike nothing changes', () => {
  assert.equal(strikeSigning(PARTS, undefined), PARTS)
  assert.equal(strikeSending(SENDING, undefined), SENDING)
})
