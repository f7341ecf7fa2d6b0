// All that mock/ knows of generated/: the types, the route tables and the validators of both contracts.
import { createRequire } from 'node:module'
import type { ErrorObject, ValidateFunction } from 'ajv'
import type { components as ControlComponents, operations as ControlOperations } from '../generated/control.ts'
import type { components, operations, webhooks } from '../generated/provisioning.ts'
import {
  controlRoutes,
  errorStatus,
  provisioningRoutes,
  provisioningVersion,
  senderErrorCodes,
  webhookTriggers,
} from '../generated/routes.ts'

export type { ErrorObject, ValidateFunction }
export { controlRoutes, errorStatus, provisioningRoutes, provisioningVersion, senderErrorCodes, webhookTriggers }

/** A component of the provider's contract, by name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
/** A component of the control plane's contract, by name. */
export type ControlSchema<Name extends keyof ControlComponents['schemas']> = ControlComponents['schemas'][Name]

/** The provider's error codes, as far as its document lists them. */
export type ErrorCode = keyof typeof errorStatus

/** An event of the provider's contract: the body that a webhook receives. */
export type WebhookEvent = {
  [Trigger in keyof webhooks]: webhooks[Trigger]['post'] extends {
    requestBody: { content: { 'application/json': infer Body } }
  }
    ? Body
    : never
}[keyof webhooks]

/** One row of a route table. */
export type Route = {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly requestBody: { readonly required: boolean; readonly mediaType: string | null } | null
  readonly responses: readonly number[]
  readonly errorCodes: readonly string[]
}

export type OperationId = (typeof provisioningRoutes)[number]['operationId']
export type ControlOperationId = (typeof controlRoutes)[number]['operationId']

type Documented = { readonly parameters: object; readonly responses: object }
type PathOf<O extends Documented> = O['parameters'] extends { path: infer Path } ? Path : Record<never, string>
type QueryOf<O extends Documented> = O['parameters'] extends { query?: infer Query } ? NonNullable<Query> : object
type BodyOf<O> = O extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : O extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined
type Success = 200 | 201 | 204
type AnswerOf<O extends Documented> = {
  [Status in keyof O['responses'] & Success]: O['responses'][Status] extends {
    content: { 'application/json': infer Body }
  }
    ? { readonly status: Status; readonly body: Body }
    : { readonly status: Status }
}[keyof O['responses'] & Success]

/** What a handler is given: the parts of a request, already valid. */
export type RequestOf<O extends Documented> = {
  readonly path: PathOf<O>
  readonly query: QueryOf<O>
  readonly body: BodyOf<O>
}

/** A handler of the operation: an undeclared status or the body of another one does not compile. */
export type Operation<Id extends OperationId, Desk> = (
  request: RequestOf<operations[Id]>,
  desk: Desk,
) => AnswerOf<operations[Id]>

/** The same for the control plane, whose operations may wait. */
export type ControlOperation<Id extends ControlOperationId, Desk> = (
  request: RequestOf<ControlOperations[Id]>,
  desk: Desk,
) => Promise<AnswerOf<ControlOperations[Id]>> | AnswerOf<ControlOperations[Id]>

/** The validator of what is sent to us; undefined where the contract asks for nothing. See scripts/generate/validators.ts. */
export const validatorOfIncoming = (name: string): ValidateFunction | undefined => incoming[sideOf(name)]()[name]

/** The validator of what we send; undefined where the contract declares no body. */
export const validatorOfOutgoing = (name: string): ValidateFunction | undefined => outgoing[sideOf(name)]()[name]

/** The contract's example of an event; undefined when the event belongs to an area that is not simulated. */
export const sampleEvent = (trigger: string): object | undefined => samples()[trigger]

/** The properties of an object, each with those below it; `true` where there are none, or any will do. */
export type PropertyTree = { readonly [property: string]: PropertyTree | true }

/** The properties that a request body may have, by the name of its validator; undefined when there is no such body. */
export const propertiesOf = (name: string): PropertyTree | true | undefined => properties()[name]

type Validators = Readonly<Record<string, ValidateFunction | undefined>>

// Imported, CommonJS is searched for its exports first, which takes longer than loading it.
const require = createRequire(import.meta.url)

const incoming = {
  provisioning: loadOnce<Validators>('validate-provisioning-incoming.cjs'),
  control: loadOnce<Validators>('validate-control-incoming.cjs'),
}
const outgoing = {
  provisioning: loadOnce<Validators>('validate-provisioning-outgoing.cjs'),
  control: loadOnce<Validators>('validate-control-outgoing.cjs'),
}
const properties = loadOnce<Readonly<Record<string, PropertyTree | true>>>('properties.json')
const samples = loadOnce<Readonly<Record<string, object>>>('samples.json')

/** Reads a generated file when it is first asked for: a start needs half of them. */
function loadOnce<Content>(file: string): () => Content {
  let content: Content | undefined
  return () => {
    content ??= require(`../generated/${file}`) as Content // What npm run generate wrote.
    return content
  }
}

const controlNames: ReadonlySet<string> = new Set(['control', ...controlRoutes.map(({ operationId }) => operationId)])

/** The contract that a validator's name belongs to: it begins with an operation, a side, or `event`. */
const sideOf = (name: string): 'control' | 'provisioning' =>
  controlNames.has(name.slice(0, name.indexOf('_'))) ? 'control' : 'provisioning'
