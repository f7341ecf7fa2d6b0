import type { Settings } from '../domain/project.ts'
import { Refusal } from '../domain/refusal.ts'
import { wallNow } from '../time/wall.ts'
import type { Exchange } from './exchange.ts'
import type { Keys } from './keys.ts'
import type { TokenAges } from './token-ages.ts'
import type { TokenClaims, Tokens } from './tokens.ts'

export type AuthenticateOptions = {
  readonly keys: Keys
  readonly tokens: Tokens
  readonly tokenAges: TokenAges
  readonly now: (projectId: string) => number
  readonly tokenClockOf: (projectId: string) => Promise<Settings['tokenClock']>
}

export type Authenticate = (exchange: Pick<Exchange, 'headers' | 'projectId'>) => Promise<void>

/** Lets a caller through who has a valid key, by itself or behind a token, that opens the project. */
export function createAuthenticate(options: AuthenticateOptions): Authenticate {
  const { keys, tokens, tokenAges, now, tokenClockOf } = options
  const expiryOf = async (projectId: string, claims: TokenClaims) =>
    (await tokenClockOf(projectId)) === 'virtual'
      ? { expires: tokenAges.expiryOf(projectId, claims.tokenId, now(projectId)), at: now(projectId) }
      : { expires: claims.expires, at: wallNow() }

  const identify = async (authorization: string | undefined, projectId: string): Promise<string> => {
    const basic = readBasic(authorization)
    if (basic !== undefined) {
      if (keys.isValid(basic.keyId, basic.keySecret)) return basic.keyId
      throw unauthorized('The key id or the key secret is wrong or empty.', BASIC)
    }
    const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw unauthorized('There is no usable authorization header.', BASIC)
    const claims = await tokens.read(token)
    if (claims === undefined) throw unauthorized('The bearer token is not one of ours.', INVALID_TOKEN)
    const { expires, at } = await expiryOf(projectId, claims)
    if (at < expires) return claims.keyId
    const expired = `Jwt expired at ${new Date(expires).toISOString()}`
    throw unauthorized(`${expired}.`, `Bearer error="invalid_token", error_description="${expired}"`)
  }

  return async ({ headers, projectId }) => {
    const keyId = await identify(headers.authorization, projectId)
    if (!keys.opens(keyId, projectId))
      throw unauthorized(`The key ${keyId} does not open the project ${projectId}.`, INVALID_TOKEN)
  }
}

/** The key id and the secret of a Basic header; undefined for any other. */
export function readBasic(authorization: string | undefined): { keyId: string; keySecret: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [keyId = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { keyId, keySecret: secret.join(':') }
}

const BASIC = 'Basic realm="provisioning"'
const INVALID_TOKEN = 'Bearer error="invalid_token", error_description="Jwt is not valid"'

// Vendor's SDKs: they refresh a token only if this header, in lower case, contains "expired".
const unauthorized = (message: string, challenge: string): Refusal =>
  new Refusal('unauthorized_error', { message, headers: { 'www-authenticate': challenge } })
