import type { Command } from 'commander'
import { listTriggers } from '../client/simulator-client.ts'
import type { ControlSchema } from '../contract.ts'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type RemoteOptions, refuseUsage } from './remote.ts'

export function defineTrigger(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('Make something happen that the provider or Meta does by itself.')
      .argument('[name]', 'the trigger')
      .argument('[key=value...]', 'its parameters')
      .option('--list', 'list the triggers, with what each needs'),
  ).action(
    async (name: string | undefined, words: readonly string[], options: RemoteOptions & { readonly list?: true }) => {
      const { simulator, project, show } = openRemote(options, io)
      if (options.list === true) {
        const triggers = await listTriggers(simulator)
        return show({ triggers }, triggers.map(describeTrigger).join('\n'))
      }
      if (name === undefined) return refuseUsage(command, 'name a trigger, or give --list')
      const wrong = words.find((word) => !FIELD.test(word))
      if (wrong !== undefined) return refuseUsage(command, `"${wrong}" is no parameter: write it as key=value`)
      const events = await project.trigger(
        name,
        Object.fromEntries(words.map((word) => FIELD.exec(word)?.slice(1) ?? [])),
      )
      const fired = events.length === 0 ? 'No webhook tells of it.' : `Fired: ${events.join(', ')}.`
      show({ trigger: name, events }, `Done: ${name}. ${fired}`)
    },
  )
}

const FIELD = /^([A-Za-z]+)=(.*)$/s

const describeTrigger = ({ name, summary, needs, parameters }: ControlSchema<'Trigger'>): string => {
  const fields = parameters.map((field) => (field.endsWith('?') ? `[${field.slice(0, -1)}=…]` : `${field}=…`))
  return `${[name, ...fields].join(' ')}\n    ${summary} Needs: ${needs}`
}
