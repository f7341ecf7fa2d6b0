import { closest, distance } from 'fastest-levenshtein'
import { type ErrorObject, provisioningRoutes } from '../contract.ts'

/** The operation that a wrong path comes closest to, such as `GET /v1/projects/{projectId}/whatsapp`. */
export function closestOperation(method: string, path: string): string {
  const wanted = path.replace(/^\/v1\/projects\/[^/]+/, '/v1/projects/{projectId}')
  const candidates = provisioningRoutes.map((route) => `${route.method} ${route.path}`)
  return closest(`${method} ${wanted}`, candidates)
}

/** Pairs of a property that the contract does not know and a missing one that it resembles. */
export function misspelledProperties(body: object, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).flatMap(({ keyword, instancePath, params }) => {
    if (keyword !== 'required') return []
    const missing = String(params['missingProperty'])
    const place = instancePath.split('/').slice(1)
    const given = place.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body)
    if (!isObject(given)) return []
    const similar = mostSimilar(missing, Object.keys(given))
    return similar === undefined ? [] : [`${[...place, similar].join('.')} is not known: did you mean ${missing}?`]
  })
}

/** The known name that a wrong one was probably meant to be; undefined when none comes near. */
function mostSimilar(wrong: string, known: readonly string[]): string | undefined {
  const plain = plainOf(wrong)
  const measured = known.map((name) => ({ name, off: distance(plain, plainOf(name)) }))
  const [nearest] = measured.sort((a, b) => a.off - b.off)
  return nearest !== undefined && nearest.off <= MOST_TYPOS && nearest.off < plain.length / 2 ? nearest.name : undefined
}

/** What to say behind a name that is not known: what it was probably meant to be, or nothing. */
export function suggest(wrong: string, known: readonly string[]): string {
  const similar = mostSimilar(wrong, known)
  return similar === undefined ? '' : `: did you mean ${similar}?`
}

const MOST_TYPOS = 2

/** Without what is written in different ways: capitals, underscores, hyphens. */
const plainOf = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
