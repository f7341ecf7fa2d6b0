import type { Project } from '../domain/project.ts'

/** Where projects are kept. A shared durable store can take the place of memory without touching domain/. */
export type Store = {
  /** The project as it is now; an untouched one when nobody has changed it yet. */
  readonly read: (projectId: string) => Promise<Project>
  /**
   * Applies a synchronous pure function to one project, alone: no other update of that project comes between. What it
   * throws is thrown here, and the project stays as it was.
   */
  readonly update: <Result>(
    projectId: string,
    change: (project: Project) => { readonly project: Project; readonly result: Result },
  ) => Promise<Result>
  /** The projects that were changed, the one changed first last. */
  readonly list: () => Promise<readonly string[]>
  /** Forgets the project: it is untouched again. */
  readonly remove: (projectId: string) => Promise<void>
}
