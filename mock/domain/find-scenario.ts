import { validatorOfIncoming } from '../contract.ts'
import { Problem } from './problem.ts'
import { type Scenario, scenarios } from './scenarios.ts'

const byName = new Map(scenarios.map((scenario) => [scenario.name, scenario]))

// A scenario that is no valid plan is our bug, and is better found at the start than in somebody's test.
for (const { name, plan } of scenarios)
  if (validatorOfIncoming('replacePlan_request')?.(plan) !== true)
    throw new Error(`the scenario ${name} is no valid plan`)

export const findScenario = (name: string): Scenario | undefined => byName.get(name)

/** The scenario of that name, or a Problem. */
export function requireScenario(name: string): Scenario {
  const scenario = findScenario(name)
  if (scenario !== undefined) return scenario
  throw new Problem({
    status: 404,
    code: 'scenario_not_found',
    title: `There is no scenario ${name}`,
    detail: 'The plan stays as it was.',
    resolution: 'GET /__sim/scenarios lists them.',
  })
}
