import { type Command, Option } from 'commander'
import type { ProjectClient } from '../client/project-client.ts'
import { connect, type SimulatorClient } from '../client/simulator-client.ts'
import type { Io } from './io.ts'
import { readBaseUrl } from './option-values.ts'

/** What a verb has that steers a running simulator. */
export type Remote = {
  readonly simulator: SimulatorClient
  readonly project: ProjectClient
  /** Prints what came of it: the value as JSON if that was asked for, otherwise the text. */
  readonly show: (value: unknown, text: string) => void
}

export type RemoteOptions = {
  readonly url: string
  readonly project: string
  readonly controlToken?: string
  readonly json?: boolean
}

/** The options of every verb that steers a running simulator. Reads them again with `openRemote`. */
export const addRemoteOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--url <url>', "the simulator's address")
        .env('PROVISIM_URL')
        .default('http://127.0.0.1:4010')
        .argParser(readBaseUrl),
    )
    .addOption(new Option('--project <id>', 'the project').env('PROVISIM_PROJECT').default('demo'))
    .addOption(
      new Option('--control-token <token>', 'the token of a simulator that others can reach').env(
        'PROVISIM_CONTROL_TOKEN',
      ),
    )
    .option('--json', 'print JSON, and nothing else')
    .allowExcessArguments(false)

export function openRemote({ url, project, controlToken, json = false }: RemoteOptions, io: Io): Remote {
  const simulator = connect(url, controlToken)
  return {
    simulator,
    project: simulator.project(project),
    show: (value, text) => io.print(json ? JSON.stringify(value) : text),
  }
}

/** Ends the verb with exit code 2. */
export const refuseUsage = (command: Command, reason: string): never => command.error(`error: ${reason}`)
