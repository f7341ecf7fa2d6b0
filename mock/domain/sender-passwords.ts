import { HOUR, timestamp } from './duration.ts'
import { MAGIC_CODES } from './magic.ts'
import type { Context } from './outcome.ts'
import type { Message, PasswordState } from './project.ts'
import { Refusal } from './refusal.ts'

// The numbers of tries are unpublished: our choice. Meta locks a number for about 12 hours after too many wrong guesses.
const MOST_SENDINGS = 3
const SENDING_LOCK = HOUR
const MOST_GUESSES = 5
const GUESSING_LOCK = 12 * HOUR

export type Method = Message['channel']

/** A new password. The codes that are always right, wrong or expired are never sent. */
export function drawPassword(context: Context): string {
  const code = context.draw.digits(6)
  return Object.values<string>(MAGIC_CODES).includes(code) ? drawPassword(context) : code
}

/** Refuses to send another password while the number is locked. */
export function refuseLocked({ guessingLockedUntil = 0, sendingLockedUntil = 0 }: PasswordState, now: number): void {
  if (now < guessingLockedUntil)
    throw new Refusal('too_many_invalid_verification_codes', {
      message: `The number is locked after ${MOST_GUESSES} wrong codes, until ${timestamp(guessingLockedUntil)}.`,
    })
  if (now < sendingLockedUntil)
    throw new Refusal('sender-register-too-many-requests', {
      message: `${MOST_SENDINGS} codes were asked for; the next can be from ${timestamp(sendingLockedUntil)} on.`,
    })
}

/** The state once the code was sent: it replaces the former one. */
export function countSending(password: PasswordState, code: string, expires: number, now: number): PasswordState {
  const { guessingLockedUntil: _, sendingLockedUntil = 0, ...rest } = password
  const sent = (sendingLockedUntil > 0 && now >= sendingLockedUntil ? 0 : password.sent) + 1
  return { ...rest, code, expires, sent, ...(sent >= MOST_SENDINGS ? { sendingLockedUntil: now + SENDING_LOCK } : {}) }
}

/** The state after a guess that was wrong. No code at all is no guess, nor is one while none is awaited. */
export function countGuess(password: PasswordState, code: string | undefined, now: number): PasswordState {
  if (code === undefined || password.code === undefined || isLocked(password, now)) return password
  const wrong = password.wrong + 1
  if (wrong < MOST_GUESSES) return { ...password, wrong }
  return { ...password, wrong: 0, guessingLockedUntil: now + GUESSING_LOCK }
}

/** The state without any lock, and with as many tries as at the beginning; the code that was sent stays good. */
export function unlock(password: PasswordState): PasswordState {
  const { guessingLockedUntil: _, sendingLockedUntil: __, ...rest } = password
  return { ...rest, sent: 0, wrong: 0 }
}

const isLocked = ({ guessingLockedUntil = 0 }: PasswordState, now: number): boolean => now < guessingLockedUntil

/** Whether the code is good now. */
export function isRight(password: PasswordState, code: string | undefined, now: number): boolean {
  if (code === undefined || password.code === undefined || isLocked(password, now)) return false
  if (code === MAGIC_CODES.right) return true
  return code === password.code && now < (password.expires ?? 0)
}

/** Why the code is not good. */
export function explainWrong(password: PasswordState, code: string | undefined, now: number): string {
  if (isLocked(password, now)) return `The number is locked until ${timestamp(password.guessingLockedUntil ?? 0)}.`
  if (password.code === undefined) return 'No code was asked for: register the sender first.'
  if (code === undefined) return 'There is no code, and the number is not verified at Meta.'
  if (code === MAGIC_CODES.expired) return 'The code has expired.'
  if (code === password.code) return `The code expired at ${timestamp(password.expires ?? 0)}.`
  return 'This is not the code that was sent last.'
}

/** Meta: six digits, shown with a hyphen in the middle, submitted without; by voice read out three times. */
export function describePassword(method: Method, code: string): string {
  const shown = `${code.slice(0, 3)}-${code.slice(3)}`
  if (method === 'SMS') return `Your WhatsApp code: ${shown}`
  const spoken = `${[...code].join(', ')}. `
  return `Your WhatsApp code is ${spoken.repeat(3).trim()}`
}
