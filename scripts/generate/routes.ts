import { dereference, listOperations, type OpenApiDocument, type OpenApiMessage } from './bundle.ts'

/** The route table: what the pipeline needs to know of each operation, and the status of each error code. */
export function writeRoutes(documents: { provisioning: OpenApiDocument; control: OpenApiDocument }): string {
  const { provisioning, control } = documents
  return [
    '// Written by npm run generate. Do not edit.',
    `export const provisioningVersion = ${JSON.stringify(provisioning.info.version)}`,
    `export const provisioningRoutes = ${print(describeRoutes(provisioning))} as const`,
    `export const controlRoutes = ${print(describeRoutes(control))} as const`,
    '/** The HTTP status of each error code of the provider. */',
    `export const errorStatus = ${print(collectErrorStatus(provisioning))} as const`,
    '/** The codes of `changes.errorCode` of a sender. */',
    `export const senderErrorCodes = ${print(provisioning.components.schemas['SenderErrorCode']?.enum)} as const`,
    '/** Every event that a webhook can be registered for, simulated or not. */',
    `export const webhookTriggers = ${print(provisioning.components.schemas['WebhookTrigger']?.enum)} as const`,
    '',
  ].join('\n\n')
}

function describeRoutes(document: OpenApiDocument) {
  return listOperations(document).map(({ path, method, operation, parameters }) => ({
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, schema }) => [name, schema.type === 'integer' ? 'number' : schema.type]),
    ),
    requestBody: describeRequestBody(operation.requestBody),
    responses: Object.keys(operation.responses).map(Number),
    errorCodes: Object.values(operation.responses).flatMap((response) => listErrorCodes(document, response)),
  }))
}

function describeRequestBody(body: (OpenApiMessage & { readonly required?: boolean }) | undefined) {
  if (body === undefined) return null
  return { required: body.required === true, mediaType: Object.keys(body.content ?? {})[0] ?? null }
}

function collectErrorStatus(document: OpenApiDocument): Record<string, number> {
  const table: Record<string, number> = {}
  for (const { operation } of listOperations(document))
    for (const [status, response] of Object.entries(operation.responses))
      for (const code of listErrorCodes(document, response)) {
        if (table[code] !== undefined && table[code] !== Number(status))
          throw new Error(`${code} stands under both ${table[code]} and ${status}. One code, one status.`)
        table[code] = Number(status)
      }
  return table
}

function listErrorCodes(document: OpenApiDocument, response: OpenApiMessage): string[] {
  const schema = dereference(document, response).content?.['application/json']?.schema
  const parts = Array.isArray(schema?.allOf) ? schema.allOf : []
  return parts.flatMap((part) => part.properties?.errorCode?.enum ?? [])
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
