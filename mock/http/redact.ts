const REDACTED = '***'

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie'])

// Properties of either contract that hold a secret, as JSON and as form fields.
const SECRETS = [
  'secret',
  'keySecret',
  'client_secret',
  'access_token',
  'longLivedAccessToken',
  'facebookToken',
  'facebookCode',
  'facebookAccessToken',
  'authenticationCode',
  'bearerToken',
].join('|')
const JSON_VALUE = '"(?:[^"\\\\]|\\\\.)*"?|[\\w.+-]+'
const JSON_SECRET = new RegExp(`("(?:${SECRETS})"\\s*:\\s*)(?:${JSON_VALUE})`, 'g')
// A target with credentials is refused, but the call that brought it stands in the journal.
const URL_CREDENTIALS = /(https?:(?:\\?\/){2})[^\s"/?#@]+@/g
const FORM_SECRET = new RegExp(`(^|&)(${SECRETS})=[^&]*`, 'g')

export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? REDACTED : value]),
  )
}

/** A JSON or form body with the values of secret properties and credentials in URLs replaced. Works on broken bodies too. */
export function redactBody(body: string): string {
  return body
    .replace(JSON_SECRET, `$1"${REDACTED}"`)
    .replace(FORM_SECRET, `$1$2=${REDACTED}`)
    .replace(URL_CREDENTIALS, `$1${REDACTED}@`)
}
