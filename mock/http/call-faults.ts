import type { ErrorCode } from '../contract.ts'
import { type ControlSchema, errorStatus, provisioningRoutes, type Route, validatorOfIncoming } from '../contract.ts'
import { type CallFault, type CallStrike, toStrike } from '../domain/call-faults.ts'
import { describeError } from '../domain/refusal-texts.ts'
import type { Answer } from './exchange.ts'
import { describeViolations } from './violations.ts'

/** The header with which a client has a fault strike one call: `errorCode=account_exists` or `status=503; delay=PT1S`. */
export const FAULT_HEADER = 'x-sim-fault'

export type FaultHeader = { readonly strike: CallStrike } | { readonly wrong: string }

/** Reads the header; undefined without one. */
export function readFaultHeader(route: Route, header: string | undefined): FaultHeader | undefined {
  if (header === undefined) return undefined
  const fields = header.split(';').map((field) => field.split('=').map((part) => part.trim()))
  const fault: Record<string, unknown> = Object.fromEntries(
    fields.map(([name = '', value = '']) => [name, name === 'status' || name === 'spread' ? Number(value) : value]),
  )
  const validate = validatorOfIncoming('replaceFaults_request')
  if (validate?.({ calls: [fault] }) !== true)
    return { wrong: describeViolations(validate?.errors).join('; ').replaceAll('calls.0.', '') }
  const wrong = whyImpossible({ ...fault, operation: route.operationId })
  return wrong === undefined ? { strike: toStrike(fault, () => 0.5) } : { wrong }
}

/** Why the contract does not know the fault; undefined when it does. */
export function whyImpossible({ operation, errorCode, status, connection, delay }: CallFault): string | undefined {
  // The token endpoint belongs to no project, so no project's faults can strike it.
  const routes: readonly Route[] = provisioningRoutes.filter(({ operationId }) => operationId !== 'issueToken')
  const concerned = operation === undefined ? routes : routes.filter(({ operationId }) => operationId === operation)
  if (concerned.length === 0) return `there is no operation ${operation}`
  if (errorCode !== undefined && !concerned.some(({ errorCodes }) => errorCodes.includes(errorCode)))
    return `${operation ?? 'no operation'} declares ${operation === undefined ? '' : 'no error code '}${errorCode}`
  if (errorCode !== undefined && status !== undefined) return 'errorCode brings its own status: leave status out'
  if ([errorCode, status, connection, delay].every((field) => field === undefined))
    return 'it does nothing: give errorCode, status, connection or delay'
  return undefined
}

/** The answer that a strike gives in place of the operation's; undefined when the operation answers itself. */
export function answerStrike({ errorCode, status, retryAfter }: CallStrike, route: Route): Answer | undefined {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter / 1000)) }
  if (errorCode !== undefined && isKnown(errorCode) && route.errorCodes.includes(errorCode))
    return { status: errorStatus[errorCode], headers, body: { errorCode, ...describeError[errorCode] } }
  if (status === undefined) return undefined
  return { status, headers, body: { errorCode: GATEWAY_CODES[status] ?? 'bad_gateway', ...GATEWAY_TEXT } }
}

const isKnown = (code: string): code is ErrorCode => code in errorStatus

// Codes of no contract: what stands between a client and the provider may answer anything.
const GATEWAY_CODES: Readonly<Record<NonNullable<ControlSchema<'CallFault'>['status']>, string>> = {
  429: 'too_many_requests',
  500: 'internal_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
}
const GATEWAY_TEXT = {
  message: 'A fault that was asked for struck this call.',
  resolution: 'Try again; the faults that are left are at GET /__sim/projects/{projectId}/faults.',
}
