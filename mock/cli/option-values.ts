import { InvalidArgumentError } from 'commander'
import { requireDuration } from '../client/durations.ts'

/** A duration such as `2h` as an option takes it, in the form of the control plane. */
export function readDuration(text: string): string {
  try {
    return requireDuration(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

export function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('It is a URL such as http://127.0.0.1:4010.')
  const { username, password } = new URL(text)
  if (username === '' && password === '') return text
  throw new InvalidArgumentError('Leave out the user and the password: they would end up in logs.')
}

/** The address of a simulator, to which paths are added. */
export const readBaseUrl = (text: string): string => readUrl(text).replace(/\/+$/, '')

/** A key of the provider's API, in two parts. */
export function readKey(text: string): string {
  if (/^[^:]+:.+$/.test(text)) return text
  throw new InvalidArgumentError('Write it as ID:SECRET.')
}

/** What deliveries are signed with. */
export function readSecret(text: string): string {
  if (text !== '') return text
  throw new InvalidArgumentError('It has at least one character.')
}

/** A whole number from 1 on. */
export function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It is a whole number from 1 on.')
}

/** A phone number as the control plane has it: without the plus sign, blanks and hyphens. */
export function readPhoneNumber(text: string): string {
  const digits = text.replaceAll(/^\s*\+|[\s-]/g, '')
  if (/^\d+$/.test(digits)) return digits
  throw new InvalidArgumentError('It is a number with its country code, such as +46 70-123 45 67.')
}
