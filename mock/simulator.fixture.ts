import { afterEach } from 'node:test'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts'

const running: Simulator[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()))
})

export const AUTHORIZATION = `Basic ${Buffer.from('key:secret').toString('base64')}`

export type Ask = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON unless it is text already. */
  readonly body?: unknown
}

/** A real simulator on any free port, which ends with the test, and what it reported of its own bugs. */
export async function simulate(options: SimulatorOptions = {}) {
  const reported: unknown[] = []
  const simulator = await startSimulator({ pace: 'manual', report: (bug) => reported.push(bug), ...options })
  running.push(simulator)
  const ask = async (path: string, { method = 'GET', headers = {}, body }: Ask = {}) => {
    const response = await fetch(`${simulator.url}${path}`, {
      method,
      headers: { authorization: AUTHORIZATION, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  const close = (last?: () => Promise<void>) => {
    running.splice(running.indexOf(simulator), 1)
    return simulator.close(last)
  }
  return { url: simulator.url, ask, close, reported }
}
