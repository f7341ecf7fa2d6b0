import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSignatureFault } from './signature.ts'

// A vector recomputed with another implementation of HMAC-SHA256.
const headers = {
  'x-sinch-webhook-signature': 'nQ0vPkv0MCo+huYSQ7xLeUI2SASGmcwUq1XDAo/1uzQ=',
  'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
  'x-sinch-webhook-signature-nonce': '01EAW2BNWCG9DC13RS582V0ZQ3',
  'x-sinch-webhook-signature-timestamp': '1592227387',
}
const body = Buffer.from('{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Example comment"}')

test('a message signed with the secret has no fault', () => {
  assert.equal(findSignatureFault({ headers, body }, 'test-secret'), undefined)
})

test('another secret, another byte and another nonce are faults', () => {
  assert.match(findSignatureFault({ headers, body }, 'other-secret') ?? '', /the signature is/)
  assert.match(
    findSignatureFault({ headers, body: Buffer.concat([body, body]) }, 'test-secret') ?? '',
    /the signature is/,
  )
  const replayed = { ...headers, 'x-sinch-webhook-signature-nonce': '01EAW2BNWCG9DC13RS582V0ZQ4' }
  assert.match(findSignatureFault({ headers: replayed, body }, 'test-secret') ?? '', /the signature is/)
})

test('a message without one of the headers has a fault', () => {
  for (const name of Object.keys(headers))
    assert.ok(findSignatureFault({ headers: { ...headers, [name]: undefined }, body }, 'test-secret'), name)
})
