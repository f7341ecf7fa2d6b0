import { type Command, Option } from 'commander'
import type { ControlSchema } from '../contract.ts'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type RemoteOptions } from './remote.ts'

const SENDERS: readonly ControlSchema<'SenderChoice'>[] = ['phone', 'display-name-only', 'none']
const REQUEST = 'the request; the one that waits unless named'

export function defineApprove(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('The customer approves the request at Meta, and chooses a sender.')
      .argument('[requestId]', REQUEST)
      .addOption(new Option('--sender <kind>', 'the sender that the customer adds').choices(SENDERS))
      .option('--country-code <digits>', "of the sender's number, such as 46")
      .option('--phone-number <digits>', "the sender's national number"),
  ).action(async (requestId: string | undefined, options: RemoteOptions & ControlSchema<'Approval'>) => {
    const { sender, countryCode, phoneNumber } = options
    const { project, show } = openRemote(options, io)
    const request = await project.approve({
      ...(requestId === undefined ? {} : { requestId }),
      ...(sender === undefined ? {} : { sender }),
      ...(countryCode === undefined ? {} : { countryCode }),
      ...(phoneNumber === undefined ? {} : { phoneNumber }),
    })
    show(request, `${describeRequest(request)} Sender: ${describeSender(request)}. Now Meta reviews.`)
  })
}

export function defineDecline(command: Command, io: Io): void {
  addRemoteOptions(
    command.description('The customer declines the request at Meta.').argument('[requestId]', REQUEST),
  ).action(async (requestId: string | undefined, options: RemoteOptions) => {
    const { project, show } = openRemote(options, io)
    const request = await project.decline(requestId)
    show(request, describeRequest(request))
  })
}

const describeRequest = ({ id, wabaName, status }: ControlSchema<'Request'>): string =>
  `Request ${id} for "${wabaName}" is ${status}.`

const describeSender = ({ sender = 'none', countryCode, phoneNumber }: ControlSchema<'Request'>): string =>
  phoneNumber === undefined ? sender : `${sender}, +${countryCode ?? ''} ${phoneNumber}`
