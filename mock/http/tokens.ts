import { createSecretKey } from 'node:crypto'
import { deriveId } from '../ids.ts'
import { wallNow } from '../time/wall.ts'

/** Seconds that a token lives. */
export const TOKEN_LIFETIME = 3600

export type TokenClaims = {
  readonly keyId: string
  readonly tokenId: string
  /** Milliseconds since the epoch, wall time. */
  readonly expires: number
}

/** Issues and reads bearer tokens: JWTs, signed with a key of the simulator's own. */
export class Tokens {
  readonly #key: ReturnType<typeof createSecretKey>
  #issued = 0

  constructor(seed: string) {
    this.#key = createSecretKey(Buffer.from(`provisim token key ${seed}`))
  }

  async issue(keyId: string): Promise<string> {
    const { SignJWT } = await loadJose()
    const issuedAt = Math.floor(wallNow() / 1000)
    this.#issued += 1
    return new SignJWT()
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(keyId)
      .setJti(deriveId('token', keyId, issuedAt, this.#issued))
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + TOKEN_LIFETIME)
      .sign(this.#key)
  }

  /** The claims of a token of ours, expired or not; undefined for any other text. */
  async read(token: string): Promise<TokenClaims | undefined> {
    const { jwtVerify, errors } = await loadJose()
    try {
      const { payload } = await jwtVerify(token, this.#key, { algorithms: ['HS256'], currentDate: new Date(0) })
      const { sub: keyId, jti: tokenId, exp } = payload
      if (keyId === undefined || tokenId === undefined || exp === undefined) return undefined
      return { keyId, tokenId, expires: exp * 1000 }
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined
      throw error
    }
  }
}

let jose: Promise<typeof import('jose')> | undefined

/** Loaded with the first token, so that the start need not wait for it; and kept, since tsx is asked at every import(). */
function loadJose(): Promise<typeof import('jose')> {
  jose ??= import('jose')
  return jose
}
