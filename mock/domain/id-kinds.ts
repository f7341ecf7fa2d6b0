import { Refusal } from './refusal.ts'

// Ids of the simulator have 16 digits and begin with the kind of thing that they name, so that a mix-up is seen at once.
// A real id is never taken for one of them by its length alone: Meta's are 15 to 17 digits long and begin otherwise.
const KINDS = {
  '9000': 'business portfolio',
  '9001': 'WhatsApp Business Account (WABA)',
  '9002': 'request',
  '9004': 'review',
} as const

type IdKind = keyof typeof KINDS

/** What another kind of thing the id names than the one that is wanted, in words; undefined for all other ids. */
function nameOtherKind(value: string | undefined, wanted: IdKind): string | undefined {
  const prefix = /^(\d{4})\d{12}$/.exec(value ?? '')?.[1]
  return prefix === undefined || prefix === wanted || !isKind(prefix) ? undefined : KINDS[prefix]
}

/** Why nothing of the wanted kind was found under the id. */
export function explainUnknown(value: string, wanted: IdKind): string {
  const other = nameOtherKind(value, wanted)
  if (other === undefined) return `This project has no such ${KINDS[wanted]}.`
  return `${value} is the id of a ${other}, not of a ${KINDS[wanted]}.`
}

/** Refuses an id that names another kind of thing than the field asks for. Ids that are not the simulator's pass. */
export function refuseOtherKind(field: string, value: string | undefined, wanted: IdKind): void {
  const other = nameOtherKind(value, wanted)
  if (other === undefined) return
  throw new Refusal('invalid_input', {
    message: `${value} is the id of a ${other}, and ${field} asks for that of a ${KINDS[wanted]}.`,
    resolution: `Send the id of the ${KINDS[wanted]}.`,
    additionalInformation: {
      validationErrors: [`${field} must be the id of a ${KINDS[wanted]}, not of a ${other}`],
    },
  })
}

const isKind = (prefix: string): prefix is IdKind => prefix in KINDS
