import type { ControlSchema } from '../contract.ts'
import type { AccountIncident, Command, Ending, SenderIncident } from './command.ts'
import { Problem } from './problem.ts'

type Input = ControlSchema<'TriggerInput'>

/** Something that the provider or Meta does by itself, and the command that does it. */
export type Trigger = ControlSchema<'Trigger'> & {
  /** What `outcome` may be, where it is a parameter. */
  readonly outcomes?: readonly Ending['outcome'][]
  readonly command: (input: Input, senderId: () => string) => Command
}

const onAccount = (incidentOf: (input: Input) => AccountIncident) => (input: Input) =>
  ({ kind: 'account', type: 'meet', incident: incidentOf(input) }) as const

const onSender = (incidentOf: (input: Input) => SenderIncident) => (input: Input, senderId: () => string) =>
  ({ kind: 'sender', type: 'meet', senderId: senderId(), incident: incidentOf(input) }) as const

const endStep =
  (type: 'process' | 'activate' | 'apply', usual: Ending['outcome']) => (input: Input, senderId: () => string) => {
    const { outcome = usual, reason, errorCode } = input
    const ending: Ending = {
      outcome,
      ...(reason === undefined ? {} : { reason }),
      ...(errorCode === undefined ? {} : { errorCode }),
    }
    return { kind: 'sender', type, senderId: senderId(), ending } as const
  }

const ONBOARDED = 'An ONBOARDED account.'
const ACTIVE = 'A sender in ACTIVE.'

/** Every event that the provider or Meta originates. */
export const triggers: readonly Trigger[] = [
  {
    name: 'account-daily-limit-changed',
    summary: 'Meta moves the business to another messaging tier.',
    needs: ONBOARDED,
    parameters: ['dailyLimit'],
    events: ['WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED'],
    command: onAccount(({ dailyLimit = 'TIER_2K' }) => ({ type: 'daily-limit-changed', dailyLimit })),
  },
  {
    name: 'account-waba-changed',
    summary: 'Meta changes business data of the WABA.',
    needs: ONBOARDED,
    parameters: ['primaryBusinessLocation'],
    events: ['WHATSAPP_WABA_ACCOUNT_CHANGED'],
    command: onAccount(({ primaryBusinessLocation = 'DE' }) => ({ type: 'waba-changed', primaryBusinessLocation })),
  },
  {
    name: 'account-ban-scheduled',
    summary: 'Meta announces that it will disable the WABA.',
    needs: ONBOARDED,
    parameters: ['date?'],
    events: ['WHATSAPP_WABA_ACCOUNT_CHANGED'],
    command: onAccount(({ date }) => ({ type: 'ban-scheduled', ...(date === undefined ? {} : { date }) })),
  },
  {
    name: 'account-banned',
    summary: 'Meta disables the WABA.',
    needs: ONBOARDED,
    parameters: ['date?'],
    events: ['WHATSAPP_WABA_ACCOUNT_CHANGED'],
    command: onAccount(({ date }) => ({ type: 'banned', ...(date === undefined ? {} : { date }) })),
  },
  {
    name: 'account-ban-lifted',
    summary: 'Meta reinstates the WABA.',
    needs: 'An ONBOARDED account with a ban, announced or in force.',
    parameters: ['date?'],
    events: ['WHATSAPP_WABA_ACCOUNT_CHANGED'],
    command: onAccount(({ date }) => ({ type: 'ban-lifted', ...(date === undefined ? {} : { date }) })),
  },
  {
    name: 'account-commented',
    summary: 'The provider comments on the account.',
    needs: 'An account.',
    parameters: ['comment'],
    events: ['WHATSAPP_ACCOUNT_COMMENT_ADDED'],
    command: onAccount(({ comment = '' }) => ({ type: 'commented', comment })),
  },
  {
    name: 'sender-processed',
    summary:
      'The provider is done with a new sender: pending-verification (the usual outcome), active, rejected or error.',
    needs: 'A sender that was submitted and has no state yet.',
    parameters: ['senderId?', 'outcome?', 'reason?', 'errorCode?'],
    events: [
      'WHATSAPP_SENDER_PENDING_VERIFICATION',
      'WHATSAPP_SENDER_ACTIVE',
      'WHATSAPP_SENDER_REJECTED',
      'WHATSAPP_SENDER_ERROR',
    ],
    outcomes: ['pending-verification', 'active', 'rejected', 'error'],
    command: endStep('process', 'pending-verification'),
  },
  {
    name: 'sender-activated',
    summary: 'The registration of a verified number at Meta is done: active (the usual outcome) or error.',
    needs: 'A sender in IN_PROGRESS.',
    parameters: ['senderId?', 'outcome?', 'reason?', 'errorCode?'],
    events: ['WHATSAPP_SENDER_ACTIVE', 'WHATSAPP_SENDER_ERROR'],
    outcomes: ['active', 'error'],
    command: endStep('activate', 'active'),
  },
  {
    name: 'sender-update-decided',
    summary: 'The provider is done with a submitted change: applied (the usual outcome), rejected or error.',
    needs: 'A live sender whose changes are IN_PROGRESS.',
    parameters: ['senderId?', 'outcome?', 'reason?', 'errorCode?'],
    events: ['WHATSAPP_SENDER_REJECTED', 'WHATSAPP_SENDER_ERROR'],
    outcomes: ['applied', 'rejected', 'error'],
    command: endStep('apply', 'applied'),
  },
  {
    name: 'sender-quality-rating-changed',
    summary: 'Meta changes the quality rating.',
    needs: ACTIVE,
    parameters: ['senderId?', 'qualityRating'],
    events: ['WHATSAPP_SENDER_QUALITY_RATING_CHANGED'],
    command: onSender(({ qualityRating = 'GREEN' }) => ({ type: 'quality-rating-changed', qualityRating })),
  },
  {
    name: 'sender-daily-limit-changed',
    summary: 'Meta changes the tier of the number. Deprecated: the account has the limit now.',
    needs: ACTIVE,
    parameters: ['senderId?', 'dailyLimit'],
    events: ['WHATSAPP_SENDER_DAILY_LIMIT_CHANGED'],
    command: onSender(({ dailyLimit = 'TIER_2K' }) => ({ type: 'daily-limit-changed', dailyLimit })),
  },
  {
    name: 'sender-suspended',
    summary: 'The sender is blocked for policy reasons. There is no event for it: only polling shows it.',
    needs: ACTIVE,
    parameters: ['senderId?'],
    events: [],
    command: onSender(() => ({ type: 'suspended' })),
  },
  {
    name: 'sender-reinstated',
    summary: 'A block is lifted, or the sender is switched on again.',
    needs: 'A sender in SUSPENDED or INACTIVE.',
    parameters: ['senderId?'],
    events: [],
    command: onSender(() => ({ type: 'reinstated' })),
  },
  {
    name: 'sender-deactivated',
    summary: 'The sender is switched off.',
    needs: 'A sender in ACTIVE or SUSPENDED.',
    parameters: ['senderId?'],
    events: ['WHATSAPP_SENDER_INACTIVE'],
    command: onSender(() => ({ type: 'deactivated' })),
  },
  {
    name: 'sender-unlocked',
    summary: 'Meta lifts the lock that too many codes or too many wrong guesses led to.',
    needs: 'A sender in PENDING_VERIFICATION.',
    parameters: ['senderId?'],
    events: [],
    command: onSender(() => ({ type: 'unlocked' })),
  },
  {
    name: 'sender-verification-expired',
    summary: 'The verification of the number lapses at Meta. The sender goes on working.',
    needs: ACTIVE,
    parameters: ['senderId?'],
    events: [],
    command: onSender(() => ({ type: 'verification-expired' })),
  },
  {
    name: 'sender-display-name-expired',
    summary: 'A new display name was not put to use in time, and expires.',
    needs: 'A sender in ACTIVE for which a new display name was submitted.',
    parameters: ['senderId?'],
    events: ['WHATSAPP_SENDER_DISPLAY_NAME_UPDATED'],
    command: onSender(() => ({ type: 'display-name-expired' })),
  },
  {
    name: 'sender-commented',
    summary: 'The provider comments on the sender.',
    needs: 'A sender.',
    parameters: ['senderId?', 'comment'],
    events: ['WHATSAPP_SENDER_COMMENT_ADDED'],
    command: onSender(({ comment = '' }) => ({ type: 'commented', comment })),
  },
]

const byName = new Map(triggers.map((trigger) => [trigger.name, trigger]))

/** The trigger of that name, or a Problem that lists those there are. */
export function requireTrigger(name: string): Trigger {
  const trigger = byName.get(name)
  if (trigger !== undefined) return trigger
  throw new Problem({
    status: 404,
    code: 'trigger_not_found',
    title: `There is no trigger ${name}`,
    detail: `Known are ${triggers.map((known) => known.name).join(', ')}.`,
    resolution: 'GET /__sim/triggers describes each.',
  })
}

/** Throws a Problem unless the input is what the trigger takes. */
export function checkInput({ name, parameters, outcomes = [] }: Trigger, input: Input): void {
  const missing = parameters.filter((parameter) => !parameter.endsWith('?') && !(parameter in input))
  const unknown = Object.keys(input).filter((field) => !parameters.includes(field) && !parameters.includes(`${field}?`))
  const complaints = [
    ...missing.map((field) => `${field} is missing`),
    ...unknown.map((field) => `${field} is not one of its parameters`),
    ...(input.outcome === undefined || unknown.includes('outcome') || outcomes.includes(input.outcome)
      ? []
      : [`its outcome can't be ${input.outcome}, only ${outcomes.join(' or ')}`]),
  ]
  if (complaints.length === 0) return
  throw new Problem({
    status: 400,
    code: 'trigger_parameters',
    title: `The trigger ${name} can't be pulled`,
    detail: `${complaints.join('; ')}.`,
    resolution: parameters.length === 0 ? 'Send no body.' : `Its parameters are ${parameters.join(', ')}.`,
  })
}
