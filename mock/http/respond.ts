import type { Request, RequestHandler, Response } from 'express'
import type { Route } from '../contract.ts'
import { monotonicNow, wallNow } from '../time/wall.ts'
import type { Answer } from './exchange.ts'
import type { Call } from './journal.ts'

/** Notes when the request came in. Comes before every other stage. */
export const startTimer: RequestHandler = (_, response, next) => {
  response.locals['started'] = monotonicNow()
  next()
}

/** On every answer: nothing here is for browsers to guess at, keep, or tell others where they came from. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

/** What is remarked on a call, for whoever looks at its answer. */
const NOTE_HEADER = 'x-sim-note'
const MOST_NOTE_LENGTH = 1000

/** The answer with a header for the notes, if there are any. A header holds printable ASCII. */
export function withNotes(answer: Answer, notes: readonly string[]): Answer {
  if (notes.length === 0) return answer
  const text = notes
    .join('; ')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, MOST_NOTE_LENGTH)
  return { ...answer, headers: { ...answer.headers, [NOTE_HEADER]: text } }
}

/** Sends the answer as JSON, and returns the text that was sent. */
export function sendAnswer(
  response: Response,
  { status, headers, body, connection }: Answer,
  mediaType = 'application/json',
): string {
  if (connection === 'drop') {
    response.destroy()
    return ''
  }
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': mediaType, 'content-length': Buffer.byteLength(text) }),
    ...SECURITY_HEADERS,
    ...headers,
  })
  if (connection === 'truncate') response.write(text.slice(0, text.length / 2), () => response.destroy())
  else response.end(text)
  return text
}

/** A request and its answer, for the journal. */
export function describeCall(parts: {
  request: Request
  response: Response
  route: Route | undefined
  body: Buffer
  answer: Answer
  responseBody: string
  notes: readonly string[]
}): Omit<Call, 'at'> {
  const { request, response, route, body, answer, responseBody, notes } = parts
  return {
    sent: wallNow(),
    durationMs: monotonicNow() - response.locals['started'],
    method: request.method,
    path: request.originalUrl,
    operationId: route?.operationId,
    status: answer.status,
    requestHeaders: request.headers,
    requestBody: body.toString('utf8'),
    responseHeaders: answer.headers ?? {},
    responseBody,
    violations: violationsOf(answer),
    nearMiss: nearMissOf(answer),
    notes,
    connection: answer.connection,
  }
}

function violationsOf({ body }: Answer): readonly string[] {
  const information = (body as { additionalInformation?: { validationErrors?: string[] } } | undefined)
    ?.additionalInformation
  return information?.validationErrors ?? []
}

// The resolution says what was near to an unknown path or a misspelled property.
function nearMissOf({ body }: Answer): string | undefined {
  const resolution = (body as { resolution?: string } | undefined)?.resolution ?? ''
  return /closest operation|did you mean/.test(resolution) ? resolution : undefined
}
