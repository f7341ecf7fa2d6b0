// Runs the command line as its users do, for tests.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type Options = { readonly env?: Readonly<Record<string, string>>; readonly input?: string | Uint8Array }

const LONGEST_WAIT = 60_000

/** Runs `provisim` to its end. */
export async function runProvisim(words: readonly string[], { env = {}, input = '' }: Options = {}): Promise<Ran> {
  const program = start(words, env)
  program.stdin.on('error', () => {}).end(input) // It need not read it.
  const [[code], stdout, stderr] = await Promise.all([
    once(program, 'close') as Promise<[number | null]>, // Node's documented arguments.
    text(program.stdout),
    text(program.stderr),
  ])
  return { code, stdout, stderr }
}

/** A `provisim` that runs until it is stopped. */
export class RunningProvisim {
  readonly #program: ChildProcessWithoutNullStreams
  readonly #lines: string[] = []
  readonly #news = new EventEmitter()
  readonly #ended: Promise<Ran>

  constructor(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#program = start(words, env)
    const reader = createInterface(this.#program.stdout)
    reader.on('line', (line) => {
      this.#lines.push(line)
      this.#news.emit('line')
    })
    const stderr = text(this.#program.stderr)
    this.#ended = once(this.#program, 'close').then(async ([code]) => {
      this.#news.emit('line')
      return { code, stdout: this.#lines.join('\n'), stderr: await stderr }
    })
  }

  /** Waits for a line that it prints, or has printed; a test whose line never comes fails instead of hanging. */
  async line(pattern: RegExp): Promise<string> {
    const signal = AbortSignal.timeout(LONGEST_WAIT)
    for (;;) {
      const found = this.#lines.find((line) => pattern.test(line))
      if (found !== undefined) return found
      if (this.#program.exitCode !== null)
        throw new Error(`It ended without a line like ${pattern}: ${JSON.stringify(await this.#ended)}`)
      if (signal.aborted) throw new Error(`No line like ${pattern} came: ${JSON.stringify(this.#lines)}`)
      await once(this.#news, 'line', { signal }).catch(() => {}) // Judged in the next round.
    }
  }

  /** Stops it, and gives all that it printed. */
  async stop(signal: 'SIGINT' | 'SIGTERM' = 'SIGTERM'): Promise<Ran> {
    this.#program.kill(signal)
    return this.#ended
  }
}

const running = new Set<ChildProcessWithoutNullStreams>()

/** Ends whatever a test that failed has left running. */
export function endRunning(): void {
  for (const program of running) program.kill('SIGKILL')
}

function start(words: readonly string[], env: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  const { PORT: _, PROVISIM_URL: __, PROVISIM_PROJECT: ___, ...inherited } = process.env
  const program = spawn(process.execPath, ['scripts/provisim.mjs', ...words], { env: { ...inherited, ...env } })
  running.add(program)
  program.once('close', () => running.delete(program))
  return program
}
