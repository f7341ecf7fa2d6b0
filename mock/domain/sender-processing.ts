import type { Schema } from '../contract.ts'
import { markOnboarded } from './account-progress.ts'
import type { Ending } from './command.ts'
import { milliseconds } from './duration.ts'
import { scheduleIncidents } from './incidents.ts'
import { magicOfSender, planWith } from './magic.ts'
import { andThen, type Context, type Outcome, outcome, type TimerRequest } from './outcome.ts'
import type { Plan } from './plan.ts'
import { Problem } from './problem.ts'
import type { Project, SenderRecord } from './project.ts'
import {
  advanceSender,
  incidentOwner,
  liveDetails,
  onSender,
  requireSender,
  type Sender,
  senderOwner,
} from './sender-progress.ts'

/** Schedules what the plan has in mind for the sender's next step; nothing when it is left to a trigger. */
export function scheduleEnding(project: Project, senderId: string, part: 'sender' | 'activation' | 'update'): Outcome {
  const planned = planWith(project.plan, part, magicOfSender(project, requireSender(project, senderId)))
  return outcome(project, { cancel: [senderOwner(senderId)], timers: toTimers(senderId, part, planned) })
}

const STEPS = { sender: 'process', activation: 'activate', update: 'apply' } as const

function toTimers(
  senderId: string,
  part: keyof typeof STEPS,
  { after, outcome, reason, errorCode }: Plan[keyof typeof STEPS],
): TimerRequest[] {
  if (outcome === 'wait') return []
  const ending: Ending = {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(errorCode === undefined ? {} : { errorCode }),
  }
  const command = { kind: 'sender', type: STEPS[part], senderId, ending } as const
  return [{ after: milliseconds(after), owner: senderOwner(senderId), command }]
}

/** The provider is done with a new sender: its number waits for a password, it is live, or it came to nothing. */
export function processSender(project: Project, senderId: string, ending: Ending, context: Context): Outcome {
  const record = requireSender(project, senderId)
  requireStep(record, record.sender.state === undefined && record.sender.changes?.status === 'IN_PROGRESS', 'processed')
  const done = outcome(project, { cancel: [senderOwner(senderId)] })
  return andThen(done, (state) => {
    if (ending.outcome === 'rejected') return rejectSender(state, senderId, ending, context)
    if (ending.outcome === 'error') return failSender(state, senderId, ending, context)
    if (isNumberTaken(state, record.sender)) return failSender(state, senderId, NUMBER_TAKEN, context)
    if (ending.outcome === 'active' || !record.needsPassword) return goLive(state, senderId, context)
    return awaitPassword(state, senderId, context)
  })
}

/** Meta's registration of a verified number is done, or failed. */
export function activateSender(project: Project, senderId: string, ending: Ending, context: Context): Outcome {
  const record = requireSender(project, senderId)
  requireStep(record, record.sender.state === 'IN_PROGRESS', 'activated')
  return andThen(outcome(project, { cancel: [senderOwner(senderId)] }), (state) =>
    ending.outcome === 'error' || ending.outcome === 'rejected'
      ? failSender(state, senderId, ending, context)
      : goLive(state, senderId, context),
  )
}

/** What was pending is live. An account of embedded signup goes live with its first sender. */
export function goLive(project: Project, senderId: string, context: Context): Outcome {
  const account = project.account?.account
  const first = account?.isEmbeddedSignup === true && account.state !== 'ONBOARDED' ? markOnboarded(project) : undefined
  const live = andThen(first ?? outcome(project), (state) =>
    advanceSender(
      state,
      senderId,
      {
        change: (record) => ({
          ...record,
          verification: 'VERIFIED',
          sender: {
            ...withLiveDetails(record.sender, 'ACTIVE'),
            maxTps: 10, // As the provider's sample has it; UNKNOWN until there is traffic: our choice.
            qualityRating: 'UNKNOWN',
            bearerToken: `${context.draw.hex(24)}.${context.draw.hex(48)}`,
          },
        }),
        activities: ['ACTIVE'],
        event: 'WHATSAPP_SENDER_ACTIVE',
      },
      context,
    ),
  )
  return andThen(live, (state) => {
    const magic = magicOfSender(state, requireSender(state, senderId))
    const owner = incidentOwner(senderId)
    return outcome(state, { timers: scheduleIncidents(state, magic, { kind: 'sender', id: senderId, owner }) })
  })
}

function awaitPassword(project: Project, senderId: string, context: Context): Outcome {
  return advanceSender(
    project,
    senderId,
    {
      change: (record) => ({
        ...record,
        verification: 'NOT_VERIFIED',
        sender: withLiveDetails(record.sender, 'PENDING_VERIFICATION'),
      }),
      event: 'WHATSAPP_SENDER_PENDING_VERIFICATION',
    },
    context,
  )
}

/** The review refused the sender, or a change to it. */
export function rejectSender(project: Project, senderId: string, { reason }: Ending, context: Context): Outcome {
  const errorReason = reason ?? 'The review refused the sender.'
  return advanceSender(
    project,
    senderId,
    {
      change: onSender((sender) => ({ ...sender, changes: { ...sender.changes, status: 'REJECTED', errorReason } })),
      activities: ['REJECTED'],
      author: 'Meta',
      event: 'WHATSAPP_SENDER_REJECTED',
      comment: errorReason,
    },
    context,
  )
}

/** A step failed for technical reasons. With `saveDraftOnFailure` a sender that was never live goes back to DRAFT. */
export function failSender(project: Project, senderId: string, ending: Ending, context: Context): Outcome {
  const { errorCode = 'UNKNOWN_ERROR' } = ending
  const errorReason = ending.reason ?? `The sender could not be set up: ${errorCode}.`
  const change = (record: SenderRecord): SenderRecord => {
    const { state } = record.sender
    const isNeverLive = state === undefined || state === 'IN_PROGRESS'
    const status = record.saveDraftOnFailure && state === undefined ? 'DRAFT' : 'ERROR'
    return onSender((sender) => ({
      ...sender,
      ...(state === 'IN_PROGRESS' && isNeverLive ? { state: 'ERROR' } : {}),
      changes: { ...sender.changes, status, errorReason, errorCode },
    }))(record)
  }
  return advanceSender(
    project,
    senderId,
    { change, activities: ['ERROR'], event: 'WHATSAPP_SENDER_ERROR', comment: errorReason },
    context,
  )
}

const NUMBER_TAKEN: Ending = {
  outcome: 'error',
  errorCode: 'DUPLICATES_ON_SENDER_PHONE_NUMBER',
  reason: 'Another sender of the project has this number.',
}

const isNumberTaken = (project: Project, { id, countryCode, phoneNumber }: Sender): boolean =>
  project.senders.some(
    ({ sender }) =>
      sender.id !== id &&
      sender.state !== undefined &&
      sender.countryCode === countryCode &&
      sender.phoneNumber === phoneNumber,
  )

function withLiveDetails({ changes, ...sender }: Sender, state: Schema<'SenderState'>): Sender {
  return { ...sender, state, details: liveDetails({ ...sender, ...(changes === undefined ? {} : { changes }) }) }
}

/** Throws a Problem unless the sender is where the step begins. */
export function requireStep({ sender }: SenderRecord, isPossible: boolean, participle: string): void {
  if (isPossible) return
  throw new Problem({
    status: 409,
    code: 'sender_not_ready',
    title: `Sender ${sender.id} can't be ${participle}`,
    detail: `Its state is ${sender.state ?? 'absent'} and its changes are ${sender.changes?.status ?? 'absent'}.`,
    resolution: 'GET /__sim/triggers says in which state each trigger can happen.',
  })
}
