import { parse } from 'tinyduration'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

// As in openapi/control.yaml. Months and years have no fixed length; the library would take them, and much else. The
// bounds, a few hundred years each, keep every time that follows within the four-digit years of ISO 8601.
const DURATION =
  /^P(?=[0-9T])([0-9]{1,4}W)?([0-9]{1,5}D)?(T(?=[0-9])([0-9]{1,6}H)?([0-9]{1,8}M)?([0-9]{1,10}([.][0-9]{1,3})?S)?)?$/

/** Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `PT2H`. Throws on any other text. */
export function milliseconds(duration: string): number {
  if (!DURATION.test(duration))
    throw new Error(
      `"${duration}" is no duration such as PT2H or P90D, or has more digits than a few hundred years need.`,
    )
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parse(duration)
  return Math.round((7 * weeks + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND)
}

/** The time as the contracts write it: ISO 8601 in UTC. */
export const timestamp = (now: number): string => new Date(now).toISOString()
