import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import {
  DECISIONS,
  type Decision,
  decide,
  listRequests,
  listReviews,
  ofRequest,
  ofReview,
} from './support/decisions.ts'
import { readAccount } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

When('Sinch files the request', async function (this: ProvisimWorld) {
  await decide(this, 'file the request')
})

When('Sinch fails to file the request because {string}', async function (this: ProvisimWorld, reason: string) {
  const body = { outcome: 'failed', reason } as const
  const here = await ofRequest(this)
  await succeed(this.control.POST('/projects/{projectId}/requests/{requestId}/file', { ...here, body }))
})

When('the customer approves the request', async function (this: ProvisimWorld) {
  await decide(this, 'approve the request')
})

When(/^the customer (?:declines|has declined) the request$/, async function (this: ProvisimWorld) {
  await decide(this, 'decline the request')
})

When('Sinch cancels the request', async function (this: ProvisimWorld) {
  await decide(this, 'cancel the request')
})

When('Meta rejects the account because {string}', async function (this: ProvisimWorld, reason: string) {
  const here = await ofReview(this)
  await succeed(this.control.POST('/projects/{projectId}/reviews/{reviewId}/reject', { ...here, body: { reason } }))
})

When('someone tries to {decision}', async function (this: ProvisimWorld, decision: Decision) {
  await this.ask(DECISIONS[decision](this))
})

Then(/^the request at Meta is ([A-Z]+)$/, async function (this: ProvisimWorld, status: string) {
  const [newest] = await listRequests(this)
  assert.equal(newest?.status, status)
})

Then(/^the review at Meta is ([A-Z]+)$/, async function (this: ProvisimWorld, status: string) {
  const [newest] = await listReviews(this)
  assert.equal(newest?.status, status)
})

Then('the account names the request at Meta', async function (this: ProvisimWorld) {
  const { partnerInitiatedRequestId, changes } = await readAccount(this)
  const [newest] = await listRequests(this)
  assert.equal(partnerInitiatedRequestId, newest?.id)
  assert.equal(changes?.details?.clientBusinessManagerId, newest?.businessId)
})

Then('its request id, its WABA id and its portfolio are different numbers', async function (this: ProvisimWorld) {
  const { partnerInitiatedRequestId, wabaId, details } = await readAccount(this)
  const ids = [partnerInitiatedRequestId, wabaId, details?.clientBusinessManagerId]
  for (const id of ids) assert.match(id ?? '', /^\d+$/)
  assert.equal(new Set(ids).size, ids.length)
})
