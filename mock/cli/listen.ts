import type { Command } from 'commander'
import { ControlProblem, SimulatorUnreachable } from '../client/control-problem.ts'
import { connectProvider, requireAnswer } from '../client/provider.ts'
import { connect } from '../client/simulator-client.ts'
import type { Schema } from '../contract.ts'
import { describeSubject } from './event-subject.ts'
import type { Passing } from './forward.ts'
import { type Io, untilStopped } from './io.ts'
import { type Arrival, openReceiver } from './listen-receiver.ts'
import { readKey, readSecret, readUrl } from './option-values.ts'
import { addRemoteOptions, type RemoteOptions } from './remote.ts'

type ListenOptions = RemoteOptions & {
  readonly forwardTo?: string
  readonly events: readonly string[]
  readonly secret: string
  readonly key: string
}

const USUAL_SECRET = 'demo-secret'

export function defineListen(command: Command, io: Io): void {
  addRemoteOptions(
    command
      .description('Register a webhook, show each delivery as it arrives, and pass it on, until stopped.')
      .option('--forward-to <url>', 'your receiver; every delivery is answered with 200 unless given', readUrl)
      .option('--events <events>', 'only these, separated by commas', (text) => text.split(','), ['ALL'])
      .option('--secret <text>', 'what deliveries are signed with', readSecret, USUAL_SECRET)
      .option('--key <id:secret>', 'the key that registers the webhook', readKey, 'provisim:provisim'),
  ).action((options: ListenOptions) => listen(options, io))
}

async function listen(options: ListenOptions, io: Io): Promise<void> {
  const { url, project, secret, forwardTo, json = false } = options
  const stopped = untilStopped(io)
  const receiver = await openReceiver({
    secret,
    forwardTo,
    signingTime: () => readSigningTime(options),
    onArrival: (arrival) => io.print(json ? jsonOf(arrival) : describeArrival(arrival)),
    onPassing: (arrival, passing) =>
      io.print(json ? JSON.stringify({ eventType: typeOf(arrival), forwarded: passing }) : describePassing(passing)),
  })
  const webhook = await register(options, `${receiver.url}/`).catch(async (error: unknown) => {
    await receiver.close()
    throw error
  })
  // A secret that was given is the user's own, and is never printed.
  const hint = secret === USUAL_SECRET ? ` Deliveries are signed with "${secret}".` : ''
  const ready = `Listening to ${project} on ${url}.${hint}`
  if (json) io.print(JSON.stringify({ listening: true, url, project, webhookId: webhook.id, target: receiver.url }))
  else io.print(`${ready} ${forwardTo === undefined ? '' : `Passing on to ${forwardTo}. `}Stop with Ctrl+C.`)
  await stopped
  await webhook.remove()
  await receiver.close()
  if (!json) io.print('Stopped; the webhook is gone.')
}

/** Registers the webhook as any client of the provider's API would. */
async function register({ url, project, events, secret, key }: ListenOptions, target: string) {
  const client = connectProvider(url, key)
  const { id } = await requireAnswer(
    'The webhook',
    client.POST('/v1/projects/{projectId}/webhooks', {
      params: { path: { projectId: project } },
      body: { target, secret, triggers: events as Schema<'WebhookTrigger'>[] }, // The provider's contract judges them.
    }),
  )
  const remove = async () => {
    const params = { path: { projectId: project, webhookId: id } }
    await client.DELETE('/v1/projects/{projectId}/webhooks/{webhookId}', { params }).catch((error: unknown) => {
      if (!(error instanceof SimulatorUnreachable)) throw error // Gone with its webhook.
    })
  }
  return { id, remove }
}

/** The project's time where its deliveries are signed with it. Who may not ask is left with the real time. */
async function readSigningTime({ url, project, controlToken }: ListenOptions): Promise<number | undefined> {
  try {
    const { settings, clock } = await connect(url, controlToken).project(project).describe()
    return settings.signatureClock === 'virtual' ? Date.parse(clock.now) : undefined
  } catch (error) {
    if (error instanceof ControlProblem || error instanceof SimulatorUnreachable) return undefined
    throw error
  }
}

function describeArrival({ at, rawBody, verdict }: Arrival): string {
  const signature = verdict.isValid ? 'signature ok' : `signature wrong (${verdict.reason}): ${verdict.message}`
  const { type, subject } = describeSubject(rawBody)
  return `${at.slice(11, 19)}  ${type}${subject === '' ? '' : `  ${subject}`}\n          ${signature}`
}

function describePassing(passing: Passing): string {
  if ('error' in passing) {
    const { error, reportedAs } = passing
    return `          passed on: no answer (${error})${reportedAs === undefined ? '' : `, reported as ${reportedAs}`}`
  }
  return `          passed on: answered ${passing.status} in ${passing.durationMs} ms`
}

function jsonOf({ at, rawBody, verdict }: Arrival): string {
  const { type, event } = describeSubject(rawBody)
  return JSON.stringify({ at, eventType: type, signature: verdict, ...(event === undefined ? {} : { event }) })
}

const typeOf = ({ rawBody }: Arrival): string => describeSubject(rawBody).type
