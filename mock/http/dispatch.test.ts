import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisioningRoutes, type Route } from '../contract.ts'
import { projectAt } from '../domain/account-stages.fixture.ts'
import { viewAccount } from '../domain/account-view.ts'
import { ContractBreach } from '../engine.ts'
import { refuseBrokenAnswer } from './dispatch.ts'
import type { Answer } from './exchange.ts'

const account = viewAccount(projectAt('onboarded'))
const { businessManager: _, ...incomplete } = account

const ANSWERS: readonly (readonly [string, string, Answer, RegExp | undefined])[] = [
  ['the account', 'getAccount', { status: 200, body: account }, undefined],
  ['a status that is not declared', 'getAccount', { status: 201, body: account }, /does not declare the status 201/],
  ['a body with a gap', 'getAccount', { status: 200, body: incomplete }, /against the contract: .*businessManager/],
  ['a body with more than is declared', 'getAccount', { status: 200, body: { ...account, more: 1 } }, /more/],
  ['no body where one is declared', 'getAccount', { status: 200 }, /against the contract/],
  ['no body where none is declared', 'deleteAccount', { status: 204 }, undefined],
  ['a body where none is declared', 'deleteAccount', { status: 204, body: {} }, /declares no body for the status 204/],
]

for (const [what, operationId, answer, message] of ANSWERS)
  test(`${operationId} answering ${what} is ${message === undefined ? 'let through' : 'a breach of the contract'}`, () => {
    const route: Route | undefined = provisioningRoutes.find((candidate) => candidate.operationId === operationId)
    assert.ok(route)
    const check = () => refuseBrokenAnswer(route, answer)
    if (message === undefined) assert.doesNotThrow(check)
    else assert.throws(check, (error) => error instanceof ContractBreach && message.test(error.message))
  })
