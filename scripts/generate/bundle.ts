import { bundle, formatProblems, lint, loadConfig } from '@redocly/openapi-core'

/** The parts of an OpenAPI 3.1 document that the generators read. */
export type OpenApiDocument = {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, { readonly post: OpenApiOperation }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly parameters?: Readonly<Record<string, OpenApiParameter>>
    readonly responses?: Readonly<Record<string, OpenApiMessage>>
  }
}
export type PathItem = Readonly<Record<string, OpenApiOperation>> & {
  readonly parameters?: readonly OpenApiParameter[]
}
export type OpenApiOperation = {
  readonly operationId: string
  readonly parameters?: readonly OpenApiParameter[]
  readonly requestBody?: OpenApiMessage & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, OpenApiMessage>>
}
export type OpenApiParameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: JsonSchema
  readonly $ref?: string
}
export type OpenApiMessage = {
  readonly content?: Readonly<Record<string, MediaType>>
  readonly $ref?: string
}
export type MediaType = {
  readonly schema: JsonSchema
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}
export type JsonSchema = { readonly [keyword: string]: unknown }

/** Lints a document with redocly.yaml's rules and folds its parts into one. Any problem ends the run. */
export async function bundleDocument(path: string): Promise<OpenApiDocument> {
  const config = await loadConfig({ configPath: 'redocly.yaml' })
  const problems = await lint({ ref: path, config })
  if (problems.length > 0) {
    formatProblems(problems, { format: 'codeframe', totals: { errors: problems.length, warnings: 0, ignored: 0 } })
    throw new Error(`${path} breaks ${problems.length} lint rules. Mend them, then run npm run generate.`)
  }
  const result = await bundle({ ref: path, config })
  // The parser knows no more than that a document is an object; lint has just held it against OpenAPI 3.1.
  return result.bundle.parsed as OpenApiDocument
}

/** Follows a local `$ref` of a parameter or a response. */
export function dereference<T extends { readonly $ref?: string }>(document: OpenApiDocument, value: T): T {
  if (value.$ref === undefined) return value
  const [, , section, name] = value.$ref.split('/')
  const components: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = document.components
  const target = components[section ?? '']?.[name ?? '']
  if (target === undefined) throw new Error(`unresolved $ref ${value.$ref}`)
  return target as T // A reference in a place leads to a component of that place's kind: lint has seen to it.
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Every operation of a document, with the parameters of its path and its own. */
export function listOperations(document: OpenApiDocument): {
  path: string
  method: string
  operation: OpenApiOperation
  parameters: OpenApiParameter[]
}[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      return [{ path, method, operation, parameters: parameters.map((parameter) => dereference(document, parameter)) }]
    }),
  )
}
