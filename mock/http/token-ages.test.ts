import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TokenAges } from './token-ages.ts'
import { TOKEN_LIFETIME } from './tokens.ts'

const LIFETIME = TOKEN_LIFETIME * 1000

test('a token ages from its first use in the project', () => {
  const ages = new TokenAges()
  assert.deepEqual([ages.expiryOf('p', 't', 1000), ages.expiryOf('p', 't', 5000)], [1000 + LIFETIME, 1000 + LIFETIME])
})

test('a token ages in every project for itself', () => {
  const ages = new TokenAges()
  assert.deepEqual([ages.expiryOf('p', 't', 1000), ages.expiryOf('q', 't', 5000)], [1000 + LIFETIME, 5000 + LIFETIME])
})

test('a project that is forgotten starts over', () => {
  const ages = new TokenAges()
  ages.expiryOf('p', 't', 1000)
  ages.forget('p')
  assert.equal(ages.expiryOf('p', 't', 5000), 5000 + LIFETIME)
})

test('of many tokens the oldest is forgotten', () => {
  const ages = new TokenAges()
  for (let index = 0; index <= 100; index += 1) ages.expiryOf('p', `t${index}`, 1000)
  assert.deepEqual([ages.expiryOf('p', 't1', 5000), ages.expiryOf('p', 't0', 5000)], [1000 + LIFETIME, 5000 + LIFETIME])
})
