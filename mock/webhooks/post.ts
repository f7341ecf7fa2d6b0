import { EventEmitter } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { Agent, request } from 'undici'
import { monotonicNow, pause, wakeAfter } from '../time/wall.ts'
import type { Sending } from './chaos.ts'
import { RefusedTarget, type Targets } from './targets.ts'

export type PostResult = {
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  /** The first 4 KiB. */
  readonly responseBody?: string
  /** Why there was no answer, or only a part of one. */
  readonly error?: string
  /** Wall time. */
  readonly durationMs: number
}

const ATTEMPT_TIMEOUT = 10_000
const MOST_RESPONSE_BYTES = 4096

type Wire = { readonly request: typeof request; readonly dispatcher: Agent }

/** Sends bodies over kept-alive connections of its own. Redirects are answers, and are not followed. A target that
 * deliveries may not go to is refused. */
export class Postman {
  readonly #targets: Targets
  readonly #timeout: number
  #wire: Promise<Wire> | undefined

  /** `timeout` is how many milliseconds of wall time an attempt may take. */
  constructor(targets: Targets, timeout = ATTEMPT_TIMEOUT) {
    this.#targets = targets
    this.#timeout = timeout
  }

  async post(target: string, sending: Sending): Promise<PostResult & { readonly isRefused: boolean }> {
    const started = monotonicNow()
    // An AbortSignal would do the same and cost a tenth of the whole attempt.
    const signal = new EventEmitter()
    const cancel = wakeAfter(this.#timeout, () => signal.emit('abort'))
    let isRefused = false
    const result = await this.#send(target, sending, signal).catch((error) => {
      isRefused = error instanceof RefusedTarget
      return this.#describeFailure(error)
    })
    cancel()
    return { ...result, isRefused, durationMs: Math.round(monotonicNow() - started) }
  }

  async close(): Promise<void> {
    await (await this.#wire)?.dispatcher.destroy()
  }

  async #send(target: string, { headers, body, holdBody }: Sending, signal: EventEmitter) {
    this.#wire ??= openWire(this.#targets)
    const { request, dispatcher } = await this.#wire
    this.#targets.refuseAddress(target)
    const payload = holdBody > 0 ? Readable.from(slowly(body, holdBody)) : body
    const answer = await request(target, { dispatcher, method: 'POST', headers, body: payload, signal })
    const { text, failure } = await readStart(answer.body)
    return {
      status: answer.statusCode,
      responseHeaders: joinValues(answer.headers),
      responseBody: text,
      ...(failure === undefined ? {} : this.#describeFailure(failure, 'end of the answer')),
    }
  }

  #describeFailure(error: unknown, missing = 'answer'): { error: string } {
    if (!(error instanceof Error)) return { error: String(error) }
    if (error.name === 'AbortError') return { error: `no ${missing} within ${this.#timeout / 1000} s` }
    const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : ''
    return { error: `${code}${error.message || error.name}` }
  }
}

/** Loads what the first delivery needs, so that the simulator starts without it. */
async function openWire({ lookup }: Targets): Promise<Wire> {
  const { Agent, request } = await import('undici')
  return { request, dispatcher: new Agent({ keepAliveTimeout: 1000, connect: { lookup } }) }
}

async function* slowly(body: Uint8Array, milliseconds: number): AsyncGenerator<Uint8Array> {
  await pause(milliseconds)
  yield body
}

function joinValues(headers: IncomingHttpHeaders): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    joined[name] = Array.isArray(value) ? value.join(', ') : (value ?? '')
  return joined
}

/** Reads as much of a body as is kept, and drops the rest. `failure` is why there is less of it than was promised. */
function readStart(body: Readable): Promise<{ readonly text: string; readonly failure?: unknown }> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const finish = (end: { readonly failure?: unknown } = {}) =>
      resolve({ text: Buffer.concat(chunks).subarray(0, MOST_RESPONSE_BYTES).toString('utf8'), ...end })
    body.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk)
      size += chunk.byteLength
      if (size < MOST_RESPONSE_BYTES) return
      finish()
      body.destroy()
    })
    body.on('end', () => finish())
    body.on('error', (failure) => finish({ failure }))
  })
}
