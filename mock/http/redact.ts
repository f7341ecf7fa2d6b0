import { redactUrl, redactUrls, redactUrlsOfBroken } from './redact-urls.ts'

const REDACTED = '***'

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie'])

// Properties of either contract that hold a secret, as JSON and as form fields; in any case, with `_` and `-` or without.
const NAMES = [
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
]
  .map((name) => name.replaceAll(/_|(?=[A-Z])/g, '[_-]?'))
  .join('|')
const SECRET_NAME = new RegExp(`^(?:${NAMES})$`, 'i')

/** The property that holds nothing but a URL. */
const URL_NAME = /^target$/i

export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? REDACTED : value]),
  )
}

/** A path with the values of secret parameters in its query replaced. */
export const redactPath = (path: string): string => path.replace(/(?<=\?).*$/s, redactForm)

/** A body with the values of secret properties and credentials in URLs replaced, and otherwise as it was sent. */
export const redactBody = (body: string): string => (/^&*[\w.%+-]+=/.test(body) ? redactForm(body) : redactValue(body))

function redactForm(form: string): string {
  return form.replaceAll(/[^&]+/g, (field) => {
    const [[name, value] = ['', '']] = new URLSearchParams(field)
    const start = field.slice(0, field.indexOf('=') + 1)
    if (start === '') return redactValue(field)
    if (SECRET_NAME.test(name)) return `${start}${REDACTED}`
    const redacted = redactValue(value)
    return redacted === value ? field : `${start}${encodeURIComponent(redacted)}`
  })
}

function redactValue(text: string): string {
  try {
    JSON.parse(text)
  } catch {
    return redactBroken(text)
  }
  return redactJson(text)
}

const STRING = '"[^"\\\\]*(?:\\\\[^][^"\\\\]*)*"'

/** Goes by the literals, which may be escaped at will, instead of a tree: that would lose how the body was written. */
function redactJson(json: string): string {
  const strings = new RegExp(`(${STRING})(\\s*:\\s*)?`, 'g')
  let shown = ''
  let from = 0
  let property = ''
  for (let match = strings.exec(json); match !== null; match = strings.exec(json)) {
    const [, literal = '', colon] = match
    const text: string = JSON.parse(literal)
    if (colon !== undefined && SECRET_NAME.test(text)) {
      shown += `${json.slice(from, strings.lastIndex)}"${REDACTED}"`
      from = endOfValue(json, strings.lastIndex)
      strings.lastIndex = from
      continue
    }
    if (colon !== undefined) property = text
    const redacted = URL_NAME.test(property) ? redactUrl(text) : redactUrls(text)
    if (redacted === text) continue
    shown += json.slice(from, match.index) + JSON.stringify(redacted)
    from = match.index + literal.length
  }
  return shown + json.slice(from)
}

/** Where the value ends that begins at `start`. */
function endOfValue(json: string, start: number): number {
  const tokens = new RegExp(`${STRING}|[[\\]{}]|[^\\s"[\\]{},:]+`, 'g')
  tokens.lastIndex = start
  let depth = 0
  for (let match = tokens.exec(json); match !== null; match = tokens.exec(json)) {
    if (match[0] === '[' || match[0] === '{') depth += 1
    if (match[0] === ']' || match[0] === '}') depth -= 1
    if (depth === 0) return tokens.lastIndex
  }
  return json.length
}

const FINISHED = `(?:${STRING}|[\\w.+-]+)(?=\\s*(?:[,}\\]]|$))`
const NAMED = new RegExp(`(?<![\\w-])(${NAMES})(\\\\?["']?\\s*[:=]\\s*)(?:${FINISHED}|[^]*)`, 'gi')

/** JSON that does not parse: where a secret ends is anyone's guess but for a finished literal, so the rest is left out. */
const redactBroken = (text: string): string =>
  redactUrlsOfBroken(readEscapes(text).replaceAll(NAMED, `$1$2"${REDACTED}"`))

/** Letters and signs may be written as escapes, in names too. Those that delimit stay. */
const readEscapes = (text: string): string =>
  text.replaceAll(/\\u00([2-7][\da-f])/gi, (escaped, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return /["\\]/.test(character) ? escaped : character
  })
