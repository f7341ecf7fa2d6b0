import type { Command } from 'commander'
import type { ControlSchema } from '../contract.ts'
import type { Io } from './io.ts'
import { readCount } from './option-values.ts'
import { addRemoteOptions, openRemote, type Remote, type RemoteOptions, refuseUsage } from './remote.ts'
import { alignColumns, count } from './table.ts'

type Delivery = ControlSchema<'Delivery'>
type DeliveriesOptions = RemoteOptions & {
  readonly failed?: true
  readonly limit: number
  readonly replay?: string
  readonly replayFailed?: true
}

export function defineDeliveries(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('List what was sent to webhooks, newest first; show one with all attempts; send it again.')
      .argument('[id]', 'show this delivery')
      .option('--failed', 'only those that were refused for good or ran out of retries')
      .option('--limit <number>', 'look at so many at most', readCount, 100)
      .option('--replay <id>', 'send this one once more, signed afresh')
      .option('--replay-failed', 'send all that failed once more'),
  ).action(async (id: string | undefined, options: DeliveriesOptions) => {
    const { failed, replay, replayFailed } = options
    if ([id, failed, replay, replayFailed].filter((given) => given !== undefined).length > 1)
      return refuseUsage(command, 'give an id, --failed, --replay or --replay-failed, and only one of them')
    await run(id, options, openRemote(options, io))
  })
}

async function run(id: string | undefined, options: DeliveriesOptions, { project, show }: Remote): Promise<void> {
  const { failed, limit, replay, replayFailed } = options
  if (id !== undefined) {
    const delivery = await project.deliveries.get(id)
    return show(delivery, describeInFull(delivery))
  }
  if (replay !== undefined) {
    const delivery = await project.deliveries.replay(replay)
    return show(delivery, `On its way once more, as ${delivery.id}.`)
  }
  if (replayFailed === true) {
    const deliveries = await project.deliveries.replayFailed()
    return show({ deliveries }, `On their way once more: ${count(deliveries.length, 'delivery', 'deliveries')}.`)
  }
  const all = await project.deliveries.list({ limit })
  const deliveries = failed === true ? all.filter(({ state }) => state === 'failed' || state === 'exhausted') : all
  show({ deliveries }, deliveries.length === 0 ? 'No deliveries.' : alignColumns(deliveries.map(describeDelivery)))
}

const describeDelivery = (delivery: Delivery): readonly string[] => {
  const { id, created, event, state, attempts, reason } = delivery
  const last = attempts.at(-1)
  return [
    created,
    `${event}${markOf(delivery)}`,
    state,
    count(attempts.length, 'attempt'),
    answerOf(last) ?? reason ?? '',
    id,
  ]
}

/** What sets a delivery apart from one that simply happened. */
function markOf({ isSample, replayOf, fault }: Delivery): string {
  const marks = [
    ...(isSample === true ? ['sample'] : []),
    ...(replayOf === undefined ? [] : ['replay']),
    ...(fault === undefined ? [] : [`fault ${fault}`]),
  ]
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`
}

const answerOf = (attempt: ControlSchema<'Attempt'> | undefined): string | undefined =>
  attempt === undefined ? undefined : (attempt.error ?? `answered ${attempt.status}`)

function describeInFull(delivery: Delivery): string {
  const { id, event, state, target, created, nextAttempt, fault, reason, body, attempts } = delivery
  return [
    `${id}: ${event}, ${state}`,
    `  to ${target}, since ${created}`,
    ...(fault === undefined ? [] : [`  struck by the fault ${fault}`]),
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...attempts.flatMap((attempt) => [
      `  attempt ${attempt.number} at ${attempt.at}: ${answerOf(attempt)} after ${attempt.durationMs} ms`,
      ...attempt.hints.map((hint) => `    hint: ${hint}`),
    ]),
    ...(nextAttempt === undefined ? [] : [`  next attempt at ${nextAttempt}`]),
    `  ${body}`,
  ].join('\n')
}
