import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sign, signatureHeaders } from './signature.ts'

// Recomputed from the formula of the vendor's Conversation API, which has the same headers.
const VECTORS = [
  {
    secret: 'test-secret',
    nonce: '01EAW2BNWCG9DC13RS582V0ZQ3',
    timestamp: '1592227387',
    body: '{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Example comment"}',
    signature: 'nQ0vPkv0MCo+huYSQ7xLeUI2SASGmcwUq1XDAo/1uzQ=',
  },
  {
    secret: 'c2VjcmV0LWtleQ==',
    nonce: '01J8Z3N5T7V9X1B3D5F7H9K1M3',
    timestamp: '1767225600',
    body: '{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Grüße, 日本 / ok"}',
    signature: 'rbDQ2SatMkmvD/hGKeDj4W+O/WfwJHM4Bch40KKQMJ8=',
  },
] as const

for (const { signature, ...parts } of VECTORS) {
  test(`the secret ${parts.secret} signs its test vector`, () => {
    assert.equal(sign(parts), signature)
  })

  test(`the secret ${parts.secret} signs bytes as it signs their text`, () => {
    assert.equal(sign({ ...parts, body: Buffer.from(parts.body) }), signature)
  })
}

const [, encoded] = VECTORS

test('the body of the second vector has 69 bytes', () => {
  assert.equal(Buffer.byteLength(encoded.body), 69)
})

test('a secret that looks like base64 is not decoded', () => {
  const decoded = Buffer.from(encoded.secret, 'base64').toString('utf8')
  assert.equal(sign({ ...encoded, secret: decoded }), 'yY1Ml2SMcDIZ/5TL+x8s9zvn8mvhS/2LkY9/YzpppSU=')
  assert.notEqual(sign(encoded), sign({ ...encoded, secret: decoded }))
})

for (const part of ['secret', 'nonce', 'timestamp', 'body'] as const)
  test(`another ${part} gives another signature`, () => {
    assert.notEqual(sign({ ...encoded, [part]: `${encoded[part]}0` }), encoded.signature)
  })

test('four headers come with every delivery', () => {
  assert.deepEqual(signatureHeaders(encoded), {
    'x-sinch-webhook-signature': encoded.signature,
    'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    'x-sinch-webhook-signature-nonce': encoded.nonce,
    'x-sinch-webhook-signature-timestamp': encoded.timestamp,
  })
})
