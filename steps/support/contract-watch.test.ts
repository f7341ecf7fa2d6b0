import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ContractBreach, refuseBreach } from './contract-watch.ts'

const call = { method: 'GET', url: 'http://127.0.0.1:4010/v1/projects/p/whatsapp?pageSize=1' }
const expected = /GET \/v1\/projects\/p\/whatsapp\?pageSize=1 breaks the contract: .*compatibleRegions/

test('an answer that Prism replaced by an error is a breach', () => {
  const body = JSON.stringify({
    type: 'https://stoplight.io/prism/errors#VIOLATIONS',
    validation: [{ message: "must have required property 'compatibleRegions'" }],
  })
  assert.throws(() => refuseBreach(call, { headers: {}, body }), expected)
})

test('an answer that Prism let through with violations in a header is a breach', () => {
  const headers = { 'sl-violations': `[{"message":"must have required property 'compatibleRegions'"}]` }
  assert.throws(() => refuseBreach(call, { headers, body: '{}' }), expected)
})

test('an answer in which the simulator admits a breach is one', () => {
  const body = JSON.stringify({ errorCode: 'simulator_broke_the_contract', message: 'no compatibleRegions' })
  assert.throws(() => refuseBreach(call, { headers: {}, body }), ContractBreach)
})

test('any other answer is none, an error with a problem body included', () => {
  refuseBreach(call, { headers: { 'content-type': 'application/problem+json' }, body: '{"code":"not_found"}' })
})
