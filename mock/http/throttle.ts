import type { Settings } from '../domain/project.ts'
import type { Answer, Exchange } from './exchange.ts'
import { RateLimit } from './rate-limit.ts'

// The provider calls Basic heavily limited, without figures: these are our choice.
export const BASIC_RATE = { burst: 10, perSecond: 1 } as const
// Vendor's Node SDK: a bucket of 30 that fills with 10 a second.
export const TOKEN_RATE = { burst: 30, perSecond: 10 } as const

/** Answers a call with Basic credentials that comes too soon; undefined for all others. */
export function throttleBasic(
  { projectId, headers }: Exchange,
  rateLimits: Settings['rateLimits'],
  calls: RateLimit,
  now: number,
): Answer | undefined {
  if (rateLimits === 'off' || !/^basic /i.test(headers.authorization ?? '')) return undefined
  const wait = calls.take(projectId, now)
  if (wait === undefined) return undefined
  return {
    status: 429,
    headers: { 'retry-after': String(Math.ceil(wait / 1000)) },
    body: {
      errorCode: 'too_many_requests',
      message: `More than ${BASIC_RATE.burst} calls with Basic credentials came at once.`,
      resolution: 'Use a bearer token from POST /oauth2/token, or wait as long as retry-after says.',
    },
  }
}

/** Answers a token call that comes too soon, as the gateway before the provider's token endpoint does. */
export const throttleTokens = (calls: RateLimit | undefined, keyId: string, now: number): Answer | undefined =>
  calls?.take(keyId, now) === undefined ? undefined : { status: 429, headers: { 'x-envoy-ratelimited': 'true' } }

export const createTokenLimit = (): RateLimit => new RateLimit(TOKEN_RATE)
