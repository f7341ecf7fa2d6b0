import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

export type Launched = { readonly url: string; readonly stop: () => Promise<void> }

const LONGEST_START = 30_000
const PAUSE = 20

/** Starts a server of ours as a process of its own, and waits until it answers. */
export async function launch(script: string, args: (port: number) => readonly string[]): Promise<Launched> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  const stop = async () => {
    child.kill()
    await ended
  }
  const given = performance.now() + LONGEST_START
  while (performance.now() < given && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return { url, stop }
    await setTimeout(PAUSE)
  }
  await stop()
  throw new Error(`${script} did not start`)
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a port has no number')
  return address.port
}
