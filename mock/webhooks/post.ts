import type { Dispatcher } from 'undici'
import { abortAfter, monotonicNow } from '../time/wall.ts'

export type PostResult = {
  readonly status?: number
  readonly responseHeaders?: Readonly<Record<string, string>>
  /** The first 4 KiB. */
  readonly responseBody?: string
  /** Why there was no answer. */
  readonly error?: string
  readonly durationMs: number
}

export type Post = (target: string, headers: Readonly<Record<string, string>>, body: Uint8Array) => Promise<PostResult>

const ATTEMPT_TIMEOUT = 10_000
const MOST_RESPONSE_BYTES = 4096

/** Sends bodies over kept-alive connections of its own. Redirects are answers, and are not followed. */
export function createPost(): { readonly post: Post; readonly close: () => Promise<void> } {
  let agent: Promise<Dispatcher> | undefined
  // Loaded with the first delivery, so that the simulator starts without it.
  const startAgent = async () => new (await import('undici')).Agent({ keepAliveTimeout: 1000 })
  return {
    post: async (target, headers, body) => {
      agent ??= startAgent()
      const started = monotonicNow()
      const result = await send(await agent, target, headers, body).catch(describeFailure)
      return { ...result, durationMs: Math.round(monotonicNow() - started) }
    },
    close: async () => (await agent)?.destroy(),
  }
}

async function send(
  dispatcher: Dispatcher,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
) {
  const { request } = await import('undici')
  const answer = await request(target, {
    dispatcher,
    method: 'POST',
    headers,
    body,
    signal: abortAfter(ATTEMPT_TIMEOUT),
  })
  const responseBody = await readStart(answer.body)
  const responseHeaders = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]),
  )
  return { status: answer.statusCode, responseHeaders, responseBody }
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

function describeFailure(error: unknown): { error: string } {
  if (!(error instanceof Error)) return { error: String(error) }
  if (error.name === 'TimeoutError') return { error: `no answer within ${ATTEMPT_TIMEOUT / 1000} s` }
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : ''
  return { error: `${code}${error.message || error.name}` }
}
