import type { Command } from 'commander'
import { listTriggers } from '../client/simulator-client.ts'
import type { ControlSchema } from '../contract.ts'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type Remote, type RemoteOptions, refuseUsage } from './remote.ts'
import { sendSamples } from './samples.ts'

type TriggerOptions = RemoteOptions & {
  readonly list?: true
  readonly sample?: ControlSchema<'Delivery'>['event']
  readonly webhook?: string
}

export function defineTrigger(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('Make something happen that the provider or Meta does by itself.')
      .argument('[name]', 'the trigger')
      .argument('[key=value...]', 'its parameters')
      .option('--list', 'list the triggers, with what each needs')
      .option('--sample <event>', "send webhooks the contract's example of an event, and have nothing happen")
      .option('--webhook <id>', 'send the sample to this webhook only'),
  ).action(async (name: string | undefined, words: readonly string[], options: TriggerOptions) => {
    const { list, sample, webhook } = options
    if ([name, list, sample].filter((given) => given !== undefined).length !== 1)
      return refuseUsage(command, 'name a trigger, or give --list or --sample, and only one of them')
    if (webhook !== undefined && sample === undefined) return refuseUsage(command, '--webhook is for --sample')
    const wrong = words.find((word) => !FIELD.test(word))
    if (wrong !== undefined) return refuseUsage(command, `"${wrong}" is no parameter: write it as key=value`)
    const remote = openRemote(options, io)
    if (sample !== undefined) return sendSamples(remote, sample, webhook)
    if (name === undefined) return showTriggers(remote)
    await pull(remote, name, words)
  })
}

async function showTriggers({ simulator, show }: Remote): Promise<void> {
  const triggers = await listTriggers(simulator)
  show({ triggers }, triggers.map(describeTrigger).join('\n'))
}

async function pull({ project, show }: Remote, name: string, words: readonly string[]): Promise<void> {
  const events = await project.trigger(name, Object.fromEntries(words.map((word) => FIELD.exec(word)?.slice(1) ?? [])))
  const fired = events.length === 0 ? 'No webhook tells of it.' : `Fired: ${events.join(', ')}.`
  show({ trigger: name, events }, `Done: ${name}. ${fired}`)
}

const FIELD = /^([A-Za-z]+)=(.*)$/s

const describeTrigger = ({ name, summary, needs, parameters }: ControlSchema<'Trigger'>): string => {
  const fields = parameters.map((field) => (field.endsWith('?') ? `[${field.slice(0, -1)}=…]` : `${field}=…`))
  return `${[name, ...fields].join(' ')}\n    ${summary} Needs: ${needs}`
}
