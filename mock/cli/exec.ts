import { constants } from 'node:os'
import type { Command } from 'commander'
import type { Child, Io } from './io.ts'
import { addServeOptions, openSimulator, type ServeOptions } from './simulator-options.ts'

type ExecOptions = ServeOptions & { readonly json?: boolean }

export function defineExec(command: Command, io: Io): void {
  addServeOptions(
    command
      .description(
        'Start a simulator on a free port, run a command with PROVISIM_URL set to its address, stop it, and end with the ' +
          "command's exit code.",
      )
      .argument('<command...>', 'the command and its parameters, behind --')
      .passThroughOptions(),
  )
    .option('--json', 'print what fails as JSON')
    .action((words: readonly string[], options: ExecOptions) => execute(words, options, io))
}

async function execute([name = '', ...parameters]: readonly string[], options: ExecOptions, io: Io): Promise<void> {
  const simulator = await openSimulator(options)
  const { url, controlToken } = simulator
  const child = io.spawn(name, parameters, {
    PROVISIM_URL: url,
    ...(controlToken === undefined ? {} : { PROVISIM_CONTROL_TOKEN: controlToken }),
  })
  const stopForwarding = io.onSignal(child.kill)
  try {
    io.setExitCode(await exitCodeOf(child, (reason) => complain(`${name} can't be run${reason}.`, options, io)))
  } finally {
    stopForwarding()
    await simulator.close()
  }
}

/** As a shell has it: 128 and the signal's number when it was killed, 127 when there is no such command. */
async function exitCodeOf({ ended }: Child, refuse: (reason: string) => void): Promise<number> {
  try {
    const { code, signal } = await ended
    return code ?? 128 + (constants.signals[signal as NodeJS.Signals] ?? 0) // One of the two is set.
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    refuse(isMissing ? ': there is no such command' : ` (${error})`)
    return isMissing ? 127 : 126
  }
}

function complain(title: string, { json = false }: ExecOptions, io: Io): void {
  if (json) io.print(JSON.stringify({ error: { title } }))
  else io.complain(`provisim: ${title}`)
}
