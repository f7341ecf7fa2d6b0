import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlSchema } from '../contract.ts'
import type { CreateAccount } from './account-details.ts'
import { ACME, obey, projectAt, requestIdOf, reviewIdOf, untouched } from './account-stages.fixture.ts'
import { viewAccount } from './account-view.ts'
import type { Outcome } from './outcome.ts'
import type { Project } from './project.ts'
import { create, historyOf, newest } from './sender-stages.fixture.ts'

test('a sender with the number that the customer gave is live with its account', () => {
  const { state } = approve({ sender: 'phone', countryCode: '49', phoneNumber: '1511234567' })
  const { sender, verification } = newest(state)
  const { id, maxTps, qualityRating, bearerToken, ...rest } = sender
  assert.deepEqual(rest, {
    state: 'ACTIVE',
    details: { displayName: 'Acme', vertical: 'SHOPPING_AND_RETAIL' },
    region: 'EU',
    metaLocalStorage: 'DE',
    cloudApi: true,
    created: '2026-11-22T12:00:00.000Z',
    modified: '2026-11-22T12:00:00.000Z',
    countryCode: '49',
    phoneNumber: '1511234567',
    numberProvider: 'CUSTOMER',
    businessManager: 'SINCH_UK',
    compatibleRegions: ['eu', 'us'],
  })
  assert.deepEqual([id.length, maxTps, qualityRating], [32, 10, 'UNKNOWN'])
  assert.match(bearerToken ?? '', /^\w+\.\w+$/)
  assert.equal(verification, 'VERIFIED', 'the customer verified the number at Meta')
})

test('the account is heard of before its sender', () => {
  const { state, events } = approve({ sender: 'phone' })
  assert.deepEqual(events, [
    { type: 'WHATSAPP_ACCOUNT_ONBOARDED', payload: viewAccount(state) },
    { type: 'WHATSAPP_SENDER_ACTIVE', payload: newest(state).sender },
  ])
})

test('its history says that the customer created it, and that it went live', () => {
  const { state } = approve({ sender: 'phone' })
  assert.deepEqual(historyOf(state), ['ACTIVE', 'CREATED'])
  assert.deepEqual(
    newest(state).activities.map(({ author }) => author),
    ['Sinch', 'Customer'],
  )
})

test('a display name only comes with a virtual number that nobody provided', () => {
  const { sender } = newest(approve({ sender: 'display-name-only' }).state)
  assert.equal(sender.countryCode, '1')
  assert.match(sender.phoneNumber ?? '', /^555\d{7}$/)
  assert.deepEqual([sender.state, 'numberProvider' in sender], ['ACTIVE', false])
})

test("a number that nobody names is made up, and the customer's", () => {
  const { sender } = newest(approve({ sender: 'phone' }).state)
  assert.match(`${sender.countryCode}${sender.phoneNumber}`, /^1555\d{7}$/)
  assert.equal(sender.numberProvider, 'CUSTOMER')
})

test('without a sender the account alone goes live', () => {
  const { state, events } = approve({ sender: 'none' })
  assert.deepEqual(state.senders, [])
  assert.deepEqual(
    events.map(({ type }) => type),
    ['WHATSAPP_ACCOUNT_ONBOARDED'],
  )
})

test('where the account wants it the sender is', () => {
  const senderDetails = { ...ACME.senderDetails, region: 'US', metaLocalStorage: 'CA' } as const
  const { sender } = newest(approve({ sender: 'phone' }, { ...ACME, senderDetails }).state)
  assert.deepEqual([sender.region, sender.metaLocalStorage], ['US', 'CA'])
})

test('an account on behalf of a company brings no sender: it has no data for one', () => {
  const { state } = approve({ sender: 'phone' }, { clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd' })
  assert.deepEqual(state.senders, [])
})

test('a rejected review brings no sender', () => {
  const approved = approveRequest(projectAt('pending'), { sender: 'phone' })
  const { state } = obey(approved, { kind: 'review', type: 'reject', reviewId: reviewIdOf(approved) })
  assert.deepEqual(state.senders, [])
})

test('more senders can follow', () => {
  const { state } = approve({ sender: 'phone', countryCode: '49', phoneNumber: '1511234567' })
  const two = create(state, {
    phoneNumberProvider: 'CUSTOMER',
    details: { countryCode: '49', phoneNumber: '1517654321', displayName: 'B', vertical: 'OTHER' },
  })
  assert.deepEqual(
    two.senders.map(({ sender }) => sender.state),
    ['ACTIVE', undefined],
  )
})

/** What Meta's approval comes to, of an account whose customer approved like this. */
function approve(approval: ControlSchema<'Approval'>, body: CreateAccount = ACME): Outcome {
  const submitted = obey(untouched(), { kind: 'account', type: 'create', body }).state
  const requestId = requestIdOf(submitted)
  const pending = obey(submitted, { kind: 'request', type: 'file', requestId, filing: { outcome: 'sent' } }).state
  const approved = approveRequest(pending, approval)
  return obey(approved, { kind: 'review', type: 'approve', reviewId: reviewIdOf(approved) })
}

const approveRequest = (project: Project, approval: ControlSchema<'Approval'>): Project =>
  obey(project, { kind: 'request', type: 'approve', requestId: requestIdOf(project), approval }).state
