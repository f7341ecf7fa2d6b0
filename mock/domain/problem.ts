export type ProblemStatus = 400 | 404 | 409

/** What the control plane refuses: a decision that can't be taken now, or on something that isn't there. */
export class Problem extends Error {
  readonly status: ProblemStatus
  readonly code: string
  readonly title: string
  readonly resolution: string

  /** `title` says what failed, `detail` why, `resolution` what to do. */
  constructor(problem: { status: ProblemStatus; code: string; title: string; detail: string; resolution: string }) {
    super(problem.detail)
    this.status = problem.status
    this.code = problem.code
    this.title = problem.title
    this.resolution = problem.resolution
  }
}
