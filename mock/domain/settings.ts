import type { ControlSchema } from '../contract.ts'
import { type Outcome, outcome } from './outcome.ts'
import { PACES } from './plan.ts'
import type { Project, Settings } from './project.ts'

/** How a project behaves. */
export type SettingsCommand =
  | { readonly kind: 'settings'; readonly type: 'update'; readonly settings: Partial<Settings> }
  | { readonly kind: 'settings'; readonly type: 'plan'; readonly plan: ControlSchema<'PlanInput'> }
  | { readonly kind: 'settings'; readonly type: 'faults'; readonly faults: ControlSchema<'FaultsInput'> }

export function settings(project: Project, command: SettingsCommand): Outcome {
  switch (command.type) {
    case 'update':
      return outcome(updateSettings(project, command.settings))
    case 'plan':
      return outcome({ ...project, plan: { ...PACES[project.settings.pace], ...command.plan } })
    case 'faults':
      return outcome({ ...project, faults: { ...project.faults, ...command.faults } })
  }
}

// A new pace brings its own plan.
function updateSettings(project: Project, change: Partial<Settings>): Project {
  return {
    ...project,
    settings: { ...project.settings, ...change },
    ...(change.pace === undefined ? {} : { plan: PACES[change.pace] }),
  }
}
