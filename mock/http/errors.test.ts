import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, provisioningRoutes, type Route, validatorOfOutgoing } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import { ContractBreach } from '../engine.ts'
import { answerError, answerMalformedPath, answerUnknownPath, answerWrongMethod } from './errors.ts'
import type { Answer } from './exchange.ts'

test('a refusal becomes the error of its code, and is not reported', () => {
  const { answer, reported } = answerOf(new Refusal('account_not_found'), 'getAccount')
  assert.deepEqual([answer.status, codeOf(answer), reported], [404, 'account_not_found', []])
})

test('a refusal carries its headers and its information', () => {
  const refusal = new Refusal('unauthorized_error', {
    headers: { 'www-authenticate': 'Basic' },
    additionalInformation: { projectId: 'p' },
  })
  const { answer } = answerOf(refusal, 'getAccount')
  assert.deepEqual(answer.headers, { 'www-authenticate': 'Basic' })
  assert.deepEqual(bodyOf(answer)['additionalInformation'], { projectId: 'p' })
})

test('where invalid_payload is not declared, an unusable body is invalid_input', () => {
  const { answer } = answerOf(new Refusal('invalid_payload'), 'updateAccount')
  assert.deepEqual([answer.status, codeOf(answer)], [400, 'invalid_input'])
})

test('a code that the operation does not declare is our bug', () => {
  const { answer, reported } = answerOf(new Refusal('webhook_exists'), 'getAccount')
  assert.deepEqual([answer.status, codeOf(answer)], [500, 'simulator_broke_the_contract'])
  assert.equal(bodyOf(answer)['message'], 'getAccount does not declare the error code webhook_exists.')
  assert.ok(reported[0] instanceof ContractBreach)
})

test('a breach of the contract is reported and says what was broken', () => {
  const breach = new ContractBreach('broken')
  const { answer, reported } = answerOf(breach, 'getAccount')
  assert.deepEqual([answer.status, codeOf(answer), reported], [500, 'simulator_broke_the_contract', [breach]])
  assert.equal(bodyOf(answer)['message'], 'broken')
})

for (const bug of [new TypeError('oops'), 'oops', undefined])
  test(`${String(bug)} is a bug: it is reported and answers internal_error without its text`, () => {
    const { answer, reported } = answerOf(bug, 'getAccount')
    assert.deepEqual([answer.status, codeOf(answer), reported], [500, 'internal_error', [bug]])
    assert.ok(!JSON.stringify(answer.body).includes('oops'))
  })

test('every code of every operation makes an error that keeps to the contract', () => {
  const codes: ReadonlySet<ErrorCode> = new Set(provisioningRoutes.flatMap(({ errorCodes }) => errorCodes))
  const validate = validatorOfOutgoing('provisioning_Error')
  assert.ok(validate && codes.size > 20)
  for (const code of codes)
    assert.ok(validate(answerError(new Refusal(code), undefined, (bug) => assert.fail(String(bug))).body), code)
})

const OWN = [
  [answerUnknownPath('GET', '/x'), 404, 'not_found'],
  [answerWrongMethod('PUT', '/x', ['GET', 'POST']), 405, 'method_not_allowed'],
  [answerMalformedPath('/%zz'), 400, 'malformed_path'],
] as const

for (const [answer, status, code] of OWN)
  test(`outside the operations ${code} answers ${status} in the shape of every error`, () => {
    assert.deepEqual([answer.status, codeOf(answer)], [status, code])
    assert.ok(validatorOfOutgoing('provisioning_Error')?.(answer.body))
  })

test('a wrong method is told the right ones', () => {
  assert.deepEqual(answerWrongMethod('PUT', '/x', ['GET', 'POST']).headers, { allow: 'GET, POST' })
})

function answerOf(error: unknown, operationId: string) {
  const reported: unknown[] = []
  const route: Route | undefined = provisioningRoutes.find((candidate) => candidate.operationId === operationId)
  assert.ok(route)
  return { answer: answerError(error, route, (bug) => reported.push(bug)), reported }
}

function bodyOf({ body }: Answer): Readonly<Record<string, unknown>> {
  return { ...(body as object) } // Every error is an object.
}

function codeOf(answer: Answer): unknown {
  return bodyOf(answer)['errorCode']
}
