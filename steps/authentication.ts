import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { OPERATIONS, type OperationName } from './support/operations.ts'
import type { Schema } from './support/schemas.ts'
import { askForToken, useToken } from './support/tokens.ts'
import { basic, type ProvisimWorld } from './support/world.ts'

Given('I use the key {string} with the secret {string}', function (this: ProvisimWorld, id: string, secret: string) {
  this.authorization = basic(id, secret)
})

Given('I send no credentials', function (this: ProvisimWorld) {
  this.authorization = undefined
})

Given('I send the credentials {string}', function (this: ProvisimWorld, credentials: string) {
  this.authorization = credentials
})

Given('I have tried to {operation}', async function (this: ProvisimWorld, operation: OperationName) {
  const { response } = await OPERATIONS[operation](this)
  assert.ok(response.status >= 400, 'the call is refused')
})

Given(/^I use (?:a|another) token$/, async function (this: ProvisimWorld) {
  await useToken(this)
})

Given('I change the last letter but one of my token', function (this: ProvisimWorld) {
  const token = this.authorization ?? ''
  this.authorization = token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.slice(-1)
})

Given('I am let in with it', async function (this: ProvisimWorld) {
  await succeed<unknown>(OPERATIONS['list the webhooks'](this))
})

When('I ask for a token with {}', async function (this: ProvisimWorld, how: string) {
  await this.ask(askForToken(this, how))
})

Then('I am let in', function (this: ProvisimWorld) {
  assert.equal(this.answer.status, 200)
})

Then('I get a token for one hour', function (this: ProvisimWorld) {
  const { access_token: token, ...rest } = this.answer.body as Schema<'Token'> // What the token endpoint answers.
  assert.match(token, /^[\w-]+\.[\w-]+\.[\w-]+$/)
  assert.deepEqual(rest, { expires_in: 3600, scope: '', token_type: 'bearer' })
})

Then('I get no token: {int} {word}', function (this: ProvisimWorld, status: number, error: string) {
  const body = this.answer.body as Schema<'TokenError'> // As above, when it refuses.
  assert.deepEqual({ status: this.answer.status, error: body.error }, { status, error })
  assert.ok(body.error_description)
})

// Clients fetch a new token only if they are told of an expiry.
Then('my token is called expired', function (this: ProvisimWorld) {
  assert.match(this.answer.headers['www-authenticate'] ?? '', /^Bearer error="invalid_token".* expired /)
})

Then('my token is called invalid', function (this: ProvisimWorld) {
  const challenge = this.answer.headers['www-authenticate'] ?? ''
  assert.match(challenge, /^Bearer error="invalid_token"/)
  assert.doesNotMatch(challenge, /expired/)
})

Then('I am asked for a key', function (this: ProvisimWorld) {
  assert.equal(this.answer.headers['www-authenticate'], 'Basic realm="provisioning"')
})

Then('the header {string} is spelled just so', function (this: ProvisimWorld, name: string) {
  assert.ok([this.remembered.get('header names')].flat().includes(name))
})
