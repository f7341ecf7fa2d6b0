import { Command, CommanderError } from 'commander'
import { redactUrls } from '../http/redact-urls.ts'
import { VERSION } from '../version.ts'
import type { Io } from './io.ts'
import { verbs } from './verbs.ts'

/** Runs a command line. Sets the exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export async function runProgram(parameters: readonly string[], io: Io): Promise<void> {
  let isJson = false
  const program = await createProgram(parameters, io)
  program.hook('preAction', (_, command) => {
    isJson = command.opts()['json'] === true
  })
  try {
    await program.parseAsync(parameters, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return io.setExitCode(error.exitCode === 0 ? 0 : 2) // It has spoken already.
    io.setExitCode(1)
    const { describeError, describeFailure } = await import('./failures.ts')
    if (isJson) io.print(JSON.stringify({ error: describeError(error) }))
    else io.complain(describeFailure(error))
  }
}

async function createProgram(parameters: readonly string[], io: Io): Promise<Command> {
  const program = new Command('provisim')
    .description('A simulator of the Sinch Provisioning API for WhatsApp onboarding.')
    .version(VERSION)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.complain(text.trimEnd()),
      outputError: (text, write) =>
        write(
          redactUrls(text)
            .replace(/\n(?=\()/, ' ')
            .replace(/^error: (.*?)\.?\n$/s, 'provisim: $1.\n'),
        ),
    })
    .addHelpText(
      'after',
      `
Without a verb it starts the simulator: provisim help start has the options.
Verbs that steer a running simulator find it by --url or PROVISIM_URL, and take --project or PROVISIM_PROJECT.
Every verb has --json, and its own help: provisim help VERB.
Exit codes: 0 done, 1 refused or failed, 2 wrong usage.`,
    )
  for (const { name, summary, group, example, load } of verbs) {
    const command = program
      .command(name, { isDefault: name === 'start' && !isVerb(parameters[0]) })
      .summary(summary)
      .helpGroup(group)
    command.addHelpText('after', `\nExample:\n  ${example}`)
    if (isWanted(name, parameters)) (await load())(command, io)
  }
  return program
}

/** What stands where a verb does is one, if only a misspelt one, and no parameter of `start`. */
const isVerb = (word = ''): boolean => /^[^-]/.test(word)

const isWanted = (name: string, parameters: readonly string[]): boolean =>
  parameters.includes(name) || (name === 'start' && !verbs.some((verb) => verb.name === parameters[0]))
