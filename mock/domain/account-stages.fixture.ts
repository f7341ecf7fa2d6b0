import { startDrawing } from '../ids.ts'
import type { CreateAccount } from './account-details.ts'
import type { Command } from './command.ts'
import type { Outcome } from './outcome.ts'
import { type Project, type Settings, untouchedProject } from './project.ts'
import { transition } from './transition.ts'

export const NOW = Date.UTC(2026, 10, 22, 12)
export const PROJECT_ID = 'p1'

export const ACME = {
  wabaName: 'Acme Ltd',
  clientBusinessManagerId: '100200300400',
  senderDetails: { displayName: 'Acme', businessCategory: 'SHOPPING_AND_RETAIL' },
} as const satisfies CreateAccount

/** Obeys a command like the engine, with everything frozen: a transition that changes what it was given throws. */
export function obey(project: Project, command: Command, now = NOW): Outcome {
  const { draw, drawn } = startDrawing(project.settings.seed, PROJECT_ID, project.drawn)
  const result = transition(freeze(project), freeze(command), freeze({ now, projectId: PROJECT_ID, draw }))
  return freeze({ ...result, state: { ...result.state, drawn: drawn() } })
}

/** A project that nobody has used yet, in which nothing moves by itself. */
export const untouched = (settings: Partial<Settings> = {}): Project => {
  const project = untouchedProject({ seed: 'tests', pace: 'manual' })
  return { ...project, settings: { ...project.settings, ...settings } }
}

/** How far the account of a project has come. `approved` waits for Meta's review. */
export const STAGES = ['untouched', 'submitted', 'pending', 'approved', 'onboarded', 'rejected', 'resubmitted'] as const
export type Stage = (typeof STAGES)[number]

export function projectAt(stage: Stage, settings: Partial<Settings> = {}): Project {
  return stepsTo(stage).reduce((project, step) => obey(project, step(project)).state, untouched(settings))
}

/** The id of the request that was made last. */
export const requestIdOf = (project: Project): string => project.requests[0]?.id ?? 'no request'

/** The id of the review that was started last. */
export const reviewIdOf = (project: Project): string => project.reviews[0]?.id ?? 'no review'

type Step = (project: Project) => Command

const create: Step = () => ({ kind: 'account', type: 'create', body: ACME })
const correct: Step = () => ({ kind: 'account', type: 'update', body: { wabaName: 'Acme Limited' } })
const file: Step = (project) => ({
  kind: 'request',
  type: 'file',
  requestId: requestIdOf(project),
  filing: { outcome: 'sent' },
})
const decline: Step = (project) => ({ kind: 'request', type: 'decline', requestId: requestIdOf(project) })
const approve: Step = (project) => ({
  kind: 'request',
  type: 'approve',
  requestId: requestIdOf(project),
  approval: { sender: 'none' },
})
const pass: Step = (project) => ({ kind: 'review', type: 'approve', reviewId: reviewIdOf(project) })

function stepsTo(stage: Stage): readonly Step[] {
  switch (stage) {
    case 'untouched':
      return []
    case 'submitted':
      return [create]
    case 'pending':
      return [create, file]
    case 'approved':
      return [create, file, approve]
    case 'onboarded':
      return [create, file, approve, pass]
    case 'rejected':
      return [create, file, decline]
    case 'resubmitted':
      return [create, file, decline, correct]
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
}
