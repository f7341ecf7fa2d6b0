import type { Command } from 'commander'
import type { Io } from './io.ts'
import { addRemoteOptions, openRemote, type RemoteOptions } from './remote.ts'

export function defineReset(command: Command, io: Io): void {
  addRemoteOptions(
    command.description('Make the project as if it had never been used. No other project notices.'),
  ).action(async (options: RemoteOptions) => {
    const { project, show } = openRemote(options, io)
    await project.reset()
    show({ projectId: project.id, reset: true }, `The project ${project.id} is as if it had never been used.`)
  })
}
