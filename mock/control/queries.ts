import { Refusal } from '../domain/refusal.ts'
import { suggest } from '../http/near-miss.ts'

/** Refuses query parameters that the operation does not have: a misspelled filter would let everything through. */
export function refuseUnknownQuery(parameters: object, query: object): void {
  const known = Object.keys(parameters)
  const unknown = Object.keys(query).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new Refusal('invalid_input', {
    additionalInformation: {
      validationErrors: unknown.map(
        (name) => `${name} is not a query parameter of this operation${suggest(name, known)}`,
      ),
    },
  })
}
