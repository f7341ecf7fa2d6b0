import type { IncomingHttpHeaders } from 'node:http'
import type { ControlSchema } from '../contract.ts'
import { redactBody, redactHeaders, redactPath } from './redact.ts'

/** A call as it was, secrets and all; nobody is shown it but as an `Entry`. */
export type Call = {
  /** The project's time, in milliseconds since the epoch. */
  readonly at: number
  /** Wall time, in milliseconds since the epoch. */
  readonly sent: number
  readonly durationMs: number
  readonly method: string
  readonly path: string
  readonly operationId: string | undefined
  readonly status: number
  readonly requestHeaders: IncomingHttpHeaders
  readonly requestBody: string
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: string
  readonly violations: readonly string[]
  /** What the caller may have meant. */
  readonly nearMiss: string | undefined
  /** What the caller should know although nothing was refused. */
  readonly notes: readonly string[]
  /** What a fault did to the connection. */
  readonly connection: 'drop' | 'truncate' | undefined
}

/** A call as it is shown, without its secrets. */
type Entry = ControlSchema<'JournalEntry'>

/** How many calls a project's journal holds; the oldest go first. */
export const MOST_ENTRIES = 500
/** How many projects have a journal; that of the project that was called least recently goes first. */
export const MOST_JOURNALS = 1000
const MOST_BODY_LENGTH = 16 * 1024

/** What each project's clients asked, and what they were answered. */
export class Journal {
  // Each call is redacted when it is first listed, and from then on kept as it is shown.
  readonly #calls = new Map<string, (Call | Entry)[]>()

  add(projectId: string, call: Call): void {
    const calls = this.#calls.get(projectId) ?? []
    this.#calls.delete(projectId)
    this.#calls.set(projectId, calls)
    const requestBody = call.requestBody.slice(0, MOST_BODY_LENGTH)
    const responseBody = call.responseBody.slice(0, MOST_BODY_LENGTH)
    calls.push({ ...call, requestBody, responseBody })
    if (calls.length > MOST_ENTRIES) calls.shift()
    const [leastRecent] = this.#calls.keys()
    if (this.#calls.size > MOST_JOURNALS && leastRecent !== undefined) this.#calls.delete(leastRecent)
  }

  /** The project's calls, newest first, with secrets replaced. */
  list(projectId: string, limit: number): readonly Entry[] {
    const calls = this.#calls.get(projectId) ?? []
    const first = Math.max(0, calls.length - limit)
    const entries = calls.slice(first).map((call) => ('request' in call ? call : describeCall(call)))
    calls.splice(first, entries.length, ...entries)
    return entries.reverse()
  }

  count(projectId: string): number {
    return this.#calls.get(projectId)?.length ?? 0
  }

  forget(projectId: string): void {
    this.#calls.delete(projectId)
  }
}

function describeCall(call: Call): Entry {
  const { at, sent, durationMs, method, path, operationId, status, violations, nearMiss, notes, connection } = call
  return {
    at: new Date(at).toISOString(),
    sent: new Date(sent).toISOString(),
    method,
    path: redactPath(path),
    ...(operationId === undefined ? {} : { operationId }),
    status,
    durationMs,
    request: describeMessage(call.requestHeaders, call.requestBody),
    response: describeMessage(call.responseHeaders, call.responseBody),
    violations,
    notes,
    ...(connection === undefined ? {} : { connection }),
    ...(nearMiss === undefined ? {} : { nearMiss }),
  }
}

function describeMessage(headers: IncomingHttpHeaders, body: string): ControlSchema<'JournalMessage'> {
  const fields = Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')])
  return { headers: redactHeaders(Object.fromEntries(fields)), ...(body === '' ? {} : { body: redactBody(body) }) }
}
