import { type IncomingMessage, request } from 'node:http'
import type { Answer } from './answer.ts'
import { refuseBreach } from './contract-watch.ts'

export type WireCall = {
  readonly method: string
  /** Sent as it is, right or wrong. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export type WireAnswer = Answer & {
  /** The names of the header fields as they were sent. */
  readonly headerNames: readonly string[]
  readonly text: string
}

/** Sends any call at all: what no typed client would let through, and what `fetch` would straighten out. */
export async function send(url: string, { method, path, headers, body }: WireCall): Promise<WireAnswer> {
  const { hostname, port } = new URL(url)
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, method, path, headers: { ...headers, ...length } }, resolve)
      .once('error', reject)
      .end(body)
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const fields = Object.entries(response.headers).map(([name, value]) => [name, [value].join(', ')])
  const answer = { status: response.statusCode ?? 0, headers: Object.fromEntries(fields), body: parse(text), text }
  refuseBreach({ method, url: `${url}/${path.replace(/^\//, '')}` }, { headers: answer.headers, body: text })
  return { ...answer, headerNames: response.rawHeaders.filter((_, index) => index % 2 === 0) }
}

const parse = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))
