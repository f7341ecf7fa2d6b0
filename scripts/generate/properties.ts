import type { JsonSchema, OpenApiDocument } from './bundle.ts'
import { collectRequests } from './requests.ts'

/** The properties of an object, each with those below it; `true` where there are none, or any will do. */
export type PropertyTree = { readonly [property: string]: PropertyTree | true }

/** The properties that each request body may have, by the name of its validator. */
export function collectProperties(document: OpenApiDocument): Record<string, PropertyTree | true> {
  const requests = Object.entries(collectRequests(document))
  return Object.fromEntries(requests.map(([name, schema]) => [name, treeOf(document, schema)]))
}

function treeOf(document: OpenApiDocument, schema: JsonSchema): PropertyTree | true {
  const trees = partsOf(document, schema).map((part) => {
    if (isSchema(part.items)) return treeOf(document, part.items)
    if (!isSchema(part.properties)) return undefined
    const properties = Object.entries(part.properties).map(([name, property]) => [
      name,
      isSchema(property) ? treeOf(document, property) : true,
    ])
    return Object.fromEntries(properties) as PropertyTree // Pairs of a name and its tree.
  })
  const known = trees.filter((tree) => tree !== undefined)
  return known.length === 0 || known.includes(true) ? true : Object.assign({}, ...known)
}

/** The schema itself, what it refers to, and what it is composed of. */
function partsOf(document: OpenApiDocument, schema: JsonSchema): readonly JsonSchema[] {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  const target = name === undefined ? undefined : document.components.schemas[name]
  const composed = [target, schema.allOf, schema.oneOf, schema.anyOf].flat().filter(isSchema)
  return [schema, ...composed.flatMap((part) => partsOf(document, part))]
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
