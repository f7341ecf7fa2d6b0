import type { Command } from 'commander'
import type { AdvanceTarget } from '../client/project-client.ts'
import type { Io } from './io.ts'
import { readDuration } from './option-values.ts'
import { addRemoteOptions, openRemote, type RemoteOptions, refuseUsage } from './remote.ts'
import { count } from './table.ts'

type AdvanceOptions = RemoteOptions & { readonly to?: string; readonly untilIdle?: true }

export function defineAdvance(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description("Move the project's time on, and wait until all that fell due has happened.")
      .argument('[duration]', 'how far: 2h, 90d, 1h30m, PT2H', readDuration)
      .option('--to <time>', 'to a time: 2026-12-24T18:00:00Z, or a date')
      .option('--until-idle', 'until nothing is due any more'),
  ).action(async (duration: string | undefined, options: AdvanceOptions) => {
    const target = readTarget(duration, options)
    if (target === undefined) return refuseUsage(command, 'name a duration, --to or --until-idle, and only one of them')
    const { project, show } = openRemote(options, io)
    const result = await project.advance(target)
    const { now, timersRun, deliveries } = result
    show(result, `It is ${now}. ${count(timersRun, 'timer')} ran, ${count(deliveries, 'delivery', 'deliveries')} made.`)
  })
}

function readTarget(duration: string | undefined, { to, untilIdle }: AdvanceOptions): AdvanceTarget | undefined {
  if ([duration, to, untilIdle].filter((given) => given !== undefined).length !== 1) return undefined
  if (untilIdle === true) return 'idle'
  if (to === undefined) return duration
  return { to: /^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T00:00:00Z` : to }
}
