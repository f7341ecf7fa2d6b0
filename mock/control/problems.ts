import { validatorOfOutgoing } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { Refusal } from '../domain/refusal.ts'
import { ContractBreach } from '../engine.ts'
import type { Answer } from '../http/exchange.ts'
import { ClockIsAdvancing, ClockNeverIdle } from '../time/clock.ts'

/** Turns whatever a control operation threw into a problem. What is no problem of the caller's is reported, and is 500. */
export function answerProblem(error: unknown, report: (error: unknown) => void): Answer {
  const problem = toProblem(error)
  if (problem !== undefined) return answer(problem)
  report(error)
  return answer({
    status: 500,
    code: error instanceof ContractBreach ? 'simulator_broke_the_contract' : 'internal_error',
    title: 'The simulator failed',
    detail: error instanceof Error ? error.message : String(error),
    resolution:
      'This is a bug of provisim. Look at its output for the stack, and report it with the call that led here.',
  })
}

type ProblemBody = {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly resolution: string
  readonly violations?: readonly string[]
}

function toProblem(error: unknown): ProblemBody | undefined {
  if (error instanceof Problem) {
    const { status, code, title, message, resolution } = error
    return { status, code, title, detail: message, resolution }
  }
  // The request stages and the domain refuse in the provider's words; its codes mean the same here.
  if (error instanceof Refusal && error.status !== 400)
    return {
      status: error.status === 404 ? 404 : 409,
      code: error.code,
      title: "It can't be done",
      detail: error.message,
      resolution: error.resolution,
    }
  if (error instanceof Refusal) {
    const violations = error.additionalInformation?.['validationErrors'] as readonly string[] | undefined
    return {
      status: 400,
      code: error.code,
      title: 'The call does not fit the control contract',
      detail: violations === undefined ? error.message : `${violations.join('; ')}.`,
      resolution:
        violations === undefined ? error.resolution : 'Mend each violation; openapi/control.yaml has the rules.',
      ...(violations === undefined ? {} : { violations }),
    }
  }
  if (error instanceof ClockIsAdvancing)
    return {
      status: 409,
      code: 'clock_is_advancing',
      title: 'The clock can not be changed',
      detail: error.message,
      resolution: 'Wait for that call to return, then try again.',
    }
  if (error instanceof ClockNeverIdle)
    return {
      status: 409,
      code: 'clock_never_idle',
      title: 'The clock does not become idle',
      detail: error.message,
      resolution: 'Advance by a duration instead.',
    }
  return undefined
}

function answer(body: ProblemBody): Answer {
  if (validatorOfOutgoing('control_Error')?.(body) !== true)
    throw new ContractBreach('a problem breaks the control contract')
  return { status: body.status, body }
}

export function answerUnknownControlPath(method: string, path: string): Answer {
  return answer({
    status: 404,
    code: 'not_found',
    title: 'No such control operation',
    detail: `There is no operation ${method} ${path}.`,
    resolution: 'Compare the path with openapi/control.yaml.',
  })
}

export function answerWrongControlMethod(method: string, path: string, allowed: readonly string[]): Answer {
  const body = {
    status: 405,
    code: 'method_not_allowed',
    title: 'No such control operation',
    detail: `${path} can not be called with ${method}.`,
    resolution: `Use ${allowed.join(' or ')}.`,
  }
  return { ...answer(body), headers: { allow: allowed.join(', ') } }
}

export function answerMalformedControlPath(path: string): Answer {
  return answer({
    status: 400,
    code: 'malformed_path',
    title: 'No such control operation',
    detail: `The path ${path} is not valid percent-encoding.`,
    resolution: 'Encode the ids in the path with encodeURIComponent.',
  })
}
