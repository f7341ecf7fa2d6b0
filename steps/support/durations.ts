const SECOND = 1000
const MILLISECONDS = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 60 * 60 * SECOND,
  day: 24 * 60 * 60 * SECOND,
} as const
type Unit = keyof typeof MILLISECONDS

const PART = '\\d+ (?:second|minute|hour|day)s?'

/** A duration in words: `2 hours`, or `1 hour, 3 minutes and 2 seconds`. */
export const DURATION = new RegExp(`${PART}(?:, ${PART})*(?: and ${PART})?`)

/** Milliseconds of a duration in words. */
export function readDuration(words: string): number {
  const parts = [...words.matchAll(/(\d+) (second|minute|hour|day)s?/g)]
  if (parts.length === 0) throw new Error(`"${words}" is no duration. Write it like "2 hours and 5 minutes".`)
  // The expression matches the names of units alone.
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * MILLISECONDS[unit as Unit], 0)
}

/** The duration as the control plane takes it, in ISO 8601. */
export const toIso = (milliseconds: number): string => `PT${milliseconds / SECOND}S`
