type Fields = Readonly<Record<string, unknown>>

/** What a delivery is about: its type, the thing and its state in words, and the event if the body is JSON. */
export function describeSubject(rawBody: Buffer): {
  readonly type: string
  readonly subject: string
  readonly event: unknown
} {
  const event = parse(rawBody)
  if (!isFields(event)) return { type: 'a body that is no JSON', subject: `${rawBody.length} bytes`, event: undefined }
  const payload = fieldsOf(event['payload'])
  const details = { ...fieldsOf(payload['details']), ...fieldsOf(fieldsOf(payload['changes'])['details']) }
  const words = [
    details['wabaName'] ?? details['displayName'],
    numberOf({ ...details, ...payload }),
    fieldsOf(payload['changes'])['status'] ?? payload['state'],
    payload['errorMessage'],
    event['comment'],
  ]
  return {
    type: typeof event['type'] === 'string' ? event['type'] : 'no type',
    subject: words.filter((word) => typeof word === 'string').join(', '),
    event,
  }
}

function numberOf({ countryCode, phoneNumber }: Fields): string | undefined {
  return typeof phoneNumber === 'string' ? `+${countryCode ?? ''} ${phoneNumber}` : undefined
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'))
  } catch {
    return undefined // A fault has cut it, or it is none of the simulator's.
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
