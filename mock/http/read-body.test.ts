import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisioningRoutes, type Route } from '../contract.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Exchange } from './exchange.ts'
import { readJsonObject } from './read-body.ts'

const exchangeOf = (operationId: string, body: string, contentType?: string): Exchange => ({
  route: routeOf(operationId),
  projectId: 'p',
  path: { projectId: 'p' },
  query: {},
  headers: contentType === undefined ? {} : { 'content-type': contentType },
  body: Buffer.from(body),
})

const JSON_TYPE = 'application/json'

const TAKEN = [
  ['{"a":1}', JSON_TYPE],
  ['{"a":1}', 'application/json; charset=utf-8'],
  ['{"a":1}', 'APPLICATION/JSON'],
  ['{"a":1}', 'application/merge-patch+json'],
  ['{"a":1}', undefined],
  [' {"a":1}\n', JSON_TYPE],
] as const

for (const [body, contentType] of TAKEN)
  test(`the body ${JSON.stringify(body)} as ${contentType ?? 'nothing in particular'} is taken`, () => {
    assert.deepEqual(readJsonObject(exchangeOf('createWebhook', body, contentType), {}), { a: 1 })
  })

const REFUSED = [
  ['', JSON_TYPE, 'The body is empty.'],
  ['[]', JSON_TYPE, 'The body is an array, not a JSON object.'],
  ['null', JSON_TYPE, 'The body is null, not a JSON object.'],
  ['"text"', JSON_TYPE, 'The body is a string, not a JSON object.'],
  ['1', JSON_TYPE, 'The body is a number, not a JSON object.'],
  ['true', JSON_TYPE, 'The body is a boolean, not a JSON object.'],
  ['{a:1}', JSON_TYPE, 'The body is not JSON: '],
  [`{"secret":'hunter2'}`, JSON_TYPE, "The body is not JSON: Unexpected token '''."],
  ['{"secret":hunter2}', JSON_TYPE, 'The body is not JSON: Unexpected token.'],
  [
    '{"secret":"hunter2",}',
    JSON_TYPE,
    'The body is not JSON: Expected double-quoted property name in JSON at position ',
  ],
  ['{"secret":"hunter2"', JSON_TYPE, 'The body is not JSON: '],
  ['{"a":1}', 'text/plain', 'The body comes as text/plain, not as JSON.'],
  ['{"a":1}', 'application/jsonp', 'The body comes as application/jsonp, not as JSON.'],
  ['a=1', 'application/x-www-form-urlencoded', 'The body comes as application/x-www-form-urlencoded, not as JSON.'],
] as const

for (const [body, contentType, message] of REFUSED)
  test(`the body ${JSON.stringify(body)} as ${contentType} is refused: ${message}`, () => {
    assert.throws(
      () => readJsonObject(exchangeOf('createWebhook', body, contentType), {}),
      (error) =>
        error instanceof Refusal &&
        error.code === 'invalid_payload' &&
        error.message.startsWith(message) &&
        !error.message.includes('hunter'),
    )
  })

for (const body of ['', '{}', 'not JSON'])
  test(`an operation without a body does not look at ${JSON.stringify(body)}`, () => {
    assert.equal(readJsonObject(exchangeOf('getAccount', body, JSON_TYPE), {}), undefined)
  })

test('the control plane takes JSON under any media type', () => {
  const exchange = exchangeOf('createWebhook', '{"a":1}', 'application/x-www-form-urlencoded')
  assert.deepEqual(readJsonObject(exchange, { takeAnyMediaType: true }), { a: 1 })
})

function routeOf(operationId: string): Route {
  const route = provisioningRoutes.find((candidate) => candidate.operationId === operationId)
  assert.ok(route)
  return route
}
