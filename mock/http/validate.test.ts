import assert from 'node:assert/strict'
import { test } from 'node:test'
import { controlRoutes, provisioningRoutes, type Route } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Exchange } from './exchange.ts'
import { validateRequest } from './validate.ts'

const ROUTES: readonly Route[] = [...provisioningRoutes, ...controlRoutes]

type Parts = { readonly query?: Exchange['query']; readonly body?: unknown; readonly path?: Exchange['path'] }

function exchangeOf(operationId: string, { query = {}, body, path = {} }: Parts): Exchange {
  const route = ROUTES.find((candidate) => candidate.operationId === operationId)
  assert.ok(route, `no operation ${operationId}`)
  return {
    route,
    projectId: 'p',
    path: { projectId: 'p', ...path },
    query,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  }
}

const QUERIES = [
  ['listWebhooks', {}, {}],
  ['listWebhooks', { pageSize: '7' }, { pageSize: 7 }],
  ['listWebhooks', { pageToken: '7' }, { pageToken: '7' }],
  ['listWebhooks', { unknown: 'x' }, {}],
  ['listJournal', { limit: '1000' }, { limit: 1000 }],
] as const

for (const [operationId, query, expected] of QUERIES)
  test(`${operationId} reads the query ${JSON.stringify(query)} as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(validateRequest(exchangeOf(operationId, { query })).query, expected)
  })

for (const pageSize of ['0', '16', '-1', '1.5', 'x', '', '1e1', ' 1', ['1', '2']])
  test(`the page size ${JSON.stringify(pageSize)} of webhooks is refused with invalid_page_size`, () => {
    assert.equal(codeOf('listWebhooks', { query: { pageSize } }), 'invalid_page_size')
  })

for (const pageSize of ['1', '15'])
  test(`the page size ${pageSize} of webhooks is taken`, () => {
    assert.equal(codeOf('listWebhooks', { query: { pageSize } }), 'taken')
  })

for (const limit of ['0', '1001', 'x'])
  test(`the limit ${limit} of a list of the control plane is refused with invalid_input`, () => {
    assert.equal(codeOf('listJournal', { query: { limit } }), 'invalid_input')
  })

const IDS = [
  ['01PROVWEBHOOK001', 'taken'],
  ['a_b-C9', 'taken'],
  ['x'.repeat(64), 'taken'],
  ['x'.repeat(65), 'invalid_id_format'],
  ['a b', 'invalid_id_format'],
  ['a.b', 'invalid_id_format'],
  ['ä', 'invalid_id_format'],
] as const

for (const [webhookId, expected] of IDS)
  test(`the webhook id ${webhookId} is ${expected}`, () => {
    assert.equal(codeOf('getWebhook', { path: { webhookId } }), expected)
  })

test('a project id is never malformed', () => {
  assert.equal(codeOf('listWebhooks', { path: { projectId: 'my project.1' } }), 'taken')
})

const ACME = { wabaName: 'Acme', clientBusinessManagerId: '1' }
const SENDER = { displayName: 'Acme', businessCategory: 'OTHER' }

const BODIES = [
  ['a partner-initiated account', { ...ACME, senderDetails: SENDER }, undefined],
  ['an account on behalf of a company', { clientBusinessManagerId: '1', companyLegalName: 'Acme' }, undefined],
  ['properties that nobody knows', { ...ACME, senderDetails: { ...SENDER, more: 1 }, more: 1 }, undefined],
  ['a name without a sender', ACME, ['senderDetails should not be empty']],
  [
    'nothing, which counts as partner-initiated',
    {},
    [
      'clientBusinessManagerId should not be empty',
      'senderDetails should not be empty',
      'wabaName should not be empty',
    ],
  ],
  [
    'both names, which counts as partner-initiated',
    { ...ACME, companyLegalName: 'Acme' },
    ['senderDetails should not be empty'],
  ],
  [
    'several things that are wrong',
    { ...ACME, wabaName: 1, senderDetails: { displayName: '' } },
    [
      'wabaName must be a string',
      'senderDetails.businessCategory should not be empty',
      'senderDetails.displayName must be longer than or equal to 1 characters',
    ],
  ],
] as const

for (const [what, body, violations] of BODIES)
  test(`a new account with ${what} is ${violations === undefined ? 'taken' : `refused with ${violations.length} violations`}`, () => {
    assert.deepEqual(violationsOf('createAccount', body)?.toSorted(), violations?.toSorted())
  })

test('a misspelled name makes no account on behalf of a company: it is told the right name', () => {
  const exchange = exchangeOf('createAccount', { body: { wabaNam: 'x' } })
  assert.throws(
    () => validateRequest(exchange),
    (error) => error instanceof Refusal && error.resolution.includes('wabaNam is not known: did you mean wabaName?'),
  )
})

function codeOf(operationId: string, parts: Parts): string {
  try {
    validateRequest(exchangeOf(operationId, parts))
    return 'taken'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

function violationsOf(operationId: string, body: object): readonly string[] | undefined {
  try {
    validateRequest(exchangeOf(operationId, { body }))
    return undefined
  } catch (error) {
    assert.ok(error instanceof Refusal && error.code === 'invalid_input')
    return error.additionalInformation?.['validationErrors'] as readonly string[] // That is what invalid_input carries.
  }
}
