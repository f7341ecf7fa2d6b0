import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validatorOfOutgoing } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { Refusal } from '../domain/refusal.ts'
import { ContractBreach } from '../engine.ts'
import { ClockIsAdvancing, ClockNeverIdle } from '../time/clock.ts'
import {
  answerMalformedControlPath,
  answerProblem,
  answerUnknownControlPath,
  answerWrongControlMethod,
} from './problems.ts'

const problem = { status: 409, code: 'c', title: 'T', detail: 'D.', resolution: 'R.' } as const

// What was thrown, the status and the code of the answer, and whether it is a bug of ours.
const THROWN = [
  [new Problem(problem), 409, 'c', false],
  [new Problem({ ...problem, status: 404 }), 404, 'c', false],
  [new ClockIsAdvancing(), 409, 'clock_is_advancing', false],
  [new ClockNeverIdle(7), 409, 'clock_never_idle', false],
  [new Refusal('invalid_payload'), 400, 'invalid_payload', false],
  [new Refusal('invalid_input'), 400, 'invalid_input', false],
  [new ContractBreach('broken'), 500, 'simulator_broke_the_contract', true],
  [new TypeError('oops'), 500, 'internal_error', true],
  ['oops', 500, 'internal_error', true],
] as const

for (const [error, status, code, isBug] of THROWN)
  test(`${error instanceof Error ? error.constructor.name : 'a text'} becomes ${status} ${code}${isBug ? ' and is reported' : ''}`, () => {
    const reported: unknown[] = []
    const answer = answerProblem(error, (bug) => reported.push(bug))
    assert.deepEqual([answer.status, bodyOf(answer)['status'], bodyOf(answer)['code']], [status, status, code])
    assert.deepEqual(reported, isBug ? [error] : [])
    assert.ok(validatorOfOutgoing('control_Error')?.(answer.body))
  })

test('a problem says what failed, why, and what to do', () => {
  assert.deepEqual(answerProblem(new Problem(problem), unexpected).body, problem)
})

test('violations are listed and told in the detail', () => {
  const refusal = new Refusal('invalid_input', {
    additionalInformation: { validationErrors: ['a is bad', 'b is worse'] },
  })
  const { detail, violations } = bodyOf(answerProblem(refusal, unexpected))
  assert.deepEqual([detail, violations], ['a is bad; b is worse.', ['a is bad', 'b is worse']])
})

const OWN = [
  [answerUnknownControlPath('GET', '/__sim/x'), 404, 'not_found'],
  [answerWrongControlMethod('PUT', '/__sim/x', ['GET', 'POST']), 405, 'method_not_allowed'],
  [answerMalformedControlPath('/__sim/%zz'), 400, 'malformed_path'],
] as const

for (const [answer, status, code] of OWN)
  test(`outside the operations ${code} answers ${status} as a problem`, () => {
    assert.deepEqual([answer.status, bodyOf(answer)['code']], [status, code])
  })

test('a wrong method is told the right ones', () => {
  assert.deepEqual(answerWrongControlMethod('PUT', '/__sim/x', ['GET', 'POST']).headers, { allow: 'GET, POST' })
})

function bodyOf({ body }: { readonly body?: unknown }): Readonly<Record<string, unknown>> {
  return { ...(body as object) } // Every problem is an object.
}

function unexpected(error: unknown): never {
  throw error
}
