// Test vectors of the vendor's signature; see mock/webhooks/signature.ts.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runProvisim } from '../../scripts/provisim.ts'

const folder = mkdtempSync(join(tmpdir(), 'provisim-'))
after(() => rmSync(folder, { recursive: true }))

const keep = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

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
const [FIRST] = VECTORS

const PREFIX = 'x-sinch-webhook-signature'

const fieldsOf = ({ signature, nonce, timestamp }: (typeof VECTORS)[number]): [string, string][] => [
  ['X-Sinch-Webhook-Signature', signature],
  ['x-sinch-webhook-signature-algorithm', 'HmacSHA256'],
  ['x-sinch-webhook-signature-nonce', nonce],
  ['x-sinch-webhook-signature-timestamp', timestamp],
]
const linesOf = (vector: (typeof VECTORS)[number]): string =>
  fieldsOf(vector)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')

const headers = keep('headers.txt', `POST / HTTP/1.1\r\nhost: x:1\r\n${linesOf(FIRST)}\r\n`)
const body = keep('body.json', FIRST.body)
const RIGHT = ['verify', '--secret', FIRST.secret, '--headers', headers, '--body', body]

for (const [index, vector] of VECTORS.entries())
  test(`vector ${index + 1} is valid, by file and from standard input, with headers as lines and as JSON`, async () => {
    const lines = keep(`lines-${index}`, linesOf(vector))
    const json = keep(`json-${index}`, JSON.stringify(Object.fromEntries(fieldsOf(vector))))
    const file = keep(`body-${index}`, vector.body)
    const words = ['verify', '--secret', vector.secret, '--now', vector.timestamp]
    const byFile = await runProvisim([...words, '--headers', lines, '--body', file])
    assert.deepEqual([byFile.code, byFile.stderr], [0, ''])
    assert.match(byFile.stdout, new RegExp(`^valid: signed at .*, nonce ${vector.nonce}\n$`))
    const byInput = await runProvisim([...words, '--headers', json, '--body', '-', '--json'], { input: vector.body })
    assert.deepEqual([byInput.code, JSON.parse(byInput.stdout).nonce], [0, vector.nonce])
  })

for (const { words, reason, say } of [
  {
    words: ['--secret', 'other', '--now', FIRST.timestamp],
    reason: 'wrong-signature',
    say: /wrong secret, or not the/,
  },
  { words: ['--now', '2020-06-15T13:30:00Z'], reason: 'too-old', say: /it was signed \d+ s ago, more than 300 s/ },
  { words: ['--now', '2020-06-15T13:00:00Z'], reason: 'too-new', say: /s ahead/ },
  {
    words: ['--body', keep('line-break', `${FIRST.body}\n`), '--now', FIRST.timestamp],
    reason: 'wrong-signature',
    say: /without the line break at its end the body fits/,
  },
  { words: ['--headers', keep('no-headers', 'host: x\n')], reason: 'missing-header', say: /missing/ },
])
  test(`it exits with 1 and says why: ${reason}, ${say}`, async () => {
    const { code, stdout } = await runProvisim([...RIGHT, ...words])
    assert.equal(code, 1)
    assert.ok(stdout.startsWith(`invalid (${reason}): `), stdout)
    assert.match(stdout, say)
  })

test('numbers in headers that are kept as JSON are read as text', async () => {
  const fields = { ...Object.fromEntries(fieldsOf(FIRST)), [`${PREFIX}-timestamp`]: Number(FIRST.timestamp) }
  const kept = keep('numbers', JSON.stringify(fields))
  assert.equal((await runProvisim([...RIGHT, '--headers', kept, '--now', FIRST.timestamp])).code, 0)
  const wrong = keep('wrong-numbers', JSON.stringify({ ...fields, 'X-Sinch-Webhook-Signature': [5] }))
  const { code, stdout } = await runProvisim([...RIGHT, '--headers', wrong, '--now', FIRST.timestamp])
  assert.equal(code, 1)
  assert.match(stdout, /^invalid \(wrong-signature\)/)
})

test('the tolerance can be set', async () => {
  const later = String(Number(FIRST.timestamp) + 400)
  assert.equal((await runProvisim([...RIGHT, '--now', later])).code, 1)
  assert.equal((await runProvisim([...RIGHT, '--now', later, '--tolerance', '400'])).code, 0)
})

test('a file that is not there, or headers that are no JSON, are named', async () => {
  const missing = await runProvisim([...RIGHT, '--body', join(folder, 'none')])
  assert.equal(missing.code, 1)
  assert.match(missing.stderr, /^provisim: .*none can't be read: ENOENT.* Check --body\.\n$/)
  const broken = await runProvisim([...RIGHT, '--headers', keep('broken', '{"x":')])
  assert.equal(broken.code, 1)
  assert.match(broken.stderr, /^provisim: .*broken is no JSON: .* Check --headers\.\n$/)
})
