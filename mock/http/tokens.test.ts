import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import { SignJWT } from 'jose'
import { wallNow } from '../time/wall.ts'
import { TOKEN_LIFETIME, Tokens } from './tokens.ts'

const tokens = new Tokens('tests')

test('a token tells whose it is and when it expires', async () => {
  const before = wallNow()
  const claims = await tokens.read(await tokens.issue('key'))
  assert.equal(claims?.keyId, 'key')
  const lifetime = claims.expires - before
  assert.ok(lifetime > (TOKEN_LIFETIME - 1) * 1000 && lifetime <= (TOKEN_LIFETIME + 5) * 1000)
})

test('a token is a JWT, safe in a header', async () => {
  assert.match(await tokens.issue('key'), /^[\w-]+\.[\w-]+\.[\w-]+$/)
})

test('two tokens of one key differ', async () => {
  const [first, second] = [await tokens.read(await tokens.issue('key')), await tokens.read(await tokens.issue('key'))]
  assert.notEqual(first?.tokenId, second?.tokenId)
})

test('an expired token can still be read, to say when it expired', async () => {
  const claims = await tokens.read(await craft({ seed: 'tests', expires: 1000 }))
  assert.deepEqual(claims, { keyId: 'key', tokenId: 'id', expires: 1_000_000 })
})

test('what is no token of ours can not be read', async () => {
  const [header, payload, signature = ''] = (await tokens.issue('key')).split('.')
  const foreign = [
    '',
    'nonsense',
    'a.b.c',
    await new Tokens('other').issue('key'),
    `${header}.${payload}.${[...signature].reverse().join('')}`,
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
    await craft({ seed: 'tests' }),
  ]
  for (const token of foreign) assert.equal(await tokens.read(token), undefined, token)
})

/** A token with our key's signature; without an expiry unless one is given. */
function craft({ seed, expires }: { readonly seed: string; readonly expires?: number }): Promise<string> {
  const token = new SignJWT().setProtectedHeader({ alg: 'HS256' }).setSubject('key').setJti('id')
  if (expires !== undefined) token.setExpirationTime(expires)
  return token.sign(createSecretKey(Buffer.from(`provisim token key ${seed}`)))
}
