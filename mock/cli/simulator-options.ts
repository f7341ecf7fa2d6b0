import { type Command, Option } from 'commander'
import { connect, restoreSnapshots, takeSnapshots } from '../client/simulator-client.ts'
import { anyKey, readKeys } from '../http/keys.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator.ts'
import { readSnapshots, writeNamedFile } from './files.ts'

/** What every simulator that the command line starts can be told. */
export type ServeOptions = {
  readonly pace: 'fast' | 'realistic' | 'manual'
  readonly seed: string
  readonly keys?: string
  readonly rateLimits?: true
  readonly controlToken?: string
  readonly import?: string
  readonly exportOnExit?: string
}

export const addServeOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--pace <pace>', 'how fast things happen by themselves')
        .choices(['fast', 'realistic', 'manual'])
        .default('fast'),
    )
    .option('--seed <text>', 'ids and codes follow from it', 'provisim')
    .option('--keys <file>', 'the keys that may call; anyone with any key unless given')
    .option('--rate-limits', 'throttle Basic credentials and the token endpoint, as the provider does')
    .addOption(
      new Option('--control-token <token>', 'what everything under /__sim asks for as a bearer token').env(
        'PROVISIM_CONTROL_TOKEN',
      ),
    )
    .option('--import <file>', 'begin with the projects of a snapshot')
    .option('--export-on-exit <file>', 'write a snapshot of all projects at the end')

/** Starts a simulator, with a snapshot in it if one is named; its end writes one if asked to. */
export async function openSimulator(options: ServeOptions, more: SimulatorOptions = {}): Promise<Simulator> {
  const { pace, seed, keys, rateLimits = false, controlToken, import: imported, exportOnExit } = options
  const content = imported === undefined ? undefined : readSnapshots(imported)
  const simulator = await startSimulator({
    ...more,
    pace,
    seed,
    rateLimits,
    keys: keys === undefined ? anyKey : readKeys(keys),
    ...(controlToken === undefined ? {} : { controlToken }),
  })
  const client = () => connect(simulator.url, simulator.controlToken)
  try {
    if (content !== undefined) await restoreSnapshots(client(), content)
  } catch (error) {
    await simulator.close()
    throw error
  }
  return {
    ...simulator,
    close: () =>
      simulator.close(async () => {
        if (exportOnExit === undefined) return
        const snapshots = await takeSnapshots(client())
        writeNamedFile(exportOnExit, `${JSON.stringify(snapshots)}\n`, '--export-on-exit')
      }),
  }
}
