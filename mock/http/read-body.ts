import { Refusal } from '../domain/refusal.ts'
import type { Exchange } from './exchange.ts'
import { describeJsonError } from './json-error.ts'

export type ReadBodyOptions = {
  /** Takes JSON under any media type, such as what curl -d sends. */
  readonly takeAnyMediaType?: boolean
}

/** The JSON object of the body. Refuses anything else with invalid_payload; undefined where none is asked for or sent. */
export function readJsonObject({ route, headers, body }: Exchange, options: ReadBodyOptions): object | undefined {
  if (route.requestBody === null) return undefined // A client may well send {} with a bodyless call.
  if (body.length === 0 && !route.requestBody.required) return undefined
  if (options.takeAnyMediaType !== true) refuseOtherMediaType(headers['content-type'])
  const value = parse(body)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new Refusal('invalid_payload', {
    message: `The body is ${describe(value)}, not a JSON object.`,
    resolution: 'Send one JSON object: { … }.',
  })
}

function parse(body: Buffer): unknown {
  if (body.length === 0)
    throw new Refusal('invalid_payload', {
      message: 'The body is empty.',
      resolution: 'Send one JSON object: { … }.',
    })
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Refusal('invalid_payload', {
      message: `The body is not JSON: ${describeJsonError(error)}.`,
      resolution: 'Check the body with a JSON parser; look for single quotes, trailing commas and missing braces.',
    })
  }
}

function refuseOtherMediaType(contentType: string | undefined): void {
  if (contentType === undefined || /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType)) return
  throw new Refusal('invalid_payload', {
    message: `The body comes as ${contentType}, not as JSON.`,
    resolution: 'Send it with content-type: application/json.',
  })
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
