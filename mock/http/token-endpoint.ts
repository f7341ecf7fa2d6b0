import { validatorOfIncoming } from '../contract.ts'
import { wallNow } from '../time/wall.ts'
import { readBasic } from './authenticate.ts'
import type { Answer, Exchange } from './exchange.ts'
import type { Keys } from './keys.ts'
import type { RateLimit } from './rate-limit.ts'
import { throttleTokens } from './throttle.ts'
import { TOKEN_LIFETIME, type Tokens } from './tokens.ts'
import { describeViolations } from './violations.ts'

/** POST /oauth2/token: the client credentials grant of OAuth 2.0 (RFC 6749, 4.4), the key in a Basic header or the form. */
export async function issueToken(
  { headers, body }: Pick<Exchange, 'headers' | 'body'>,
  { keys, tokens, limit }: { readonly keys: Keys; readonly tokens: Tokens; readonly limit?: RateLimit | undefined },
): Promise<Answer> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return refuse(400, 'invalid_request', 'Send a form: content-type: application/x-www-form-urlencoded.')
  const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')))
  const { grant_type: grantType, client_id: keyId, client_secret: keySecret } = form
  if (grantType !== undefined && grantType !== 'client_credentials')
    return refuse(400, 'unsupported_grant_type', `Use grant_type=client_credentials, not ${grantType}.`)
  const validate = validatorOfIncoming('issueToken_request')
  if (validate?.(form) !== true)
    return refuse(400, 'invalid_request', `${describeViolations(validate?.errors).join('; ')}.`)
  const key = readBasic(headers.authorization) ?? { keyId: keyId ?? '', keySecret: keySecret ?? '' }
  const throttled = throttleTokens(limit, key.keyId, wallNow())
  if (throttled !== undefined) return throttled
  if (!keys.isValid(key.keyId, key.keySecret))
    return refuse(401, 'invalid_client', 'The key id or the key secret is wrong or missing.')
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      access_token: await tokens.issue(key.keyId),
      expires_in: TOKEN_LIFETIME,
      scope: '',
      token_type: 'bearer',
    },
  }
}

function refuse(status: 400 | 401, error: string, description: string): Answer {
  return {
    status,
    headers: status === 401 ? { 'www-authenticate': 'Basic realm="oauth2"' } : {},
    body: { error, error_description: description },
  }
}
