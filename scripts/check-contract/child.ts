import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server in a process of its own. */
export type Child = {
  /** Where it listens. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts Node with these arguments. Resolves with the first group of `ready`, once the child has printed it. */
export async function startChild(args: readonly string[], ready: RegExp): Promise<Child> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const stopWithUs = (): boolean => child.kill()
  process.once('exit', stopWithUs)
  const exited = once(child, 'exit')
  let output = ''
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      // Once it is ready there is nothing to read for, but a pipe that nobody empties would block the child.
      if (ready.test(output)) return
      output += chunk.toString('utf8')
      const found = ready.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const failed = exited.then((): never => {
    throw new Error(`node ${args.join(' ')} ended before it was ready:\n${output}`)
  })
  failed.catch(() => {}) // It ends at the latest when it is stopped; by then nobody listens.
  return {
    url: await Promise.race([url, failed]),
    stop: async () => {
      process.off('exit', stopWithUs)
      child.kill()
      await exited
    },
  }
}
