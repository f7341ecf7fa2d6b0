// Both with the bounds of openapi/control.yaml.
const SHORT = /^(?=\d)(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,10}(?:\.\d{1,3})?)s)?$/i
const ISO = /^P(?=[\dT])(\d{1,4}W)?(\d{1,5}D)?(T(?=\d)(\d{1,6}H)?(\d{1,8}M)?(\d{1,10}(\.\d{1,3})?S)?)?$/

/**
 * A duration as the control plane takes it, ISO 8601, from that or a short form: `90d`, `2h`, `1h30m`, `2.5s`.
 * Undefined for any other text; months and years have no fixed length.
 */
export function isoDuration(text: string): string | undefined {
  if (ISO.test(text)) return text
  const parts = SHORT.exec(text)
  if (parts === null) return undefined
  const [weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((amount, index) => (amount === undefined ? '' : `${amount}${'WDHMS'[index]}`))
  const time = `${hours}${minutes}${seconds}`
  return `P${weeks}${days}${time === '' ? '' : `T${time}`}`
}

/** The same, or an Error that says what is expected. */
export function requireDuration(text: string): string {
  const duration = isoDuration(text)
  if (duration === undefined)
    throw new TypeError(
      `"${text}" is no duration. Write one like 90d, 2h, 1h30m or PT2H, of a few hundred years at most.`,
    )
  return duration
}
