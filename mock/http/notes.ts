import { type PropertyTree, propertiesOf, type Route } from '../contract.ts'
import { suggest } from './near-miss.ts'
import { chooseVariant } from './variants.ts'

const MOST_NOTES = 10
// How many properties of an object are looked at.
const MOST_PROPERTIES = 200

/**
 * What the caller of an operation should know although the call succeeded: what the contract does not know is ignored,
 * and nobody would see a misspelling.
 */
export function noteOnCall({ operationId, query }: Route, call: { readonly query: object; readonly body: Buffer }) {
  const body = readObject(call.body)
  const variant = body === undefined ? undefined : chooseVariant[operationId]?.(body)
  const name = variant === undefined ? `${operationId}_request` : `${operationId}_request_${variant}`
  const notes = [
    ...noteUnknown(call.query, Object.fromEntries(Object.keys(query).map((known) => [known, true])), ['?']),
    // Most calls have no body, and need not wait for the list of properties to be loaded.
    ...(body === undefined ? [] : noteUnknown(body, propertiesOf(name) ?? true, [])),
    ...(variant === 'CreateOnBehalfOfAccount' ? [ON_BEHALF_OF] : []),
  ]
  return notes.slice(0, MOST_NOTES)
}

const ON_BEHALF_OF = 'this body is of the on-behalf-of model, which has ended: send wabaName and senderDetails'

/** A body that is no JSON object has been refused already. */
function readObject(body: Buffer): object | undefined {
  if (body.length === 0) return undefined
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined // It is no JSON: that is the answer to the question.
  }
}

function noteUnknown(value: unknown, known: PropertyTree | true, place: readonly string[]): readonly string[] {
  if (known === true || typeof value !== 'object' || value === null) return []
  // An array within an array is in no body of the contract, and may be nested beyond any depth.
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : noteUnknown(item, known, place)))
  return Object.entries(value)
    .slice(0, MOST_PROPERTIES)
    .flatMap(([name, child]) => {
      const below = Object.hasOwn(known, name) ? known[name] : undefined
      if (below !== undefined) return noteUnknown(child, below, [...place, name])
      return [`${describe([...place, name])} is not known, and was ignored${suggest(name, Object.keys(known))}`]
    })
}

const describe = ([first = '', ...rest]: readonly string[]): string =>
  first === '?' ? `the query parameter ${rest.join('.')}` : [first, ...rest].join('.')
