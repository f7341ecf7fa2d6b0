const HIDDEN = '***@'

// A target with credentials is refused, but the call that brought it stands in the journal. As browsers read a URL, any
// slashes follow the scheme, either way, and credentials last up to the last @ before the path.
const SCHEME = '(?:https?:[\\\\/]*(?![\\\\/])|(?<![a-z\\d+.-])[a-z][a-z\\d+.-]*://)'

/** Where credentials may be: what has no port behind its colon has a password there, slashes and all. */
type Bounds = {
  /** What ends the host, and so credentials without a slash. */
  readonly host: RegExp
  /** What ends the URL. */
  readonly url: RegExp
  /** A user with a colon that no port follows. */
  readonly user: RegExp
}

const bounds = (end: string, slash: string): Bounds => ({
  host: new RegExp(`[${end}${slash}?#]`, 'g'),
  url: new RegExp(`[${end}]`, 'g'),
  user: new RegExp(`[^${end}${slash}?#:@[]*:(?!\\d*(?:[\\\\/?#${end}]|$))`, 'y'),
})

const IN_TEXT = bounds('\\s', '\\\\/')
const IN_BROKEN_JSON = bounds('"', '/')

/** A text with the credentials in its URLs replaced; none goes past a blank. */
export const redactUrls = (text: string): string => redactWithin(text, IN_TEXT)

const WHOLE = new RegExp(`^(\\s*${SCHEME})(?:[^\\\\/?#]*|[^\\\\/?#:@[]*:(?!\\d*(?:[\\\\/?#]|$))[^]*)@`, 'i')

/** The same for what is meant to be one URL, with any blanks. */
export const redactUrl = (url: string): string => redactUrls(url.replace(WHOLE, `$1${HIDDEN}`))

const CUT = new RegExp(`("\\s*${SCHEME})(?:[^"/?#]*|[^"/?#:@[]*:(?!\\d*(?:[\\\\/?#"]|$))[^"]*)$`, 'i')

/** The same for JSON that does not parse, which may have been cut before the @. */
export const redactUrlsOfBroken = (json: string): string =>
  redactWithin(json, IN_BROKEN_JSON).replace(CUT, `$1${HIDDEN}`)

/** Takes time in proportion to the text, whatever it is: one pattern for it all would look ahead from every scheme. */
function redactWithin(text: string, { host, url, user }: Bounds): string {
  const schemes = new RegExp(SCHEME, 'gi')
  const lastInHost = lastAtBefore(text, host)
  const lastInUrl = lastAtBefore(text, url)
  let shown = ''
  let from = 0
  for (let match = schemes.exec(text); match !== null; match = schemes.exec(text)) {
    const start = schemes.lastIndex
    const at = lastInHost(start) ?? lastInUrl(endOf(user, text, start))
    schemes.lastIndex = match.index + 1
    if (at === undefined) continue
    shown += text.slice(from, start) + HIDDEN
    from = at + 1
    schemes.lastIndex = from
  }
  return shown + text.slice(from)
}

/** Finds the last @ from a place on, before the next `end`. Asked for places in their order, it reads the text once. */
function lastAtBefore(text: string, end: RegExp): (from: number | undefined) => number | undefined {
  let until = -1
  let at = -1
  return (from) => {
    if (from === undefined) return undefined
    if (from > until) {
      until = indexOf(end, text, from)
      const offset = text.slice(from, until).lastIndexOf('@')
      at = offset === -1 ? -1 : from + offset
    }
    return at >= from ? at : undefined
  }
}

function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}
