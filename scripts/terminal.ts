import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'

/** A program that runs until it is stopped, as in a terminal of its own. */
export class Terminal {
  readonly #program: ChildProcess
  readonly #reader: Interface
  readonly #lines: string[] = []
  #isClosed = false

  /** Starts a program that says where it listens. */
  static async open(command: string): Promise<Terminal> {
    const terminal = new Terminal(command)
    await Promise.race([once(terminal.#reader, 'line'), once(terminal.#reader, 'close')])
    return terminal
  }

  private constructor(command: string) {
    const program = spawn('bash', ['-c', `exec ${command}`], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#program = program
    this.#reader = createInterface(program.stdout)
    this.#reader.on('line', (line) => this.#lines.push(line))
    this.#reader.on('close', () => {
      this.#isClosed = true
    })
  }

  /** The address in the first line. */
  get url(): string {
    const url = /http:\/\/\S+/.exec(this.#lines[0] ?? '')?.[0]
    if (url === undefined) throw new Error(`The program printed "${this.#lines[0] ?? ''}", no address.`)
    return url
  }

  /** Stops the program, and gives all that it printed after the first line. */
  async close(): Promise<readonly string[]> {
    if (!this.#isClosed) {
      const closed = once(this.#reader, 'close')
      this.#program.kill('SIGTERM')
      await closed
    }
    return this.#lines.slice(1)
  }
}

/** `npm start` on a free port. */
export const openSimulator = (): Promise<Terminal> =>
  Terminal.open(`${JSON.parse(readFileSync('package.json', 'utf8')).scripts.start} --port 0`)
