import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { abortAfter, monotonicNow, pause } from '../time/wall.ts'
import type { Sending } from './chaos.ts'
import type { Targets } from './targets.ts'

export type PostResult = {
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  /** The first 4 KiB. */
  readonly responseBody?: string
  /** Why there was no answer. */
  readonly error?: string
  /** Wall time. */
  readonly durationMs: number
}

const ATTEMPT_TIMEOUT = 10_000
const MOST_RESPONSE_BYTES = 4096

/** Sends bodies over kept-alive connections of its own. Redirects are answers, and are not followed. */
export class Postman {
  readonly #targets: Targets
  readonly #timeout: number
  #agent: Promise<Dispatcher> | undefined

  /** `timeout` is how many milliseconds of wall time an attempt may take. */
  constructor(targets: Targets, timeout = ATTEMPT_TIMEOUT) {
    this.#targets = targets
    this.#timeout = timeout
  }

  async post(target: string, sending: Sending): Promise<PostResult> {
    const started = monotonicNow()
    const result = await this.#send(target, sending).catch((error) => this.#describeFailure(error))
    return { ...result, durationMs: Math.round(monotonicNow() - started) }
  }

  async close(): Promise<void> {
    await (await this.#agent)?.destroy()
  }

  async #send(target: string, { headers, body, holdBody }: Sending) {
    // Loaded with the first delivery, so that the simulator starts without it.
    const { Agent, request } = await import('undici')
    this.#agent ??= Promise.resolve(new Agent({ keepAliveTimeout: 1000, connect: { lookup: this.#targets.lookup } }))
    const dispatcher = await this.#agent
    this.#targets.refuseAddress(target)
    const signal = abortAfter(this.#timeout)
    const payload = holdBody > 0 ? Readable.from(slowly(body, holdBody)) : body
    const answer = await request(target, { dispatcher, method: 'POST', headers, body: payload, signal })
    const responseBody = await readStart(answer.body)
    const responseHeaders = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
    )
    return { status: answer.statusCode, responseHeaders, responseBody }
  }

  #describeFailure(error: unknown): { error: string } {
    if (!(error instanceof Error)) return { error: String(error) }
    if (error.name === 'TimeoutError') return { error: `no answer within ${this.#timeout / 1000} s` }
    const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : ''
    return { error: `${code}${error.message || error.name}` }
  }
}

async function* slowly(body: Uint8Array, milliseconds: number): AsyncGenerator<Uint8Array> {
  await pause(milliseconds)
  yield body
}

async function readStart(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= MOST_RESPONSE_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, MOST_RESPONSE_BYTES).toString('utf8')
}
