import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import { dereference, type JsonSchema, listOperations, type OpenApiDocument } from './bundle.ts'
import { mapObjects } from './map-objects.ts'
import { collectRequests, schemaOf } from './requests.ts'

// A CommonJS module: its default export arrives one level down.
const standaloneCode = standaloneModule.default

/** The formats of the contract that JSON Schema does not define, or defines otherwise, as regular expressions. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\/(?:[^\s/?#@]+@)?(?:\[[0-9a-fA-F:.]+\]|[^\s/?#@:[\]]+)(?::\d{1,5})?(?:[/?#]\S*)?$/,
  email: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/,
  'country code': /^[1-9]\d{0,2}$/,
  'numeric phone number': /^\d+$/,
  otp: /^\S+$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
}

/**
 * Validators compiled ahead of time, by name. Of what is sent to us: `OPERATION_request`, or
 * `OPERATION_request_SCHEMA` for each variant, and `OPERATION_query`; they report every violation. Of what we send: `OPERATION_STATUS`, `SIDE_Error` and
 * `event_TRIGGER`; they are closed, so that an object with a property that the contract does not name is refused.
 */
export function writeValidators(documents: {
  provisioning: OpenApiDocument
  control: OpenApiDocument
}): [name: string, text: string][] {
  return Object.entries(documents).flatMap(([side, document]) => {
    const { components } = document
    const incoming = compile([side, components, collectIncoming(document, side)], { allErrors: true })
    const outgoing = compile([side, close(components), collectOutgoing(document, side)], { allErrors: false })
    return [
      [`validate-${side}-incoming.cjs`, incoming],
      [`validate-${side}-outgoing.cjs`, outgoing],
    ] satisfies [name: string, text: string][]
  })
}

const BANNER = '// Written by npm run generate. Do not edit.\n'

type Side = [name: string, components: unknown, schemas: Record<string, JsonSchema>]

function compile([side, components, schemas]: Side, options: { allErrors: boolean }): string {
  const ajv = new Ajv2020({
    ...options,
    strict: false,
    inlineRefs: false,
    formats: FORMATS,
    code: { source: true, esm: false, lines: true },
  })
  const names: Record<string, string> = {}
  ajv.addSchema({ $id: `contract:${side}`, components: dropProse(components) })
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ $id: `name:${name}`, ...dropProse(schema) })
    names[name] = `name:${name}`
  }
  return `${BANNER}${standaloneCode(ajv, names)}\n`
}

function collectIncoming(document: OpenApiDocument, side: string): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {}
  for (const { operation, parameters } of listOperations(document)) {
    const query = parameters.filter((parameter) => parameter.in === 'query')
    if (query.length > 0) schemas[`${operation.operationId}_query`] = objectOf(query, side)
  }
  for (const [name, schema] of Object.entries(collectRequests(document))) schemas[name] = anchor(schema, side)
  return schemas
}

function collectOutgoing(document: OpenApiDocument, side: string): Record<string, JsonSchema> {
  const error = side === 'provisioning' ? 'Error' : 'Problem'
  const schemas: Record<string, JsonSchema> = {
    [`${side}_Error`]: { $ref: `contract:${side}#/components/schemas/${error}` },
  }
  for (const { operation } of listOperations(document))
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = status.startsWith('2') ? schemaOf(dereference(document, response)) : undefined
      if (schema !== undefined) schemas[`${operation.operationId}_${status}`] = anchor(close(schema), side)
    }
  for (const [trigger, { post }] of Object.entries(document.webhooks ?? {})) {
    const schema = schemaOf(post.requestBody)
    if (schema !== undefined) schemas[`event_${trigger}`] = anchor(close(schema), side)
  }
  return schemas
}

function objectOf(
  query: readonly { readonly name: string; readonly required?: boolean; readonly schema: JsonSchema }[],
  side: string,
): JsonSchema {
  return {
    type: 'object',
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, anchor(schema, side)])),
  }
}

/** Makes local references absolute, so that a schema can leave its document. */
function anchor(schema: JsonSchema, side: string): JsonSchema {
  return mapObjects(schema, (node) =>
    typeof node.$ref === 'string' && node.$ref.startsWith('#')
      ? { ...node, $ref: `contract:${side}${node.$ref}` }
      : node,
  )
}

/** Closes every object that lists its properties and does not say otherwise. */
function close<T>(schema: T): T {
  return mapObjects(schema, (node) =>
    node.type === 'object' && typeof node.properties === 'object' && node.additionalProperties === undefined
      ? { ...node, additionalProperties: false }
      : node,
  )
}

/** What validates nothing need not be shipped twice. */
function dropProse<T>(schema: T): T {
  return mapObjects(schema, ({ description, examples, ...node }) => ({
    ...node,
    // A property may well be called so.
    ...(typeof description === 'object' ? { description } : {}),
    ...(Array.isArray(examples) || examples === undefined ? {} : { examples }),
  }))
}
