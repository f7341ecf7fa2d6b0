const HIDDEN = '***@'

// A target with credentials is refused, but the call that brought it stands in the journal. As browsers read a URL, any
// slashes follow the scheme, either way, and credentials last up to the last @ before the path.
const SCHEME = '(?:https?:[\\\\/]*|(?<![a-z\\d+.-])[a-z][a-z\\d+.-]*://)'

/** Up to the @, in text that ends at `end`. What has no port behind its colon has a password there, slashes and all. */
const credentials = (end: string, slash = '\\\\/'): string =>
  `(?:[^${end}${slash}?#]*|[^${end}${slash}?#:@[]*:(?!\\d*(?:[\\\\/?#${end}]|$))[^${end}]*)`

const WHOLE = new RegExp(`^(\\s*${SCHEME})${credentials('')}@`, 'i')
const WITHIN = new RegExp(`(${SCHEME})${credentials('\\s')}@`, 'gi')

/** A text with the credentials in its URLs replaced. One that begins with a URL is taken for one, with any blanks. */
export const redactUrls = (text: string): string => text.replace(WHOLE, `$1${HIDDEN}`).replaceAll(WITHIN, `$1${HIDDEN}`)

const WITHIN_BROKEN = new RegExp(`(${SCHEME})${credentials('"', '/')}@`, 'gi')
const CUT = new RegExp(`("\\s*${SCHEME})${credentials('"', '/')}$`, 'i')

/** The same for JSON that does not parse, which may have been cut before the @. */
export const redactUrlsOfBroken = (json: string): string =>
  json.replaceAll(WITHIN_BROKEN, `$1${HIDDEN}`).replace(CUT, `$1${HIDDEN}`)
