import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Headers as HeadersOfUndici } from 'undici'
import { signatureHeaders } from './signature.ts'
import { type InvalidReason, type VerifyWebhookInput, verifyWebhook } from './verify-webhook.ts'

const PREFIX = 'x-sinch-webhook-signature'

// Recomputed from the formula of the vendor's Conversation API; see signature.test.ts.
const VECTORS = [
  {
    secret: 'test-secret',
    nonce: '01EAW2BNWCG9DC13RS582V0ZQ3',
    timestamp: '1592227387',
    rawBody: '{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Example comment"}',
    signature: 'nQ0vPkv0MCo+huYSQ7xLeUI2SASGmcwUq1XDAo/1uzQ=',
  },
  {
    secret: 'c2VjcmV0LWtleQ==',
    nonce: '01J8Z3N5T7V9X1B3D5F7H9K1M3',
    timestamp: '1767225600',
    rawBody: '{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Grüße, 日本 / ok"}',
    signature: 'rbDQ2SatMkmvD/hGKeDj4W+O/WfwJHM4Bch40KKQMJ8=',
  },
] as const

for (const { signature, nonce, timestamp, secret, rawBody } of VECTORS) {
  const headers = {
    [PREFIX]: signature,
    [`${PREFIX}-algorithm`]: 'HmacSHA256',
    [`${PREFIX}-nonce`]: nonce,
    [`${PREFIX}-timestamp`]: timestamp,
  }
  const now = Number(timestamp) * 1000
  const valid = { isValid: true, nonce, sent: new Date(now) }

  test(`the vector of the secret ${secret} verifies, as text and as bytes`, () => {
    assert.deepEqual(verifyWebhook({ headers, rawBody, secret, now }), valid)
    assert.deepEqual(verifyWebhook({ headers, rawBody: Buffer.from(rawBody), secret, now }), valid)
  })

  test(`the vector of the secret ${secret} verifies with headers of every kind`, () => {
    const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
    const listed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    const [ofUndici, map, shoutedMap] = [new HeadersOfUndici(headers), mapOf(headers), mapOf(shouted)]
    for (const form of [new Headers(headers), new Headers(shouted), shouted, listed, ofUndici, map, shoutedMap])
      assert.deepEqual(verifyWebhook({ headers: form, rawBody, secret, now }), valid)
  })
}

const NOW = Date.UTC(2026, 10, 22, 12)
const BODY = '{"type":"WHATSAPP_ACCOUNT_ONBOARDED"}'
const HEADERS = signedAt(NOW / 1000)
const VALID: VerifyWebhookInput = { headers: HEADERS, rawBody: BODY, secret: 's3cret', now: NOW }

// What is wrong with a delivery, the reason that is given, and what the message says.
const INVALID: readonly (readonly [string, Partial<VerifyWebhookInput>, InvalidReason, RegExp])[] = [
  ['no headers', { headers: {} }, 'missing-header', /signature and .*algorithm and .*nonce and .*timestamp missing/],
  ...['', '-algorithm', '-nonce', '-timestamp'].flatMap((suffix) => [
    [`no ${PREFIX}${suffix}`, change(suffix, undefined), 'missing-header', missing(suffix)] as const,
    [`an empty ${PREFIX}${suffix}`, change(suffix, ''), 'missing-header', missing(suffix)] as const,
  ]),
  ['another algorithm', change('-algorithm', 'HmacSHA512'), 'unknown-algorithm', /is HmacSHA512, not HmacSHA256/],
  ['a nonce of two parts', change('-nonce', 'N.1'), 'malformed-nonce', /"N\.1" has more than letters/],
  ['a nonce with a line break', change('-nonce', 'N1\n'), 'malformed-nonce', /more than letters/],
  ['a timestamp that is no number', change('-timestamp', 'noon'), 'malformed-timestamp', /"noon"/],
  ['a timestamp with a fraction', change('-timestamp', '1.5'), 'malformed-timestamp', /"1\.5"/],
  ['a negative timestamp', change('-timestamp', '-1'), 'malformed-timestamp', /"-1"/],
  ['an endless timestamp', change('-timestamp', '9'.repeat(400)), 'malformed-timestamp', /"999/],
  ['another secret', { secret: 'S3cret' }, 'wrong-signature', /wrong secret, or not the exact bytes/],
  ['another body', { rawBody: `${BODY} ` }, 'wrong-signature', /not the exact bytes/],
  ['half of the body', { rawBody: BODY.slice(0, 10) }, 'wrong-signature', /not the exact bytes/],
  ['a body parsed and written anew', { rawBody: JSON.stringify(JSON.parse(BODY), null, 1) }, 'wrong-signature', /./],
  ['another nonce', change('-nonce', 'other'), 'wrong-signature', /./],
  ['another timestamp', change('-timestamp', String(NOW / 1000 + 1)), 'wrong-signature', /./],
  ['a signature of another length', change('', 'short'), 'wrong-signature', /./],
  ['a signature in other characters', change('', '語'.repeat(44)), 'wrong-signature', /./],
  ['301 seconds of age', { now: NOW + 301_000 }, 'too-old', /signed 301 s ago, more than 300 s/],
  ['301 seconds ahead', { now: NOW - 301_000 }, 'too-new', /signed 301 s ahead, more than 300 s/],
  ['more age than the tolerance', { now: NOW + 11_000, tolerance: 10 }, 'too-old', /more than 10 s/],
  ['more lead than the tolerance', { now: NOW - 11_000, tolerance: 10 }, 'too-new', /more than 10 s/],
  ['no age to tell, since now is NaN', { now: Number.NaN }, 'too-old', /./],
  ['any age, when the tolerance is NaN', { tolerance: Number.NaN }, 'too-old', /./],
  ['a nonce that was seen', { hasSeen: () => true }, 'replayed', /was seen before/],
]

for (const [what, input, reason, says] of INVALID)
  test(`${what}: ${reason}`, () => {
    const verdict = verifyWebhook({ ...VALID, ...input })
    assert.ok(!verdict.isValid, 'it was taken for valid')
    assert.equal(verdict.reason, reason)
    assert.match(verdict.message, says)
    assert.doesNotMatch(verdict.message, /s3cret/)
  })

for (const [what, input] of [
  ['300 seconds of age', { now: NOW + 300_000 }],
  ['300 seconds ahead', { now: NOW - 300_000 }],
  ['any age, with an endless tolerance', { now: NOW + 1e12, tolerance: Number.POSITIVE_INFINITY }],
  ['no age, with no tolerance', { tolerance: 0 }],
  ['a nonce that was not seen', { hasSeen: () => false }],
] as const)
  test(`${what}: valid`, () => {
    assert.equal(verifyWebhook({ ...VALID, ...input }).isValid, true)
  })

test('an empty secret is the mistake of the receiver, whatever was sent', () => {
  for (const headers of [signedAt(NOW / 1000, ''), HEADERS, {}])
    assert.throws(() => verifyWebhook({ ...VALID, headers, secret: '' }), /^Error: The secret is empty\. Give the one/)
})

test('a body that ends earlier, with the rest of it in the nonce, is refused for the nonce', () => {
  const rawBody = '{"url":"https://a.example/x"}'
  const headers = signatureHeaders({ body: rawBody, secret: 's3cret', nonce: 'N1', timestamp: String(NOW / 1000) })
  assert.ok(verifyWebhook({ ...VALID, headers, rawBody }).isValid)
  const [start = '', end] = rawBody.split('.')
  const moved = { ...headers, [`${PREFIX}-nonce`]: `${end}.N1` }
  const verdict = verifyWebhook({ ...VALID, headers: moved, rawBody: start })
  assert.equal(verdict.isValid ? 'valid' : verdict.reason, 'malformed-nonce')
})

test('numbers for headers, as a file may hold them, are read as text', () => {
  const timestamp = NOW / 1000
  const headers: object = { ...HEADERS, [`${PREFIX}-timestamp`]: timestamp }
  const listed: object = { ...HEADERS, [`${PREFIX}-timestamp`]: [timestamp] }
  for (const form of [headers, listed]) assert.ok(verifyWebhook({ ...VALID, headers: { ...form } }).isValid)
})

for (const value of [5, [5], [], [[]], {}, null, true])
  test(`a signature of ${JSON.stringify(value)} is refused, not stumbled over`, () => {
    const headers: object = { ...HEADERS, [PREFIX]: value }
    const verdict = verifyWebhook({ ...VALID, headers: { ...headers } })
    const isNumber = [value].flat()[0] === 5
    assert.equal(verdict.isValid ? 'valid' : verdict.reason, isNumber ? 'wrong-signature' : 'missing-header')
  })

test('without a time given the real one counts', () => {
  const { now: _, ...input } = VALID
  const verdict = verifyWebhook({ ...input, headers: signedAt(1_592_227_387) })
  assert.equal(verdict.isValid ? undefined : verdict.reason, 'too-old')
})

test('a delivery that is sent again verbatim is told by its nonce', () => {
  const seen = new Set<string>()
  const verify = () => {
    const verdict = verifyWebhook({ ...VALID, hasSeen: (nonce) => seen.has(nonce) })
    if (verdict.isValid) seen.add(verdict.nonce)
    return verdict.isValid
  }
  assert.deepEqual([verify(), verify()], [true, false])
})

test('no nonce is looked up before the signature is known to fit', () => {
  const hasSeen = () => assert.fail('a stranger could fill the memory of nonces')
  assert.equal(verifyWebhook({ ...VALID, secret: 'other', hasSeen }).isValid, false)
})

function signedAt(timestamp: number, secret = 's3cret'): Readonly<Record<string, string>> {
  return signatureHeaders({ body: BODY, secret, nonce: 'N1', timestamp: String(timestamp) })
}

const mapOf = (headers: Readonly<Record<string, string>>) => new Map(Object.entries(headers))

/** The valid headers with another value for one of them, or without it. */
function change(suffix: string, value: string | undefined): Partial<VerifyWebhookInput> {
  return { headers: { ...HEADERS, [`${PREFIX}${suffix}`]: value } }
}

function missing(suffix: string): RegExp {
  return new RegExp(`^${PREFIX}${suffix} missing`)
}
