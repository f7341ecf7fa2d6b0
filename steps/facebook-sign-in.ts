import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { readAccount } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

const TOKEN = '/v1/projects/{projectId}/whatsapp/longLivedAccessToken'
const WABAS = '/v1/projects/{projectId}/whatsapp/wabaDetails'

When('I exchange the Facebook token {string}', async function (this: ProvisimWorld, facebookToken: string) {
  await this.ask(this.provider.POST(TOKEN, { ...this.here, body: { facebookToken } }))
})

When('I exchange the Facebook code {string}', async function (this: ProvisimWorld, facebookCode: string) {
  await this.ask(this.provider.POST(TOKEN, { ...this.here, body: { facebookCode } }))
})

Given('I have exchanged the Facebook code {string}', async function (this: ProvisimWorld, facebookCode: string) {
  await succeed(this.provider.POST(TOKEN, { ...this.here, body: { facebookCode } }))
})

Given('I have a long-lived token', async function (this: ProvisimWorld) {
  const body = { facebookToken: 'EAAuser-token' }
  const { longLivedAccessToken } = await succeed(this.provider.POST(TOKEN, { ...this.here, body }))
  this.remembered.set('token', longLivedAccessToken)
})

When('I exchange it again', async function (this: ProvisimWorld) {
  const facebookToken = String(this.remembered.get('token'))
  await this.ask(this.provider.POST(TOKEN, { ...this.here, body: { facebookToken } }))
})

When('I exchange neither a Facebook token nor a code', async function (this: ProvisimWorld) {
  await this.ask(this.provider.POST(TOKEN, { ...this.here, body: {} }))
})

When("I list the customer's WABAs without a token", async function (this: ProvisimWorld) {
  const body = {} as { facebookToken: string } // Wrong on purpose.
  await this.ask(this.provider.POST(WABAS, { ...this.here, body }))
})

When(
  "I list the customer's WABAs with the token {string}",
  async function (this: ProvisimWorld, facebookToken: string) {
    await this.ask(this.provider.POST(WABAS, { ...this.here, body: { facebookToken } }))
  },
)

Then('I get a long-lived token', function (this: ProvisimWorld) {
  const { longLivedAccessToken } = this.answer.body as { longLivedAccessToken?: string }
  assert.equal(this.answer.status, 201)
  assert.match(longLivedAccessToken ?? '', /^EAA\w{20,}$/)
})

Then('I get the WABA of the account', async function (this: ProvisimWorld) {
  const { wabaId } = await readAccount(this)
  assert.deepEqual(this.answer.body, { wabas: [{ id: wabaId, numbers: [] }] })
})

Then('I get no WABA', function (this: ProvisimWorld) {
  assert.deepEqual(this.answer.body, { wabas: [] })
})
