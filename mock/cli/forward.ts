import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { request } from 'undici'
import { monotonicNow, wakeAfter } from '../time/wall.ts'

/** A delivery as it came in, and where it is to go. */
export type Forward = {
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly rawBody: Buffer
  /** Aborted when nobody waits for the answer any more. */
  readonly hangUp: AbortSignal
  /** How many milliseconds of wall time it may take; 10 s, as long as an attempt, unless given. */
  readonly timeout?: number
}

/** What the receiver made of it. */
export type Passing = { readonly durationMs: number } & (
  | { readonly status: number }
  | { readonly error: string; readonly reportedAs?: number }
)

/** What goes back to the sender. */
type Reply = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }

const ATTEMPT_TIMEOUT = 10_000
// The rest of an answer has less time, or the simulator would give up before it hears of the status.
const BODY_TIMEOUT = 2000
const MOST_BYTES = 64 * 1024

/** Sends the exact bytes with the original headers. The answer goes back as it is, or what came of its
 * first 64 KiB. */
export async function forward(delivery: Forward): Promise<{ readonly passing: Passing; readonly reply: Reply }> {
  const { target, headers, rawBody, hangUp, timeout = ATTEMPT_TIMEOUT } = delivery
  const started = monotonicNow()
  const took = () => Math.round(monotonicNow() - started)
  const abort = new AbortController()
  const cancel = wakeAfter(timeout, () => abort.abort(new Error(`nothing within ${timeout / 1000} s`)))
  const signal = AbortSignal.any([hangUp, abort.signal])
  try {
    const answer = await request(target, { method: 'POST', headers: withoutHop(headers), body: rawBody, signal })
    const stopTiming = wakeAfter(Math.min(timeout, BODY_TIMEOUT), () => abort.abort())
    const body = await readStart(answer.body).finally(stopTiming)
    if (hangUp.aborted) throw hangUp.reason
    const { statusCode: status } = answer
    return { passing: { status, durationMs: took() }, reply: { status, headers: withoutHop(answer.headers), body } }
  } catch (error) {
    const reply = describeSilence(error)
    const reported = hangUp.aborted ? {} : { reportedAs: reply.status }
    return { passing: { error: describeError(error), ...reported, durationMs: took() }, reply }
  } finally {
    cancel()
  }
}

/** Reads as much as is passed on, or as came before it broke off; leaving the loop ends the connection. */
async function readStart(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= MOST_BYTES) break
    }
  } catch {
    // To the simulator the status counts, whatever became of the body.
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES)
}

const describeError = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

/** The simulator keeps what it is answered: no address, which may hold a token. */
function describeSilence(error: unknown): Reply {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return { status: 502, headers: {}, body: Buffer.from(`The receiver that listen passes on to did not answer${code}.`) }
}

const OF_ONE_HOP = new Set(['connection', 'content-length', 'expect', 'host', 'keep-alive', 'te', 'transfer-encoding'])

const withoutHop = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_ONE_HOP.has(name))
      .map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
  )
