import type { JsonSchema } from './bundle.ts'

/** A copy of a schema or document in which every object went through `change`, the inner ones first. */
export function mapObjects<T>(value: T, change: (node: JsonSchema) => JsonSchema): T {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change)) as T // The same array, mapped.
  if (typeof value !== 'object' || value === null) return value
  const mapped = Object.entries(value).map(([key, child]) => [key, mapObjects(child, change)])
  return change(Object.fromEntries(mapped)) as T // The same object, with changed leaves.
}
