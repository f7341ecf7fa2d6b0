import { validatorOfOutgoing } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import { ContractBreach } from '../engine.ts'
import type { Answer, Exchange } from './exchange.ts'
import { closestOperation } from './near-miss.ts'

/** The provider's shape of every error. */
export type ProviderError = {
  readonly errorCode: string
  readonly message: string
  readonly resolution: string
  readonly additionalInformation?: Readonly<Record<string, unknown>>
}

/** Turns whatever a stage threw into an answer. What is no refusal is our bug: it is reported, and answers 500. */
export function answerError(
  error: unknown,
  route: Exchange['route'] | undefined,
  report: (error: unknown) => void,
): Answer {
  if (error instanceof Refusal) return answerRefusal(error, route, report)
  report(error)
  return answerBug(error)
}

function answerRefusal(
  refusal: Refusal,
  route: Exchange['route'] | undefined,
  report: (error: unknown) => void,
): Answer {
  const code = declaredCode(refusal, route)
  if (code === undefined) {
    const breach = new ContractBreach(`${route?.operationId} does not declare the error code ${refusal.code}.`)
    report(breach)
    return answerBug(breach)
  }
  const { message, resolution, additionalInformation, headers, status } = refusal
  const body: ProviderError = {
    errorCode: code,
    message,
    resolution,
    ...(additionalInformation === undefined ? {} : { additionalInformation }),
  }
  if (validatorOfOutgoing('provisioning_Error')?.(body) !== true)
    throw new ContractBreach('an error breaks the contract')
  return { status, headers, body }
}

// Where an operation declares no invalid_payload, as the account's PATCH, an unusable body is invalid_input: our choice.
function declaredCode({ code }: Refusal, route: Exchange['route'] | undefined): string | undefined {
  if (route === undefined || route.errorCodes.includes(code)) return code
  return code === 'invalid_payload' && route.errorCodes.includes('invalid_input') ? 'invalid_input' : undefined
}

function answerBug(error: unknown): Answer {
  const isBreach = error instanceof ContractBreach
  return {
    status: 500,
    body: {
      errorCode: isBreach ? 'simulator_broke_the_contract' : 'internal_error',
      message: isBreach ? error.message : 'The simulator failed. This is a bug of provisim, not of your code.',
      resolution: 'Look at the output of the simulator for the stack, and report it with the request that led here.',
    } satisfies ProviderError,
  }
}

// The provider does not publish what it answers outside its operations. The codes from here on are the simulator's own.
export function answerUnknownPath(method: string, path: string): Answer {
  return {
    status: 404,
    body: {
      errorCode: 'not_found',
      message: `There is no operation ${method} ${path}.`,
      resolution: `The closest operation is ${closestOperation(method, path)}; openapi/provisioning.yaml has them all.`,
    } satisfies ProviderError,
  }
}

export function answerWrongMethod(method: string, path: string, allowed: readonly string[]): Answer {
  return {
    status: 405,
    headers: { allow: allowed.join(', ') },
    body: {
      errorCode: 'method_not_allowed',
      message: `${path} can not be called with ${method}.`,
      resolution: `Use ${allowed.join(' or ')}.`,
    } satisfies ProviderError,
  }
}

export function answerMalformedPath(path: string): Answer {
  return {
    status: 400,
    body: {
      errorCode: 'malformed_path',
      message: `The path ${path} is not valid percent-encoding.`,
      resolution: 'Encode the ids in the path with encodeURIComponent.',
    } satisfies ProviderError,
  }
}
