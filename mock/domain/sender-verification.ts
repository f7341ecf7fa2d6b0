import { DAY, MINUTE, milliseconds, timestamp } from './duration.ts'
import { magicOfSender, planWith } from './magic.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import { type Message, type Project, remember, type SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'
import {
  countGuess,
  countSending,
  describePassword,
  drawPassword,
  explainWrong,
  isRight,
  type Method,
  refuseLocked,
} from './sender-passwords.ts'
import { requireStep, scheduleEnding } from './sender-processing.ts'
import { advanceSender, onSender, requireSender, type SenderStep, senderOwner } from './sender-progress.ts'

/** Asks for a password. Where the number is verified already nothing is sent; see `wasPasswordSent`. */
export function registerSender(project: Project, senderId: string, method: Method, context: Context): Outcome {
  const record = requireSender(project, senderId)
  if (!isWaiting(record)) throw notAllowed('not_allowed_register', record)
  if (record.verification === 'VERIFIED') return outcome(project)
  const { password, sender } = record
  const otp = planWith(project.plan, 'otp', magicOfSender(project, record))
  if (otp.refusal !== undefined) throw new Refusal(otp.refusal)
  refuseLocked(password, context.now)
  const code = drawPassword(context)
  const expires = context.now + milliseconds(otp.validity)
  const message: Message = {
    id: context.draw.hex(16),
    channel: method,
    to: `${sender.countryCode}${sender.phoneNumber}`,
    text: describePassword(method, code),
    code,
    sent: timestamp(context.now),
    status: method === 'SMS' ? otp.sms : otp.voice,
    expires: timestamp(expires),
  }
  const registered = advanceSender(
    project,
    senderId,
    {
      change: (same) => ({ ...same, password: countSending(password, code, expires, context.now) }),
      activities: ['REGISTERED'],
      author: 'API user',
    },
    context,
  )
  return andThen(registered, (state) => outcome({ ...state, messages: remember(message, state.messages) }))
}

/** Whether a password was sent just now: not when the number is verified at Meta. */
export const wasPasswordSent = (project: Project, senderId: string): boolean =>
  requireSender(project, senderId).verification !== 'VERIFIED'

/**
 * Takes the password. A wrong one is counted, so it is refused after the fact: the outcome carries the refusal. Without
 * a code the number must be verified at Meta.
 */
export function verifySender(project: Project, senderId: string, code: string | undefined, context: Context): Outcome {
  const record = requireSender(project, senderId)
  if (!isWaiting(record)) throw notAllowed('not_allowed_verify', record)
  if (record.verification === 'VERIFIED') return provision(project, senderId, IN_PROGRESS, context)
  if (isRight(record.password, code, context.now)) return provision(project, senderId, VERIFIED, context)
  // A refused call leaves nothing on the sender that can be seen.
  const password = countGuess(record.password, code, context.now)
  const senders = project.senders.map((same) => (same === record ? { ...record, password } : same))
  const refusal = new Refusal('wrong_otp', { message: explainWrong(record.password, code, context.now) })
  return outcome({ ...project, senders }, { refusal })
}

/** The customer verified the number in Meta Business Suite; the sender moves on by itself after a while. */
export function verifyAtMeta(project: Project, senderId: string, context: Context): Outcome {
  const record = requireSender(project, senderId)
  if (!isWaiting(record) || record.verification === 'VERIFIED')
    throw new Problem({
      status: 409,
      code: 'sender_not_waiting',
      title: `Sender ${senderId} can't be verified at Meta`,
      detail: `Its state is ${record.sender.state ?? 'absent'}, its number is ${record.verification}.`,
      resolution: 'A sender waits for verification in the state PENDING_VERIFICATION only.',
    })
  const verified = advanceSender(
    project,
    senderId,
    { change: (same) => ({ ...same, verification: 'VERIFIED' }), activities: ['VERIFIED'], author: 'Customer' },
    context,
  )
  const timer = {
    after: NOTICED_AFTER,
    owner: senderOwner(senderId),
    command: { kind: 'sender', type: 'notice-verification', senderId } as const,
  }
  return andThen(verified, (state) => outcome(state, { timers: [timer] }))
}

// How soon Sinch sees what the customer did at Meta is unpublished: our choice.
const NOTICED_AFTER = MINUTE

/** Sinch noticed that the number is verified. */
export function noticeVerification(project: Project, senderId: string, context: Context): Outcome {
  const record = requireSender(project, senderId)
  const isVerified = record.sender.state === 'PENDING_VERIFICATION' && record.verification === 'VERIFIED'
  requireStep(record, isVerified, 'found verified')
  return provision(project, senderId, { ...IN_PROGRESS, author: 'Sinch' }, context)
}

// That the number is verified is logged once, when it happens: what was verified at Meta is in the history already.
const VERIFIED: SenderStep = { activities: ['VERIFIED', 'IN_PROGRESS'], author: 'API user' }
const IN_PROGRESS: SenderStep = { activities: ['IN_PROGRESS'], author: 'API user' }

function provision(project: Project, senderId: string, logged: SenderStep, context: Context): Outcome {
  const change = (record: SenderRecord): SenderRecord => ({
    ...onSender((sender) => ({ ...sender, state: 'IN_PROGRESS' }))(record),
    verification: 'VERIFIED',
    password: { sent: 0, wrong: 0 },
  })
  return andThen(advanceSender(project, senderId, { ...logged, change }, context), (state) =>
    scheduleEnding(state, senderId, 'activation'),
  )
}

const isWaiting = ({ sender, goes }: SenderRecord): boolean =>
  sender.state === 'PENDING_VERIFICATION' && goes === undefined

function notAllowed(code: 'not_allowed_register' | 'not_allowed_verify', { sender, goes }: SenderRecord): Refusal {
  const present = goes === undefined ? `its state is ${sender.state ?? 'absent'}` : 'it is being deleted'
  return new Refusal(code, { message: `The sender must be in PENDING_VERIFICATION; ${present}.` })
}

/** How long a deleted sender stays usable (provider: 30 days). */
export const REMOVAL_TAKES = 30 * DAY
