import type { ControlSchema } from '../contract.ts'

export type Happening = ControlSchema<'Happening'>

/** Tells whoever listens what happens, as it happens. */
export class Feed {
  readonly #listeners = new Set<(happening: Happening) => void>()

  /** Calls `listener` for everything from now on, until the returned function is called. */
  listen(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening)
  }
}
