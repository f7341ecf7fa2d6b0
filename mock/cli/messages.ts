import type { Command } from 'commander'
import type { ControlSchema } from '../contract.ts'
import { milliseconds } from '../domain/duration.ts'
import type { Io } from './io.ts'
import { readDuration, readPhoneNumber } from './option-values.ts'
import { addRemoteOptions, openRemote, type RemoteOptions } from './remote.ts'
import { alignColumns } from './table.ts'

type MessagesOptions = RemoteOptions & { readonly to?: string; readonly wait?: string }

export function defineMessages(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('List the one-time passwords that were sent to phones, newest first.')
      .option('--to <number>', 'only to this number, with its country code', readPhoneNumber)
      .option('--wait <duration>', 'in real time, when there is none yet: fail if none arrives', readDuration),
  ).action(async (options: MessagesOptions) => {
    const { to, wait } = options
    const { project, show } = openRemote(options, io)
    const filter = to === undefined ? {} : { to }
    if (wait !== undefined) await project.messages.waitFor({ ...filter, timeout: milliseconds(wait) })
    const messages = await project.messages.list(filter)
    show({ messages }, messages.length === 0 ? 'No messages.' : alignColumns(messages.map(describeMessage)))
  })
}

const describeMessage = ({ sent, channel, to, code, status, expires }: ControlSchema<'Message'>): readonly string[] => [
  sent,
  channel,
  `to ${to}`,
  `code ${code}`,
  status,
  `good until ${expires}`,
]
