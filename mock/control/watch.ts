import { wakeAfter } from '../time/wall.ts'

/** Lets a caller wait in real time until something happens in a project. */
export class Watch {
  readonly #waiting = new Map<string, Set<() => void>>()

  /** Something happened. */
  notify(projectId: string): void {
    const waiting = this.#waiting.get(projectId)
    this.#waiting.delete(projectId)
    for (const wake of waiting ?? []) wake()
  }

  /** Resolves when something happens, or after `milliseconds` of wall time. */
  next(projectId: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(projectId) ?? new Set()
      this.#waiting.set(projectId, waiting)
      const wake = () => {
        cancel()
        waiting.delete(wake)
        resolve()
      }
      const cancel = wakeAfter(milliseconds, wake)
      waiting.add(wake)
    })
  }
}
