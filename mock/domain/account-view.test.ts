import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validatorOfOutgoing } from '../contract.ts'
import { obey, projectAt, requestIdOf, type Stage, untouched } from './account-stages.fixture.ts'
import { viewAccount } from './account-view.ts'
import { Refusal } from './refusal.ts'

type Visible = {
  readonly state?: string
  readonly status?: string
  readonly details?: string
  readonly changes?: string
  readonly shows: string
}

type Row = readonly [Stage, 'guide' | '1.2.117', Visible]

const PENDING = 'PENDING_FACEBOOK_VERIFICATION'
const OLD = 'Acme Ltd'
const NEW = 'Acme Limited'

// Provider: where the guide and document 1.2.117 disagree about the pending state, both shapes can be had (our choice).
const ROWS: readonly Row[] = [
  ['submitted', 'guide', { status: 'IN_PROGRESS', changes: OLD, shows: 'neither' }],
  ['submitted', '1.2.117', { status: 'IN_PROGRESS', changes: OLD, shows: 'wabaId' }],
  ['pending', 'guide', { state: PENDING, status: PENDING, changes: OLD, shows: 'requestId' }],
  ['pending', '1.2.117', { status: PENDING, changes: OLD, shows: 'wabaId' }],
  ['approved', 'guide', { state: PENDING, status: PENDING, changes: OLD, shows: 'requestId' }],
  ['approved', '1.2.117', { status: PENDING, changes: OLD, shows: 'wabaId' }],
  ['onboarded', 'guide', { state: 'ONBOARDED', details: OLD, shows: 'wabaId and requestId' }],
  ['onboarded', '1.2.117', { state: 'ONBOARDED', details: OLD, shows: 'wabaId' }],
  ['rejected', 'guide', { state: 'REJECTED', status: 'REJECTED', changes: OLD, shows: 'requestId' }],
  ['rejected', '1.2.117', { status: 'REJECTED', changes: OLD, shows: 'wabaId' }],
  ['resubmitted', 'guide', { state: 'REJECTED', status: 'IN_PROGRESS', details: OLD, changes: NEW, shows: 'neither' }],
  ['resubmitted', '1.2.117', { state: 'REJECTED', status: 'IN_PROGRESS', details: OLD, changes: NEW, shows: 'wabaId' }],
]

for (const [stage, compatibility, expected] of ROWS)
  test(`with compatibility ${compatibility}, an account that is ${stage} shows ${summarise(expected)}`, () => {
    const shown = viewAccount(projectAt(stage, { compatibility }))
    const { state, changes, details, wabaId, partnerInitiatedRequestId } = shown
    const ids = [...(wabaId ? ['wabaId'] : []), ...(partnerInitiatedRequestId ? ['requestId'] : [])]
    assert.deepEqual(
      { state, status: changes?.status, details: details?.wabaName, changes: changes?.details?.wabaName, ids },
      { state: undefined, status: undefined, details: undefined, changes: undefined, ...split(expected) },
    )
  })

for (const [stage, compatibility] of ROWS)
  test(`with compatibility ${compatibility}, an account that is ${stage} keeps to the contract`, () => {
    const validate = validatorOfOutgoing('getAccount_200')
    assert.ok(validate)
    assert.ok(validate(viewAccount(projectAt(stage, { compatibility }))), JSON.stringify(validate.errors))
  })

test('the request id is that of the request at Meta and is digits only', () => {
  const project = projectAt('pending')
  assert.equal(viewAccount(project).partnerInitiatedRequestId, requestIdOf(project))
  assert.match(requestIdOf(project), /^\d{16}$/)
})

test('the request id differs from the ids of the portfolio and of the WABA', () => {
  const { wabaId, partnerInitiatedRequestId, details } = viewAccount(projectAt('onboarded'))
  assert.equal(new Set([wabaId, partnerInitiatedRequestId, details?.clientBusinessManagerId]).size, 3)
})

test('a request that is filed after a correction gets an id of its own', () => {
  const resubmitted = projectAt('resubmitted')
  const requestId = requestIdOf(resubmitted)
  const { state } = obey(resubmitted, { kind: 'request', type: 'file', requestId, filing: { outcome: 'sent' } })
  assert.equal(viewAccount(state).partnerInitiatedRequestId, requestId)
  assert.notEqual(requestId, viewAccount(projectAt('rejected')).partnerInitiatedRequestId)
})

test('after a correction the state follows to pending, with the old details still shown', () => {
  const resubmitted = projectAt('resubmitted')
  const requestId = requestIdOf(resubmitted)
  const { state } = obey(resubmitted, { kind: 'request', type: 'file', requestId, filing: { outcome: 'sent' } })
  const shown = viewAccount(state)
  assert.deepEqual([shown.state, shown.details?.wabaName, shown.changes?.details?.wabaName], [PENDING, OLD, NEW])
})

for (const compatibility of ['guide', '1.2.117'] as const)
  test(`with compatibility ${compatibility}, an event carries the account as a GET shows it`, () => {
    const submitted = projectAt('submitted', { compatibility })
    const requestId = requestIdOf(submitted)
    const { state, events } = obey(submitted, { kind: 'request', type: 'file', requestId, filing: { outcome: 'sent' } })
    assert.deepEqual(events, [{ type: 'WHATSAPP_ACCOUNT_PENDING_VERIFICATION', payload: viewAccount(state) }])
  })

test('a project without an account refuses with account_not_found', () => {
  assert.throws(
    () => viewAccount(untouched()),
    (error) => error instanceof Refusal && error.code === 'account_not_found',
  )
})

function split({ shows, ...fields }: Visible) {
  return { ...fields, ids: shows === 'neither' ? [] : shows.split(' and ') }
}

function summarise({ state = 'none', status = 'none', shows }: Visible): string {
  return `state ${state}, changes.status ${status}, and of the ids ${shows}`
}
