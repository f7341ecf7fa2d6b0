import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import { SignJWT } from 'jose'
import { Refusal } from '../domain/refusal.ts'
import { wallNow } from '../time/wall.ts'
import { createAuthenticate, readBasic } from './authenticate.ts'
import { anyKey, type Keys, onlyKeys } from './keys.ts'
import { TokenAges } from './token-ages.ts'
import { TOKEN_LIFETIME, Tokens } from './tokens.ts'

const SEED = 'tests'
const tokens = new Tokens(SEED)
const RESTRICTED = onlyKeys([{ keyId: 'k', keySecret: 's', projects: ['p'] }])
const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString('base64')}`

type Case = {
  readonly keys?: Keys
  readonly projectId?: string
  readonly isVirtual?: boolean
  readonly now?: () => number
}

function authenticator({ keys = anyKey, isVirtual = false, now = wallNow }: Case = {}) {
  return createAuthenticate({
    keys,
    tokens,
    tokenAges: new TokenAges(),
    now,
    tokenClockOf: async () => (isVirtual ? 'virtual' : 'wall'),
  })
}

/** "let through", or the www-authenticate header of the refusal. */
async function resultOf(authorization: string | undefined, options: Case = {}): Promise<string | undefined> {
  const authenticate = authenticator(options)
  return challengeOf(() =>
    authenticate({
      headers: authorization === undefined ? {} : { authorization },
      projectId: options.projectId ?? 'p',
    }),
  )
}

async function challengeOf(call: () => Promise<void>): Promise<string | undefined> {
  try {
    await call()
    return 'let through'
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unauthorized_error') return error.headers['www-authenticate']
    throw error
  }
}

const BASIC = 'Basic realm="provisioning"'
const INVALID = 'Bearer error="invalid_token", error_description="Jwt is not valid"'

const HEADERS = [
  ['no header', undefined, BASIC],
  ['an empty header', '', BASIC],
  ['another scheme', 'Digest abc', BASIC],
  ['a scheme alone', 'Basic', BASIC],
  ['a bearer scheme alone', 'Bearer ', BASIC],
  ['Basic without a colon', basic('key'), BASIC],
  ['Basic with an empty secret', basic('key:'), BASIC],
  ['Basic with an empty key', basic(':secret'), BASIC],
  ['any key and secret', basic('key:secret'), 'let through'],
  ['the scheme in lower case', basic('key:secret').replace('Basic', 'basic'), 'let through'],
  ['a token of nobody', 'Bearer nonsense', INVALID],
] as const

for (const [what, header, expected] of HEADERS)
  test(`${what} is ${expected === 'let through' ? expected : `challenged with ${expected}`}`, async () => {
    assert.equal(await resultOf(header), expected)
  })

test('a fresh token is let through', async () => {
  assert.equal(await resultOf(`Bearer ${await tokens.issue('key')}`), 'let through')
})

test('an expired token is told so in words that SDKs look for', async () => {
  const header = await resultOf(`Bearer ${await expiredToken()}`)
  const expected = 'Jwt expired at 2001-01-01T12:00:00.000Z'
  assert.equal(header, `Bearer error="invalid_token", error_description="${expected}"`)
})

test('with the virtual token clock a token expires when its lifetime has passed on the project clock', async () => {
  let now = Date.UTC(2030, 0, 1)
  const authenticate = authenticator({ isVirtual: true, now: () => now })
  const headers = { authorization: `Bearer ${await tokens.issue('key')}` }
  const attempt = () => challengeOf(() => authenticate({ headers, projectId: 'p' }))
  assert.equal(await attempt(), 'let through')
  now += TOKEN_LIFETIME * 1000 - 1
  assert.equal(await attempt(), 'let through')
  now += 1
  assert.match((await attempt()) ?? '', /Jwt expired at 2030-01-01T01:00:00\.000Z/)
})

test('with the virtual token clock the wall clock ages no token', async () => {
  assert.equal(await resultOf(`Bearer ${await expiredToken()}`, { isVirtual: true }), 'let through')
})

const RESTRICTIONS = [
  ['the listed key in its project', basic('k:s'), 'p', 'let through'],
  ['the listed key in another project', basic('k:s'), 'q', INVALID],
  ['the listed key with another secret', basic('k:x'), 'p', BASIC],
  ['an unlisted key', basic('x:s'), 'p', BASIC],
] as const

for (const [what, header, projectId, expected] of RESTRICTIONS)
  test(`with a keys file, ${what} is ${expected === 'let through' ? expected : 'refused'}`, async () => {
    assert.equal(await resultOf(header, { keys: RESTRICTED, projectId }), expected)
  })

test('with a keys file, a token opens the projects of its key alone', async () => {
  const header = `Bearer ${await tokens.issue('k')}`
  const results = await Promise.all(['p', 'q'].map((projectId) => resultOf(header, { keys: RESTRICTED, projectId })))
  assert.deepEqual(results, ['let through', INVALID])
})

test('a secret may hold colons', () => {
  assert.deepEqual(readBasic(basic('key:a:b')), { keyId: 'key', keySecret: 'a:b' })
})

function expiredToken(): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('key')
    .setJti('id')
    .setExpirationTime(Date.UTC(2001, 0, 1, 12) / 1000)
    .sign(createSecretKey(Buffer.from(`provisim token key ${SEED}`)))
}
