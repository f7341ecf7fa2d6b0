import openapiTS, { astToString } from 'openapi-typescript'
import type { JsonSchema, OpenApiDocument } from './bundle.ts'
import { mapObjects } from './map-objects.ts'

const ERROR_CODE_ARRAY = /^export const (paths|componentsResponses)\w+ErrorCodeValues/

/** The document's paths, operations, webhooks and components as TypeScript, with an array for every enum. */
export async function writeTypes(document: OpenApiDocument): Promise<string> {
  // openapi-typescript changes the document that it is given.
  const ast = await openapiTS(JSON.stringify(mapObjects(document, dropRequiredOnly)), {
    enumValues: true,
    immutable: true,
    alphabetize: false,
    defaultNonNullable: false, // Whoever sends a body may leave out what has a default.
  })
  const text = astToString(ast)
    .split('\n')
    .filter((line) => !ERROR_CODE_ARRAY.test(line)) // routes.ts lists the error codes of each operation.
    .join('\n')
  return `// Written by npm run generate. Do not edit.\n\n${text}`
}

// "At least one of these fields" has no TypeScript type; openapi-typescript would make the whole object unknown.
function dropRequiredOnly(node: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = node
  const isRequiredOnly = Array.isArray(anyOf) && anyOf.every((part) => Object.keys(part).join() === 'required')
  return isRequiredOnly ? rest : node
}
