import { Clock, ClockIsAdvancing, type ClockOptions } from './clock.ts'
import { wallNow } from './wall.ts'

export type ClocksOptions<Command> = {
  readonly run: (projectId: string, command: Command, at: number) => Promise<void>
  readonly settle: (projectId: string) => Promise<void>
  readonly onError: ClockOptions<Command>['onError']
}

/** A clock for every project, made when it is first asked for. */
export class Clocks<Command> {
  readonly #options: ClocksOptions<Command>
  readonly #clocks = new Map<string, Clock<Command>>()

  constructor(options: ClocksOptions<Command>) {
    this.#options = options
  }

  /** The project's time, in milliseconds since the epoch. One that has no clock yet has the wall's. */
  now(projectId: string): number {
    return this.#clocks.get(projectId)?.now ?? wallNow()
  }

  of(projectId: string): Clock<Command> {
    const present = this.#clocks.get(projectId)
    if (present !== undefined) return present
    const { run, settle, onError } = this.#options
    const clock = new Clock<Command>({
      run: (command, at) => run(projectId, command, at),
      settle: () => settle(projectId),
      onError,
    })
    this.#clocks.set(projectId, clock)
    return clock
  }

  /** Stops the project's clock and drops its timers. Throws ClockIsAdvancing. */
  remove(projectId: string): void {
    const clock = this.#clocks.get(projectId)
    if (clock?.status === 'advancing') throw new ClockIsAdvancing()
    clock?.close()
    this.#clocks.delete(projectId)
  }

  close(): void {
    for (const clock of this.#clocks.values()) clock.close()
    this.#clocks.clear()
  }
}
