import { Argument, type Command, Option } from 'commander'
import type { ControlSchema } from '../contract.ts'
import { describeFaults, type FaultOptions, readCallFault, readWebhookFault } from './fault-fields.ts'
import type { Io } from './io.ts'
import { readCount, readDuration } from './option-values.ts'
import { addRemoteOptions, openRemote, type RemoteOptions, refuseUsage } from './remote.ts'

/** What each kind does to a delivery. */
const KINDS: Readonly<Record<ControlSchema<'WebhookFaultKind'>, string>> = {
  drop: 'never sends it',
  duplicate: 'sends it twice',
  delay: "sends it later on the project's clock",
  reorder: 'lets the next one overtake it',
  truncate: 'cuts the body in half',
  'wrong-secret': 'signs with another secret',
  'stale-timestamp': 'signs with a time an hour old',
  'missing-header': 'leaves a signature header out',
  'slow-first-byte': 'holds the body back in real time',
}

export function defineFault(command: Command, io: Io): void {
  const kinds = Object.entries(KINDS).map(([kind, effect]) => `  ${kind.padEnd(16)}  ${effect}`)
  addRemoteOptions(
    command
      .description('Have deliveries or calls go wrong on purpose; without a kind, list what is still to go wrong.')
      .addArgument(new Argument('[kind]', 'see below').choices([...Object.keys(KINDS), 'call']))
      .option('--next <number>', 'how many it strikes; one unless given', readCount)
      .option('--clear', 'let everything go right again')
      .optionsGroup('Of a delivery:')
      .option('--webhook <id>', 'only to this webhook')
      .option('--event <event>', 'only of this event')
      .option('--after <duration>', 'how long delay, reorder and slow-first-byte wait', readDuration)
      .optionsGroup('Of a call:')
      .option('--operation <id>', 'only calls of this operation, such as createAccount')
      .option('--error-code <code>', "refuse with this code of the operation's")
      .addOption(
        new Option('--status <status>', 'answer so, as a gateway in between may').choices([
          '429',
          '500',
          '502',
          '503',
          '504',
        ]),
      )
      .addOption(new Option('--connection <how>', 'close it before or amid the answer').choices(['drop', 'truncate']))
      .option('--delay <duration>', 'answer later, in real time', readDuration)
      .option('--spread <number>', 'make the delay log-normal; the standard deviation of its logarithm')
      .option('--retry-after <duration>', 'ask to be left alone so long', readDuration)
      .option('--every <number>', 'strike every nth call only', readCount)
      .optionsGroup('Options:'),
  )
    .addHelpText(
      'after',
      `\nKinds:\n${kinds.join('\n')}\n  ${'call'.padEnd(16)}  has a call of the project's clients go wrong`,
    )
    .action(async (kind: ControlSchema<'WebhookFaultKind'> | 'call' | undefined, options: Options) => {
      const { project, show } = openRemote(options, io)
      const { faults } = project
      if (options.clear === true) {
        if (kind !== undefined) return refuseUsage(command, '--clear takes no kind')
        await faults.clear()
        return show({ calls: [], webhooks: [] }, 'Everything goes right again.')
      }
      const set = await (kind === undefined ? faults.get() : add(kind))
      show(set, describeFaults(set))

      function add(kind: ControlSchema<'WebhookFaultKind'> | 'call') {
        if (kind === 'call') return faults.addCall(readCallFault(options, (why) => refuseUsage(command, why)))
        return faults.addWebhook(readWebhookFault(kind, options, (why) => refuseUsage(command, why)))
      }
    })
}

type Options = RemoteOptions & FaultOptions & { readonly clear?: true }
