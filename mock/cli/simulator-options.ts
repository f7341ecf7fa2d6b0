import { type Command, Option } from 'commander'
import type { ControlSchema } from '../contract.ts'
import { anyKey, readKeys } from '../http/keys.ts'
import { type Server, type ServerOptions, startServer } from '../server.ts'
import { readSnapshots, refuseUnwritable, writeNamedFile } from './files.ts'

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
export async function openSimulator(options: ServeOptions, more: ServerOptions = {}): Promise<Server> {
  const { pace, seed, keys, rateLimits = false, controlToken, import: imported, exportOnExit } = options
  const content = imported === undefined ? undefined : readSnapshots(imported)
  if (exportOnExit !== undefined) refuseUnwritable(exportOnExit, '--export-on-exit')
  const server = await startServer({
    ...more,
    pace,
    seed,
    rateLimits,
    keys: keys === undefined ? anyKey : readKeys(keys),
    ...(controlToken === undefined ? {} : { controlToken }),
  })
  try {
    if (content !== undefined) await restore(server, content)
  } catch (error) {
    await server.close()
    throw error
  }
  return {
    ...server,
    close: () =>
      server.close(async () => {
        if (exportOnExit === undefined) return
        writeNamedFile(exportOnExit, `${JSON.stringify(await take(server))}\n`, '--export-on-exit')
      }),
  }
}

// The client is loaded only with a snapshot to restore or to take: most starts have none.
const loadClient = () => import('../client/simulator-client.ts')

async function restore({ url, controlToken }: Server, content: ControlSchema<'SnapshotList'>): Promise<void> {
  const { connect, restoreSnapshots } = await loadClient()
  await restoreSnapshots(connect(url, controlToken), content)
}

async function take({ url, controlToken }: Server): Promise<ControlSchema<'SnapshotList'>> {
  const { connect, takeSnapshots } = await loadClient()
  return takeSnapshots(connect(url, controlToken))
}
