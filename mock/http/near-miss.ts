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
    const similar = Object.keys(given).find((name) => isSimilar(name, missing))
    return similar === undefined ? [] : [`${[...place, similar].join('.')} is not known: did you mean ${missing}?`]
  })
}

const isSimilar = (name: string, wanted: string): boolean => {
  const [a, b] = [name, wanted].map((text) => text.toLowerCase().replaceAll(/[_-]/g, ''))
  return name !== wanted && a !== undefined && b !== undefined && distance(a, b) <= 2
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
