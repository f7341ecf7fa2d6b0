import { controlRoutes } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import { mostSimilar } from '../http/near-miss.ts'

/** Refuses query parameters that the operation does not have: a misspelled filter would let everything through. */
export function refuseUnknownQuery(operationId: string, query: object): void {
  const known = Object.keys(controlRoutes.find((route) => route.operationId === operationId)?.query ?? {})
  const unknown = Object.keys(query).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new Refusal('invalid_input', {
    additionalInformation: { validationErrors: unknown.map((name) => describe(name, known)) },
  })
}

function describe(name: string, known: readonly string[]): string {
  const similar = mostSimilar(name, known)
  const hint = similar === undefined ? '' : `: did you mean ${similar}?`
  return `${name} is not a query parameter of this operation${hint}`
}
