import type { Command } from 'commander'
import { listScenarios } from '../client/simulator-client.ts'
import type { ControlSchema } from '../contract.ts'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type RemoteOptions, refuseUsage } from './remote.ts'

export function defineScenario(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('Have the project play a named scenario from now on.')
      .argument('[name]', 'the scenario')
      .option('--list', 'list the scenarios, with what each shows'),
  ).action(async (name: string | undefined, options: RemoteOptions & { readonly list?: true }) => {
    const { simulator, project, show } = openRemote(options, io)
    if (options.list !== true && name === undefined) return refuseUsage(command, 'name a scenario, or give --list')
    const scenarios = options.list === true || name === undefined ? await listScenarios(simulator) : undefined
    if (scenarios !== undefined) return show({ scenarios }, scenarios.map(describeScenario).join('\n'))
    if (name === undefined) return
    const plan = await project.scenario(name)
    const found = (await listScenarios(simulator)).find((scenario) => scenario.name === name)
    show({ plan, scenario: found }, found === undefined ? name : `${describeScenario(found)}\n${expect(found)}`)
  })
}

const describeScenario = ({ name, summary }: ControlSchema<'Scenario'>): string => `${name}\n    ${summary}`

const expect = ({ subject, events }: ControlSchema<'Scenario'>): string =>
  `    Plays when ${subject === 'account' ? 'an account' : 'an account and then a sender'} is created. Webhooks: ${events.join(', ')}.`
