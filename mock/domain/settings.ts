import type { SettingsCommand } from './command.ts'
import { requireScenario } from './find-scenario.ts'
import { type Outcome, outcome } from './outcome.ts'
import { layPlan, type PlanInput } from './plan.ts'
import type { Project, Settings } from './project.ts'
import { checkInput, requireTrigger } from './triggers.ts'

export function settings(project: Project, command: SettingsCommand): Outcome {
  switch (command.type) {
    case 'update':
      return outcome(updateSettings(project, command.settings))
    case 'plan':
      return outcome(replan(project, resolveProgramme(command.plan)))
    case 'faults':
      return outcome({ ...project, faults: { ...project.faults, ...command.faults } })
  }
}

// A new pace keeps what the plan was asked to differ in.
function updateSettings(project: Project, change: Partial<Settings>): Project {
  const changed = { ...project, settings: { ...project.settings, ...change } }
  return replan(changed, project.programme)
}

const replan = (project: Project, programme: readonly PlanInput[]): Project => ({
  ...project,
  programme,
  plan: layPlan(project.settings.pace, ...programme),
})

function resolveProgramme(plan: PlanInput): readonly PlanInput[] {
  for (const { trigger, input = {} } of plan.incidents ?? []) checkInput(requireTrigger(trigger), input)
  return plan.scenario === undefined ? [plan] : [requireScenario(plan.scenario).plan, plan]
}
