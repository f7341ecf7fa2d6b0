import { succeed } from './answer.ts'
import type { Schema } from './schemas.ts'
import { basic, type ProvisimWorld } from './world.ts'

const KEY = { keyId: 'scenario-key', keySecret: 'scenario-secret' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const GRANT: Schema<'TokenRequest'> = { grant_type: 'client_credentials' }

type Request = {
  readonly authorization: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: Schema<'TokenRequest'>
}

const inHeader: Request = { authorization: basic(KEY.keyId, KEY.keySecret), headers: FORM, body: GRANT }

/** The ways to ask for a token, in the words of the scenarios. */
const REQUESTS: Readonly<Record<string, Request>> = {
  'the key in a header': inHeader,
  'the key in the form': {
    ...inHeader,
    authorization: undefined,
    body: { ...GRANT, client_id: KEY.keyId, client_secret: KEY.keySecret },
  },
  // Wrong on purpose, and so are the next.
  'another grant': { ...inHeader, body: { grant_type: 'password' } as unknown as Schema<'TokenRequest'> },
  'no grant': { ...inHeader, body: { scope: 'all' } as unknown as Schema<'TokenRequest'> },
  'a body that is no form': { ...inHeader, headers: { 'content-type': 'application/json' } },
  'no key': { ...inHeader, authorization: undefined },
  'an empty secret': { ...inHeader, authorization: basic(KEY.keyId, '') },
}

/** Asks for a token. The world's authorization is then that of the request. */
export function askForToken(world: ProvisimWorld, how: string) {
  const request = REQUESTS[how]
  if (request === undefined) throw new Error(`No way to ask for a token is called "${how}".`)
  world.authorization = request.authorization
  return world.provider.POST('/oauth2/token', { headers: request.headers, body: request.body })
}

/** Has all further calls carry a new token. */
export async function useToken(world: ProvisimWorld): Promise<void> {
  const { access_token: token } = await succeed(askForToken(world, 'the key in a header'))
  world.authorization = `Bearer ${token}`
}
