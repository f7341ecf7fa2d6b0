import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../contract.ts'
import { obey, projectAt, type Stage, untouched } from './account-stages.fixture.ts'
import { listWabas } from './facebook-tokens.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'

test('a token that is exchanged gives a long-lived one', () => {
  assert.match(exchange(untouched(), { facebookToken: 'short' }).facebookToken ?? '', /^EAA[0-9a-f]{60}$/)
})

test('a long-lived token can be exchanged again and gives a new one', () => {
  const first = exchange(untouched(), { facebookToken: 'short' })
  const second = exchange(first, { facebookToken: first.facebookToken ?? '' })
  assert.notEqual(second.facebookToken, first.facebookToken)
})

test('a code works once', () => {
  const project = exchange(untouched(), { facebookCode: 'code' })
  assert.throws(
    () => exchange(project, { facebookCode: 'code' }),
    (error) => error instanceof Refusal && error.code === 'invalid_facebook_code' && error.status === 400,
  )
})

test('another code works after one was spent', () => {
  const project = exchange(exchange(untouched(), { facebookCode: 'code' }), { facebookCode: 'another' })
  assert.deepEqual(project.spentCodes, ['another', 'code'])
})

test('a code that comes with a token is not spent', () => {
  assert.deepEqual(exchange(untouched(), { facebookToken: 'short', facebookCode: 'code' }).spentCodes, [])
})

for (const [body, code] of [
  [{ facebookToken: 'invalid_facebook_token' }, 'invalid_facebook_token'],
  [{ facebookToken: 'log_in_facebook_required' }, 'log_in_facebook_required'],
  [{ facebookCode: 'invalid_facebook_code' }, 'invalid_facebook_code'],
] as const)
  test(`the magic value in ${JSON.stringify(body)} refuses the exchange with ${code}`, () => {
    assert.throws(
      () => exchange(untouched(), body),
      (error) => error instanceof Refusal && error.code === code,
    )
  })

test('a magic token refuses the list of WABAs too', () => {
  assert.throws(
    () => listWabas(projectAt('onboarded'), 'facebook_Request_limit_reached'),
    (error) => error instanceof Refusal && error.code === 'facebook_Request_limit_reached',
  )
})

test('an exchange makes no event', () => {
  const body = { facebookToken: 'short' }
  assert.deepEqual(obey(untouched(), { kind: 'facebook-token', type: 'exchange', body }).events, [])
})

const WABAS_SEEN: readonly (readonly [Stage, number])[] = [
  ['untouched', 0],
  ['submitted', 0],
  ['pending', 0],
  ['approved', 0],
  ['onboarded', 1],
  ['rejected', 0],
  ['resubmitted', 0],
]

for (const [stage, count] of WABAS_SEEN)
  test(`a Facebook token sees ${count} WABAs while the account is ${stage}`, () => {
    assert.equal(listWabas(projectAt(stage), 'token').length, count)
  })

test('the WABA that a Facebook token sees is that of the account', () => {
  const project = projectAt('onboarded')
  assert.deepEqual(listWabas(project, 'token'), [{ id: project.account?.account.wabaId, numbers: [] }])
})

function exchange(project: Project, body: Schema<'CreateLongLivedAccessToken'>): Project {
  return obey(project, { kind: 'facebook-token', type: 'exchange', body }).state
}
