import { type Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../version.ts'
import { canonicalHost, HOST_FORM } from '../webhooks/targets.ts'
import { type Io, untilStopped } from './io.ts'
import { addServeOptions, openSimulator, type ServeOptions } from './simulator-options.ts'
import { describeStart } from './start-banner.ts'

const DEFAULT_PORT = 4010

type StartOptions = ServeOptions & {
  readonly port: number
  readonly host: string
  readonly allowTarget?: readonly string[]
  readonly cors?: readonly string[]
  readonly json?: boolean
}

export function defineStart(command: Command, io: Io): void {
  command
    .description('Serve the simulator until it is stopped.')
    .addOption(
      new Option('--port <number>', 'the port to listen on; 0 takes a free one')
        .env('PORT')
        .default(DEFAULT_PORT)
        .argParser(readPort),
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
  addServeOptions(command)
    .option('--allow-target <host>', 'a private host that webhooks may lead to, when others can reach us', readHosts)
    .option('--cors <origin>', 'an origin whose pages may call; * for all', collect)
    .option('--json', 'print the address as JSON')
    .allowExcessArguments(false)
    .action((options: StartOptions) => start(options, io))
}

async function start(options: StartOptions, io: Io): Promise<void> {
  const { port, host, pace, allowTarget = [], cors = [], json = false } = options
  const stopped = untilStopped(io)
  const simulator = await openSimulator(options, { port, host, allowTargets: allowTarget, cors })
  const { url, controlToken } = simulator
  if (json) io.print(JSON.stringify({ url, version: VERSION, pace, controlToken }))
  else io.print(describeStart({ ...options, url, controlToken }))
  await stopped
  const { undelivered } = await simulator.close()
  if (json) io.print(JSON.stringify({ stopped: true, undelivered }))
  else io.print(undelivered === 0 ? 'Stopped.' : `Stopped. Deliveries that were still to be made: ${undelivered}.`)
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

/** For options that may be given more than once. */
const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value]

function readHosts(text: string, hosts: readonly string[] = []): readonly string[] {
  if (canonicalHost(text) !== undefined) return collect(text, hosts)
  throw new InvalidArgumentError(HOST_FORM)
}
