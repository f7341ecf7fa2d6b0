/** Something that falls due. `owner` names what it belongs to, so that it can be called off with it. */
export type Timer<Command> = { readonly due: number; readonly owner: string; readonly command: Command }

/** Timers in the order in which they fall due; ties in the order of creation. */
export class Agenda<Command> {
  #timers: Timer<Command>[] = []

  get timers(): readonly Timer<Command>[] {
    return this.#timers
  }

  get next(): Timer<Command> | undefined {
    return this.#timers[0]
  }

  add(timer: Timer<Command>): void {
    this.#timers.splice(this.#placeAfter(timer.due), 0, timer)
  }

  remove(owner: string): void {
    this.#timers = this.#timers.filter((timer) => timer.owner !== owner)
  }

  /** Takes the next timer off the agenda if it is due by `limit`. */
  takeDue(limit: number): Timer<Command> | undefined {
    if (this.next === undefined || this.next.due > limit) return undefined
    return this.#timers.shift()
  }

  clear(): void {
    this.#timers = []
  }

  #placeAfter(due: number): number {
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const timer = this.#timers[middle]
      if (timer !== undefined && timer.due <= due) low = middle + 1
      else high = middle
    }
    return low
  }
}
