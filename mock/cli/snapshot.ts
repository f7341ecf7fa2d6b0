import type { Command } from 'commander'
import { restoreSnapshots, takeSnapshots } from '../client/simulator-client.ts'
import { readSnapshots, writeNamedFile } from './files.ts'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type RemoteOptions, refuseUsage } from './remote.ts'

type SnapshotOptions = RemoteOptions & { readonly all?: true; readonly save?: string; readonly restore?: string }

export function defineSnapshot(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('Export the project as JSON, or restore projects exactly as they were.')
      .option('--all', 'every project that holds any state')
      .option('--save <file>', 'write it to a file; to standard output unless given')
      .option('--restore <file>', 'restore what was saved, whichever projects that are'),
  ).action(async (options: SnapshotOptions) => {
    const { all, save, restore } = options
    const { simulator, project, show } = openRemote(options, io)
    if (restore !== undefined) {
      if (all === true || save !== undefined) return refuseUsage(command, '--restore stands alone')
      const list = readSnapshots(restore, '--restore')
      await restoreSnapshots(simulator, list)
      const restored = list.snapshots.map(({ projectId }) => projectId)
      return show({ restored }, `Restored: ${restored.join(', ')}.`)
    }
    const snapshot = JSON.stringify(all === true ? await takeSnapshots(simulator) : await project.snapshot())
    if (save === undefined) return io.print(snapshot)
    writeNamedFile(save, `${snapshot}\n`, '--save')
    show({ saved: save }, `Saved to ${save}.`)
  })
}
