import type { Command } from 'commander'
import { requireDuration } from '../client/durations.ts'
import { connectProvider } from '../client/provider.ts'
import { connect } from '../client/simulator-client.ts'
import { milliseconds } from '../domain/duration.ts'
import { startSimulator } from '../simulator.ts'
import { pause, wallNow } from '../time/wall.ts'
import { type Actor, playStory } from './demo-story.ts'
import { describeSubject } from './event-subject.ts'
import type { Io } from './io.ts'
import { openReceiver } from './listen-receiver.ts'
import { readBaseUrl, readKey } from './option-values.ts'
import { count } from './table.ts'

type DemoOptions = {
  readonly seed: string
  readonly url?: string
  readonly controlToken?: string
  readonly project: string
  readonly key: string
  readonly times?: boolean
  readonly json?: boolean
}

const SECRET = 'demo-secret'
const PAUSE_BETWEEN_LINES = 250

export function defineDemo(command: Command, io: Io): void {
  command
    .description('Play a whole onboarding: ten days in a few seconds. The same seed plays the same story.')
    .option('--seed <text>', 'company, ids and codes follow from it', 'provisim')
    .option('--url <url>', 'play it on this simulator; on one of its own unless given', readBaseUrl)
    .option('--control-token <token>', 'the token of a simulator that others can reach')
    .option('--project <id>', 'the project to play it in; it is reset first', 'provisim-demo')
    .option('--key <id:secret>', "the key of the provider's API that it calls with", readKey, 'provisim:provisim')
    .option('--times', 'begin each line with the real time')
    .option('--json', 'print each line as JSON')
    .allowExcessArguments(false)
    .action((options: DemoOptions) =>
      options.url === undefined ? demoAlone(options, io) : demo(options.url, options, io),
    )
}

async function demoAlone(options: DemoOptions, io: Io): Promise<void> {
  const simulator = await startSimulator({ seed: options.seed })
  try {
    await demo(simulator.url, options, io)
  } finally {
    await simulator.close()
  }
}

async function demo(url: string, options: DemoOptions, io: Io): Promise<void> {
  const { seed, controlToken, project: id, key, times, json } = options
  const { inventCompany } = await import('./demo-company.ts') // Faker is large: only the demo loads it.
  const company = await inventCompany(seed)
  const project = connect(url, controlToken).project(id)
  let elapsed = 0
  let webhooks = 0
  const tell = async (who: Actor, what: string): Promise<void> => {
    const clock = times === true ? `${new Date(wallNow()).toISOString().slice(11, 23)}  ` : ''
    io.print(
      json === true
        ? JSON.stringify({ elapsed, who, what })
        : `${clock}${describeElapsed(elapsed)}  ${who.padEnd(8)}  ${what}`,
    )
    if (io.isTerminal && json !== true) await pause(PAUSE_BETWEEN_LINES)
  }
  const receiver = await openReceiver({
    secret: SECRET,
    forwardTo: undefined,
    onArrival: ({ rawBody, verdict }) => {
      webhooks += 1
      const { type, subject } = describeSubject(rawBody)
      return tell(
        'Webhook',
        `${type}: ${subject} (${verdict.isValid ? 'signature ok' : `signature ${verdict.reason}`})`,
      )
    },
  })
  try {
    await project.reset()
    await project.clock.set({ mode: 'manual' })
    await project.settings({ seed, pace: 'realistic' })
    await project.plan({ customer: { decision: 'wait' } })
    if (json !== true) io.print(`${company.owner} of ${company.name} wants to be on WhatsApp.\n`)
    const pass = async (duration: string): Promise<void> => {
      elapsed += milliseconds(requireDuration(duration))
      await project.advance(duration)
    }
    await playStory({
      project,
      provider: connectProvider(url, key),
      company,
      target: `${receiver.url}/`,
      secret: SECRET,
      tell,
      pass,
    })
    const [sender] = (await project.describe()).senders
    if (json === true) io.print(JSON.stringify({ elapsed, done: true, webhooks, senderState: sender?.state }))
    else
      io.print(`\n${company.displayName} is ${sender?.state}: ${count(webhooks, 'webhook')}, every signature checked.`)
  } finally {
    await receiver.close()
  }
}

/** Such as `day 2 01:00`. */
function describeElapsed(elapsed: number): string {
  const day = Math.floor(elapsed / milliseconds('P1D'))
  const time = new Date(elapsed).toISOString().slice(11, 16)
  return `day ${String(day + 1).padEnd(2)} ${time}`
}
