import { magicValues } from '../domain/magic.ts'
import { scenarios } from '../domain/scenarios.ts'
import type { DeskOperation } from './desk.ts'

const listScenarios: DeskOperation<'listScenarios'> = () => ({ status: 200, body: { scenarios } })

const listMagicValues: DeskOperation<'listMagicValues'> = () => ({
  status: 200,
  body: {
    magicValues: magicValues.map(({ effect: { refuse, scenario, plan }, ...value }) => {
      // A scenario says more than the code that it leads to.
      const errorCode = refuse ?? (scenario === undefined ? plan?.otp?.refusal : undefined)
      return {
        ...value,
        ...(errorCode === undefined ? {} : { errorCode }),
        ...(scenario === undefined ? {} : { scenario }),
      }
    }),
  },
})

export const scenarioOperations = { listScenarios, listMagicValues }
