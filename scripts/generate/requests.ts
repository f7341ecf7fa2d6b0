import { type JsonSchema, listOperations, type OpenApiDocument, type OpenApiMessage } from './bundle.ts'

/**
 * The schema of each request body, by the name of its validator: `OPERATION_request`, or `OPERATION_request_SCHEMA` for
 * each variant of a body that has several.
 */
export function collectRequests(document: OpenApiDocument): Record<string, JsonSchema> {
  const requests: Record<string, JsonSchema> = {}
  for (const { operation } of listOperations(document)) {
    const request = schemaOf(operation.requestBody)
    if (request === undefined) continue
    const variants = request.oneOf ?? request.anyOf
    if (!Array.isArray(variants)) requests[`${operation.operationId}_request`] = request
    else for (const variant of variants) requests[`${operation.operationId}_request_${nameOf(variant)}`] = variant
  }
  return requests
}

export const schemaOf = (message: OpenApiMessage | undefined): JsonSchema | undefined =>
  Object.values(message?.content ?? {})[0]?.schema

const nameOf = ({ $ref }: JsonSchema): string => String($ref).split('/').at(-1) ?? ''
