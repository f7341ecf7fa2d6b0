import { parse } from 'tinyduration'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `PT2H`. Throws on any other text. */
export function milliseconds(duration: string): number {
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, years, months } = parse(duration)
  if (years !== undefined || months !== undefined)
    throw new Error(`${duration}: months and years have no fixed length. Use days.`)
  return Math.round((7 * weeks + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND)
}

/** The time as the contracts write it: ISO 8601 in UTC. */
export const timestamp = (now: number): string => new Date(now).toISOString()
