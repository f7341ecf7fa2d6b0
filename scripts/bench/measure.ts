import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'
import { findFreePort } from './launch.ts'
import { HEADERS, PATH, type Subject } from './subjects.ts'

export type Measurement = { readonly startMs: number; readonly requestsPerSecond: number; readonly answer: string }

const CONNECTIONS = 10
const SECONDS = 3
const WARM_UP_SECONDS = 1
const LONGEST_START = 30_000
const PAUSE = 5

/** Starts the subject, times the way to its first correct answer, puts load on it, and stops it. */
export async function measure(subject: Subject): Promise<Measurement> {
  const port = await findFreePort()
  const started = performance.now()
  const child = spawn(process.execPath, subject.command(port), { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'close')
  try {
    await firstAnswer(subject, port, () => child.exitCode !== null)
    const startMs = performance.now() - started
    const { body: answer } = await call(port, 'GET')
    await load(subject, port, WARM_UP_SECONDS)
    return { startMs, answer, requestsPerSecond: await load(subject, port, SECONDS) }
  } finally {
    child.kill()
    await ended
  }
}

async function firstAnswer({ name, firstCall }: Subject, port: number, hasEnded: () => boolean): Promise<void> {
  const given = performance.now() + LONGEST_START
  while (performance.now() < given && !hasEnded()) {
    const answer = await call(port, firstCall.method, firstCall.body).catch(() => undefined)
    if (answer?.status === firstCall.expected) return
    if (answer !== undefined) throw new Error(`${name} answered ${answer.status}: ${answer.body}`)
    await setTimeout(PAUSE)
  }
  throw new Error(`${name} did not start`)
}

async function load({ name }: Subject, port: number, duration: number): Promise<number> {
  const url = `http://127.0.0.1:${port}${PATH}`
  const result = await autocannon({ url, connections: CONNECTIONS, duration, headers: HEADERS })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${name} failed under load: ${result.errors} errors, ${result.non2xx} answers other than 2xx`)
  return result.requests.total / result.duration
}

async function call(port: number, method: string, body?: string): Promise<{ status: number; body: string }> {
  const headers = { ...HEADERS, 'content-type': 'application/json', connection: 'close' }
  const outgoing = request({ host: '127.0.0.1', port, path: PATH, method, headers }).end(body)
  const [incoming] = await once(outgoing, 'response')
  return { status: incoming.statusCode, body: await text(incoming) }
}
