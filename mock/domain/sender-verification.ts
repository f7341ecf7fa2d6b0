import { DAY, HOUR, MINUTE, milliseconds, timestamp } from './duration.ts'
import { MAGIC_CODES, magicOfSender, planWith } from './magic.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import { type Message, type PasswordState, type Project, remember, type SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'
import { scheduleEnding } from './sender-processing.ts'
import { advanceSender, onSender, requireSender, type SenderStep, senderOwner } from './sender-progress.ts'

// The numbers of tries are unpublished: our choice. Meta locks a number for about 12 hours after too many wrong guesses.
const MOST_SENDINGS = 3
const SENDING_LOCK = HOUR
const MOST_GUESSES = 5
const GUESSING_LOCK = 12 * HOUR

export type Method = Message['channel']

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
  const counted = countGuess(record, code, context.now)
  const senders = project.senders.map((same) => (same === record ? counted : same))
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

// The codes that are always right, wrong or expired are never sent.
function drawPassword(context: Context): string {
  const code = context.draw.digits(6)
  return Object.values<string>(MAGIC_CODES).includes(code) ? drawPassword(context) : code
}

function refuseLocked({ guessingLockedUntil = 0, sendingLockedUntil = 0 }: PasswordState, now: number): void {
  if (now < guessingLockedUntil)
    throw new Refusal('too_many_invalid_verification_codes', {
      message: `The number is locked after ${MOST_GUESSES} wrong codes, until ${timestamp(guessingLockedUntil)}.`,
    })
  if (now < sendingLockedUntil)
    throw new Refusal('sender-register-too-many-requests', {
      message: `${MOST_SENDINGS} codes were asked for; the next can be from ${timestamp(sendingLockedUntil)} on.`,
    })
}

function countSending(password: PasswordState, code: string, expires: number, now: number): PasswordState {
  const { guessingLockedUntil: _, sendingLockedUntil = 0, ...rest } = password
  const sent = (sendingLockedUntil > 0 && now >= sendingLockedUntil ? 0 : password.sent) + 1
  return { ...rest, code, expires, sent, ...(sent >= MOST_SENDINGS ? { sendingLockedUntil: now + SENDING_LOCK } : {}) }
}

function countGuess(record: SenderRecord, code: string | undefined, now: number): SenderRecord {
  const { password } = record
  if (code === undefined || password.code === undefined || isLocked(password, now)) return record
  const wrong = password.wrong + 1
  if (wrong < MOST_GUESSES) return { ...record, password: { ...password, wrong } }
  return { ...record, password: { ...password, wrong: 0, guessingLockedUntil: now + GUESSING_LOCK } }
}

const isLocked = ({ guessingLockedUntil = 0 }: PasswordState, now: number): boolean => now < guessingLockedUntil

function isRight(password: PasswordState, code: string | undefined, now: number): boolean {
  if (code === undefined || password.code === undefined || isLocked(password, now)) return false
  if (code === MAGIC_CODES.right) return true
  return code === password.code && now < (password.expires ?? 0)
}

function explainWrong(password: PasswordState, code: string | undefined, now: number): string {
  if (isLocked(password, now)) return `The number is locked until ${timestamp(password.guessingLockedUntil ?? 0)}.`
  if (password.code === undefined) return 'No code was asked for: register the sender first.'
  if (code === undefined) return 'There is no code, and the number is not verified at Meta.'
  if (code === MAGIC_CODES.expired || code === password.code)
    return `The code expired at ${timestamp(password.expires ?? 0)}.`
  return 'This is not the code that was sent last.'
}

// Meta: six digits, shown with a hyphen in the middle, submitted without; by voice read out three times.
function describePassword(method: Method, code: string): string {
  const shown = `${code.slice(0, 3)}-${code.slice(3)}`
  if (method === 'SMS') return `Your WhatsApp code: ${shown}`
  const spoken = `${[...code].join(', ')}. `
  return `Your WhatsApp code is ${spoken.repeat(3).trim()}`
}

/** How long a deleted sender stays usable (provider: 30 days). */
export const REMOVAL_TAKES = 30 * DAY
