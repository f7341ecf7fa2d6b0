import { Agenda, type Timer } from './agenda.ts'
import { type CancelWake, wakeAfter, wallNow } from './wall.ts'

export type ClockMode = 'realtime' | 'manual'

/** All that a clock is, as plain data. */
export type ClockState<Command> = {
  readonly now: number
  readonly mode: ClockMode
  readonly rate: number
  readonly timers: readonly Timer<Command>[]
}

export type ClockOptions<Command> = {
  /** Milliseconds since the epoch at which the clock starts; the wall clock's when left out. */
  readonly start?: number
  /** Does what fell due, at the time given. */
  readonly run: (command: Command, at: number) => Promise<void>
  /** Resolves when nothing that was set off is still under way, such as a webhook being sent. */
  readonly settle: () => Promise<void>
  /** Hears what `run` threw while no one waited for it. */
  readonly onError: (error: unknown) => void
}

/** A second change of the clock while it is being advanced. */
export class ClockIsAdvancing extends Error {
  constructor() {
    super('The clock is being advanced by another call.')
  }
}

/** A runaway: timers that keep scheduling timers. */
export class ClockNeverIdle extends Error {
  constructor(timersRun: number) {
    super(`The clock is still not idle after ${timersRun} timers.`)
  }
}

const MOST_TIMERS_IN_ONE_ADVANCE = 100_000

/** One project's time, and what is due in it. All times are milliseconds since the epoch. */
export class Clock<Command> {
  readonly #options: ClockOptions<Command>
  readonly #agenda = new Agenda<Command>()
  #mode: ClockMode = 'realtime'
  #rate = 1
  /** Virtual and wall time of the last change. */
  #anchor: { readonly virtual: number; readonly wall: number }
  #isAdvancing = false
  /** The run of what fell due by itself; advance waits for it. */
  #ticking: Promise<void> = Promise.resolve()
  #cancelWake: CancelWake | undefined
  #isClosed = false

  constructor(options: ClockOptions<Command>) {
    this.#options = options
    this.#anchor = { virtual: options.start ?? wallNow(), wall: wallNow() }
  }

  get now(): number {
    if (this.#isAdvancing || this.#mode === 'manual') return this.#anchor.virtual
    return Math.round(this.#anchor.virtual + (wallNow() - this.#anchor.wall) * this.#rate)
  }

  get mode(): ClockMode {
    return this.#mode
  }

  /** Virtual seconds per real second in realtime mode. */
  get rate(): number {
    return this.#rate
  }

  get status(): 'ready' | 'advancing' {
    return this.#isAdvancing ? 'advancing' : 'ready'
  }

  /** What is due, the next first; ties in the order of creation. */
  get timers(): readonly Timer<Command>[] {
    return this.#agenda.timers
  }

  schedule(timer: Timer<Command>): void {
    this.#agenda.add(timer)
    this.#arm()
  }

  /** Calls off every timer of the owner. */
  cancel(owner: string): void {
    this.#agenda.remove(owner)
    this.#arm()
  }

  /** Changes mode and rate. Time goes on from where it is and timers stay due when they were. Throws ClockIsAdvancing. */
  configure(change: { readonly mode?: ClockMode; readonly rate?: number }): void {
    this.#refuseWhileAdvancing()
    this.#holdAt(this.now)
    this.#mode = change.mode ?? this.#mode
    this.#rate = change.rate ?? this.#rate
    this.#arm()
  }

  /** Sets the time; what is overdue then runs with the next advance or tick. Throws ClockIsAdvancing. */
  set(now: number): void {
    this.#refuseWhileAdvancing()
    this.#holdAt(now)
    this.#arm()
  }

  /**
   * Runs everything due up to `target`, in order and each at its own time, and waits for what it sets off. With 'idle'
   * it goes on until no timer is left. Throws ClockIsAdvancing, ClockNeverIdle, and what a command throws.
   */
  async advance(target: number | 'idle'): Promise<{ readonly timersRun: number }> {
    this.#refuseWhileAdvancing()
    this.#holdAt(this.now)
    this.#isAdvancing = true
    try {
      await this.#ticking
      const timersRun = await this.#runAllDue(target === 'idle' ? Number.POSITIVE_INFINITY : target)
      if (target !== 'idle') this.#holdAt(Math.max(target, this.now))
      return { timersRun }
    } finally {
      this.#holdAt(this.now)
      this.#isAdvancing = false
      this.#arm()
    }
  }

  get state(): ClockState<Command> {
    return { now: this.now, mode: this.#mode, rate: this.#rate, timers: [...this.timers] }
  }

  /** Becomes the clock that the state was taken of. Throws ClockIsAdvancing. */
  restore({ now, mode, rate, timers }: ClockState<Command>): void {
    this.#refuseWhileAdvancing()
    this.#agenda.clear()
    for (const timer of timers) this.#agenda.add(timer)
    this.#mode = mode
    this.#rate = rate
    this.#holdAt(now)
    this.#arm()
  }

  /** Stops for good: nothing runs any more. */
  close(): void {
    this.#isClosed = true
    this.#agenda.clear()
    this.#arm()
  }

  async #runAllDue(limit: number): Promise<number> {
    let timersRun = 0
    await this.#options.settle()
    for (let timer = this.#agenda.takeDue(limit); timer !== undefined; timer = this.#agenda.takeDue(limit)) {
      this.#holdAt(Math.max(timer.due, this.now))
      await this.#options.run(timer.command, this.now)
      await this.#options.settle()
      timersRun += 1
      if (timersRun >= MOST_TIMERS_IN_ONE_ADVANCE) throw new ClockNeverIdle(timersRun)
    }
    return timersRun
  }

  /** Runs what fell due by itself. A tick never waits for what it sets off: real time goes on. */
  async #tick(): Promise<void> {
    const limit = this.now
    for (let timer = this.#agenda.takeDue(limit); timer !== undefined; timer = this.#agenda.takeDue(limit)) {
      await this.#options.run(timer.command, timer.due).catch(this.#options.onError)
    }
    this.#arm()
  }

  #arm(): void {
    this.#cancelWake?.()
    this.#cancelWake = undefined
    const next = this.#agenda.next
    if (this.#isClosed || this.#isAdvancing || this.#mode === 'manual' || next === undefined) return
    this.#cancelWake = wakeAfter((next.due - this.now) / this.#rate, () => {
      this.#ticking = this.#ticking.then(() => this.#tick())
    })
  }

  #holdAt(now: number): void {
    this.#anchor = { virtual: now, wall: wallNow() }
  }

  #refuseWhileAdvancing(): void {
    if (this.#isAdvancing) throw new ClockIsAdvancing()
  }
}
