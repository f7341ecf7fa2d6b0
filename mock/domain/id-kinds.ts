import { Refusal } from './refusal.ts'

// Ids of the simulator have 16 digits and begin with the kind of thing that they name, so that a mix-up is seen at once.
// A real id is never taken for one of them by its length alone: Meta's are 15 to 17 digits long and begin otherwise.
const KINDS = {
  '9000': 'business portfolio',
  '9001': 'WhatsApp Business Account (WABA)',
  '9002': 'request',
  '9004': 'review',
} as const

export type IdKind = keyof typeof KINDS

/** Refuses an id that names another kind of thing than the field asks for. Ids that are not the simulator's pass. */
export function refuseOtherKind(field: string, value: string | undefined, wanted: IdKind): void {
  const prefix = /^(\d{4})\d{12}$/.exec(value ?? '')?.[1]
  if (prefix === undefined || prefix === wanted || !isKind(prefix)) return
  throw new Refusal('invalid_input', {
    message: `${value} is the id of a ${KINDS[prefix]}, and ${field} asks for that of a ${KINDS[wanted]}.`,
    resolution: `Send the id of the ${KINDS[wanted]}.`,
    additionalInformation: {
      validationErrors: [`${field} must be the id of a ${KINDS[wanted]}, not of a ${KINDS[prefix]}`],
    },
  })
}

const isKind = (prefix: string): prefix is IdKind => prefix in KINDS
