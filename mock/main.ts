// The command line. The only reader of process.*
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { anyKey, readKeys } from './http/keys.ts'
import { type Simulator, startSimulator } from './simulator.ts'
import { VERSION } from './version.ts'

const DEFAULT_PORT = 4010

type StartOptions = {
  readonly port: number
  readonly host: string
  readonly pace: 'fast' | 'realistic' | 'manual'
  readonly seed: string
  readonly keys?: string
}

const program = new Command('provisim')
  .description('A simulator of the Sinch Provisioning API for WhatsApp onboarding.')
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${toSentence(text)}\n`) })

const startCommand = program
  .command('start', { isDefault: true })
  .description('Serve the simulator until it is stopped.')
  .addOption(
    new Option('--port <number>', 'the port to listen on; 0 takes a free one')
      .env('PORT')
      .default(DEFAULT_PORT)
      .argParser(readPort),
  )
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .addOption(
    new Option('--pace <pace>', 'how fast things happen by themselves')
      .choices(['fast', 'realistic', 'manual'])
      .default('fast'),
  )
  .option('--seed <text>', 'ids and codes follow from it', 'provisim')
  .option('--keys <file>', 'the keys that may call; anyone with any key unless given')
  .allowExcessArguments(false)
  .exitOverride()
  .action(start)
// Without a command it starts, so the options of start are those that are looked for.
program.addHelpText('after', () => `\n${startCommand.helpInformation()}`)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = explain(error)
}

async function start({ port, host, pace, seed, keys }: StartOptions): Promise<void> {
  const simulator = await startSimulator({ port, host, pace, seed, keys: keys === undefined ? anyKey : readKeys(keys) })
  console.log(greeting(simulator.url, pace))
  stopOnSignals(simulator)
}

function greeting(url: string, pace: string): string {
  return `provisim ${VERSION} is listening on ${url}

  Point your client's base URL (and its OAuth2 host) here. Any key id and secret will do.
  Call first:  curl -u key:secret ${url}/v1/projects/demo/whatsapp
               404 account_not_found: the project is empty. Create an account with POST.
  Look inside: curl ${url}/__sim/projects/demo
  Pace:        ${pace}${pace === 'manual' ? ' (nothing moves until you decide it under /__sim)' : ''}

Stop with Ctrl+C.`
}

function stopOnSignals(simulator: Simulator): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      simulator.close().then(
        () => console.log('Stopped.'),
        (error: unknown) => {
          console.error(error)
          process.exitCode = 1
        },
      )
    })
}

/** Commander's `error: …`, which may have a guess on a second line. */
function toSentence(text: string): string {
  const sentence = text
    .trim()
    .replace(/^error: /, 'provisim: ')
    .replaceAll('\n', ' ')
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

/** Says in one sentence what is wrong, and gives the exit status: 2 for a wrong command line, 1 for the rest. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // It has spoken already.
  if (!(error instanceof Error)) throw error
  console.error(`provisim: ${describe(error)}`)
  return 1
}

function describe(error: Error): string {
  const { code, port, address } = error as Error & { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port, or stop what listens there.`
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${address ?? 'of that name'}. Choose another with --host.`
  return error.message
}
