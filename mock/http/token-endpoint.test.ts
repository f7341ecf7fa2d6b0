import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validatorOfOutgoing } from '../contract.ts'
import { anyKey, onlyKeys } from './keys.ts'
import { issueToken } from './token-endpoint.ts'
import { Tokens } from './tokens.ts'

const FORM = 'application/x-www-form-urlencoded'
const GRANT = 'grant_type=client_credentials'
const KEY = `Basic ${Buffer.from('key:secret').toString('base64')}`
const tokens = new Tokens('tests')

type Ask = {
  readonly body?: string
  readonly contentType?: string
  readonly authorization?: string
  readonly keys?: typeof anyKey
}

function ask({ body = GRANT, contentType = FORM, authorization, keys = anyKey }: Ask) {
  const headers = { 'content-type': contentType, ...(authorization === undefined ? {} : { authorization }) }
  return issueToken({ headers, body: Buffer.from(body) }, { keys, tokens })
}

test('a key in a Basic header gets a token of its own', async () => {
  const { status, headers, body } = await ask({ authorization: KEY })
  assert.deepEqual([status, headers?.['cache-control']], [200, 'no-store'])
  assert.ok(validatorOfOutgoing('issueToken_200')?.(body))
  assert.equal((await tokens.read(accessTokenOf(body)))?.keyId, 'key')
})

test('all four fields are there that clients want', async () => {
  const { body } = await ask({ authorization: KEY })
  const { access_token: _, ...rest } = body as Record<string, unknown> // The answer of the test above.
  assert.deepEqual(rest, { expires_in: 3600, scope: '', token_type: 'bearer' })
})

test('a key in the form is taken too', async () => {
  const { body } = await ask({ body: `${GRANT}&client_id=form&client_secret=s` })
  assert.equal((await tokens.read(accessTokenOf(body)))?.keyId, 'form')
})

test('the form may name its charset', async () => {
  assert.equal((await ask({ authorization: KEY, contentType: `${FORM}; charset=utf-8` })).status, 200)
})

const REFUSED = [
  [
    'JSON instead of a form',
    { authorization: KEY, contentType: 'application/json', body: '{}' },
    400,
    'invalid_request',
  ],
  ['a form without a grant type', { authorization: KEY, body: '' }, 400, 'invalid_request'],
  ['another grant type', { authorization: KEY, body: 'grant_type=password' }, 400, 'unsupported_grant_type'],
  ['no key at all', {}, 401, 'invalid_client'],
  ['an empty secret', { authorization: `Basic ${Buffer.from('key:').toString('base64')}` }, 401, 'invalid_client'],
  [
    'a key that is not listed',
    { authorization: KEY, keys: onlyKeys([{ keyId: 'other', keySecret: 's' }]) },
    401,
    'invalid_client',
  ],
] as const

for (const [what, asked, status, error] of REFUSED)
  test(`${what} gets ${status} ${error}`, async () => {
    const answer = await ask(asked)
    assert.equal(answer.status, status)
    assert.equal((answer.body as Record<string, unknown>)['error'], error) // An error of OAuth 2.0 names itself so.
    assert.equal(answer.headers?.['www-authenticate'], status === 401 ? 'Basic realm="oauth2"' : undefined)
  })

function accessTokenOf(body: unknown): string {
  const isToken = typeof body === 'object' && body !== null && 'access_token' in body
  assert.ok(isToken && typeof body.access_token === 'string')
  return body.access_token
}
