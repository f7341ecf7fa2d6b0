import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { accountInput, correctionInput, onBehalfOfInput } from './support/account-input.ts'
import { showProperty } from './support/account-properties.ts'
import { succeed } from './support/answer.ts'
import type { Fields } from './support/input.ts'
import { bringAccountTo, readAccount, type Situation } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

const ACCOUNT = '/v1/projects/{projectId}/whatsapp'

Given('a(n) {situation} account', async function (this: ProvisimWorld, situation: Situation) {
  await bringAccountTo(this, situation)
})

When('the account becomes {situation}', async function (this: ProvisimWorld, situation: Situation) {
  await bringAccountTo(this, situation)
})

Given('I have created an account', async function (this: ProvisimWorld) {
  await succeed(this.provider.POST(ACCOUNT, { ...this.here, body: accountInput() }))
})

When('I create an account', async function (this: ProvisimWorld) {
  await this.ask(this.provider.POST(ACCOUNT, { ...this.here, body: accountInput() }))
})

When(/^I (?:have created|create) an account with$/, async function (this: ProvisimWorld, table: DataTable) {
  await this.ask(this.provider.POST(ACCOUNT, { ...this.here, body: accountInput(fieldsOf(table)) }))
})

When(/^I (?:have created|create) an account on behalf of a company$/, async function (this: ProvisimWorld) {
  await this.ask(this.provider.POST(ACCOUNT, { ...this.here, body: onBehalfOfInput() }))
})

When('I create an account on behalf of a company with', async function (this: ProvisimWorld, table: DataTable) {
  await this.ask(this.provider.POST(ACCOUNT, { ...this.here, body: onBehalfOfInput(fieldsOf(table)) }))
})

When('I correct the account with', async function (this: ProvisimWorld, table: DataTable) {
  await this.ask(this.provider.PATCH(ACCOUNT, { ...this.here, body: correctionInput(fieldsOf(table)) }))
})

When(/^I (?:have deleted|delete) the account$/, async function (this: ProvisimWorld) {
  await succeed(this.provider.DELETE(ACCOUNT, this.here))
})

Given('I have enabled template analytics', async function (this: ProvisimWorld) {
  await succeed(this.provider.PUT('/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics', this.here))
})

// An account is called by its change, as long as there is one.
Then(/^the account is ([A-Z_]+)$/, async function (this: ProvisimWorld, status: string) {
  const { state, changes } = await readAccount(this)
  assert.equal(changes?.status ?? state, status)
})

Then('the account shows', async function (this: ProvisimWorld, table: DataTable) {
  const account = await readAccount(this)
  const shown = fieldsOf(table).map(([words]) => [words, showProperty(account, words)])
  assert.deepEqual(shown, fieldsOf(table))
})

Then(
  /^it has details: (yes|no), a WABA id: (yes|no), a request id: (yes|no)$/,
  async function (this: ProvisimWorld, hasDetails: YesOrNo, hasWabaId: YesOrNo, hasRequestId: YesOrNo) {
    const { details, wabaId, partnerInitiatedRequestId } = await readAccount(this)
    const shown = [details, wabaId, partnerInitiatedRequestId].map(toYesOrNo)
    assert.deepEqual(shown, [hasDetails, hasWabaId, hasRequestId])
  },
)

Then('the answer is the account as it is now', async function (this: ProvisimWorld) {
  assert.deepEqual(this.answer.body, await readAccount(this))
})

Then('the project (still )has no account', async function (this: ProvisimWorld) {
  const { response } = await this.provider.GET(ACCOUNT, this.here)
  assert.equal(response.status, 404)
})

const fieldsOf = (table: DataTable): Fields => table.raw().map(([words = '', value = '']) => [words, value])

type YesOrNo = 'yes' | 'no'
const toYesOrNo = (value: unknown): YesOrNo => (value === undefined ? 'no' : 'yes')
