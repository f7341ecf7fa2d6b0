import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Gives a verb its arguments, its options, and what it does. */
export type DefineVerb = (command: Command, io: Io) => void

type Verb = {
  readonly name: string
  readonly summary: string
  readonly group: string
  readonly example: string
  /** The verb's own file, loaded only when the verb is used. */
  readonly load: () => Promise<DefineVerb>
}

const SERVE = 'Serve:'
const DECIDE = 'Make things happen:'
const WATCH = 'Look at what happened:'
const WEBHOOKS = 'Work on a webhook receiver:'
const KEEP = 'Keep and forget:'

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  {
    name: 'start',
    summary: 'serve the simulator until it is stopped (the default)',
    group: SERVE,
    example: 'provisim start --port 4010 --pace manual',
    load: async () => (await import('./start.ts')).defineStart,
  },
  {
    name: 'demo',
    summary: 'play a whole onboarding in the terminal',
    group: SERVE,
    example: 'provisim demo --seed bakery',
    load: async () => (await import('./demo.ts')).defineDemo,
  },
  {
    name: 'exec',
    summary: 'start a simulator, run a command against it, stop it',
    group: SERVE,
    example: 'provisim exec --pace manual -- npm test',
    load: async () => (await import('./exec.ts')).defineExec,
  },
  {
    name: 'advance',
    summary: "move the project's time on",
    group: DECIDE,
    example: 'provisim advance 2h',
    load: async () => (await import('./advance.ts')).defineAdvance,
  },
  {
    name: 'approve',
    summary: 'the customer approves the request at Meta',
    group: DECIDE,
    example: 'provisim approve --sender display-name-only',
    load: async () => (await import('./decide.ts')).defineApprove,
  },
  {
    name: 'decline',
    summary: 'the customer declines the request at Meta',
    group: DECIDE,
    example: 'provisim decline',
    load: async () => (await import('./decide.ts')).defineDecline,
  },
  {
    name: 'trigger',
    summary: 'something that the provider or Meta does by itself',
    group: DECIDE,
    example: 'provisim trigger account-daily-limit-changed dailyLimit=TIER_10K',
    load: async () => (await import('./trigger.ts')).defineTrigger,
  },
  {
    name: 'scenario',
    summary: 'have the project play a named scenario',
    group: DECIDE,
    example: 'provisim scenario customer-declines',
    load: async () => (await import('./scenario.ts')).defineScenario,
  },
  {
    name: 'fault',
    summary: 'have a delivery or a call go wrong',
    group: DECIDE,
    example: 'provisim fault wrong-secret --next 3',
    load: async () => (await import('./fault.ts')).defineFault,
  },
  {
    name: 'messages',
    summary: 'the one-time passwords that reached phones',
    group: WATCH,
    example: 'provisim messages --to 46701234567 --wait 10s',
    load: async () => (await import('./messages.ts')).defineMessages,
  },
  {
    name: 'deliveries',
    summary: 'what was sent to webhooks, and sending it again',
    group: WATCH,
    example: 'provisim deliveries --failed',
    load: async () => (await import('./deliveries.ts')).defineDeliveries,
  },
  {
    name: 'listen',
    summary: 'show webhooks as they arrive, and pass them on',
    group: WEBHOOKS,
    example: 'provisim listen --forward-to http://127.0.0.1:3000/webhooks',
    load: async () => (await import('./listen.ts')).defineListen,
  },
  {
    name: 'verify',
    summary: 'check the signature of a webhook that was kept in files',
    group: WEBHOOKS,
    example: 'provisim verify --secret demo-secret --headers headers.txt --body body.json',
    load: async () => (await import('./verify.ts')).defineVerify,
  },
  {
    name: 'snapshot',
    summary: 'export a project, or restore it exactly',
    group: KEEP,
    example: 'provisim snapshot --save demo.json',
    load: async () => (await import('./snapshot.ts')).defineSnapshot,
  },
  {
    name: 'reset',
    summary: 'make the project as if it had never been used',
    group: KEEP,
    example: 'provisim reset --project demo',
    load: async () => (await import('./reset.ts')).defineReset,
  },
]
