import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisioningRoutes } from '../contract.ts'
import { noteOnCall } from './notes.ts'

type Case = readonly [
  operationId: string,
  call: { readonly query?: object; readonly body?: unknown },
  ...notes: string[],
]

const SENDER_DETAILS = { displayName: 'Acme', businessCategory: 'OTHER' }
const ACCOUNT = { wabaName: 'Acme', clientBusinessManagerId: '1', senderDetails: SENDER_DETAILS }
const MANY = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x${index}`, index]))

const CASES: readonly Case[] = [
  ['createAccount', { body: ACCOUNT }],
  [
    'createAccount',
    { body: { ...ACCOUNT, BusinessManger: 'SINCH_UK' } },
    'BusinessManger is not known, and was ignored: did you mean businessManager?',
  ],
  [
    'createAccount',
    { body: { ...ACCOUNT, senderDetails: { ...SENDER_DETAILS, meta_local_storage: 'DE', toString: 1 } } },
    'senderDetails.meta_local_storage is not known, and was ignored: did you mean metaLocalStorage?',
    'senderDetails.toString is not known, and was ignored',
  ],
  [
    'createAccount',
    { body: { companyLegalName: 'Acme', clientBusinessManagerId: '1' } },
    'this body is of the on-behalf-of model, which has ended: send wabaName and senderDetails',
  ],
  [
    'createSender',
    { body: { phoneNumberProvider: 'CUSTOMER', details: { displayName: 'Acme', adress: 'Here' } } },
    'details.adress is not known, and was ignored: did you mean address?',
  ],
  ['createSender', { body: { wabaId: '1', phoneNumberId: '2', details: {} } }, 'details is not known, and was ignored'],
  [
    'listSenders',
    { query: { pagesize: '2', pageToken: 'x' } },
    'the query parameter pagesize is not known, and was ignored: did you mean pageSize?',
  ],
  ['getAccount', { query: { verbose: 'yes' } }, 'the query parameter verbose is not known, and was ignored'],
  ['getAccount', { body: { anything: 1 } }],
  ['createWebhook', { body: 'no object' }],
  ['createWebhook', { body: [{ x: 1 }] }],
]

for (const [operationId, { query = {}, body }, ...expected] of CASES)
  test(`${operationId} with ${JSON.stringify({ query, body })} is told ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(noteOnCall(routeOf(operationId), { query, body: bytesOf(body) }), expected)
  })

test('a body that is no JSON is told nothing here', () => {
  assert.deepEqual(noteOnCall(routeOf('createWebhook'), { query: {}, body: Buffer.from('{"target"') }), [])
})

test('a body nested beyond any depth is survived', () => {
  const body = Buffer.from(`{"senderDetails":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  assert.deepEqual(noteOnCall(routeOf('updateAccount'), { query: {}, body }), [])
})

test('ten notes are enough', () => {
  assert.equal(noteOnCall(routeOf('createWebhook'), { query: {}, body: bytesOf(MANY) }).length, 10)
})

const bytesOf = (body: unknown): Buffer => Buffer.from(body === undefined ? '' : JSON.stringify(body))

const routeOf = (operationId: string) =>
  provisioningRoutes.find((route) => route.operationId === operationId) ?? assert.fail(operationId)
