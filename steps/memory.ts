import assert from 'node:assert/strict'
import { Given, Then } from '@cucumber/cucumber'
import { readAccount } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

Given("I remember the account's request id", async function (this: ProvisimWorld) {
  const { partnerInitiatedRequestId } = await readAccount(this)
  assert.ok(partnerInitiatedRequestId, 'the account has a request id to remember')
  this.remembered.set('request id', partnerInitiatedRequestId)
})

Then("the account's request id is still the same", async function (this: ProvisimWorld) {
  assert.equal((await readAccount(this)).partnerInitiatedRequestId, this.remembered.get('request id'))
})

Then("the account's request id is another one", async function (this: ProvisimWorld) {
  const { partnerInitiatedRequestId } = await readAccount(this)
  assert.ok(partnerInitiatedRequestId)
  assert.notEqual(partnerInitiatedRequestId, this.remembered.get('request id'))
})

Given('I remember what was requested', async function (this: ProvisimWorld) {
  const { changes } = await readAccount(this)
  assert.ok(changes?.details, 'the account has a request to remember')
  this.remembered.set('requested', changes.details)
})

Then("the account's details are what was requested", async function (this: ProvisimWorld) {
  assert.deepEqual((await readAccount(this)).details, this.remembered.get('requested'))
})

Then('nothing else of what was requested has changed', async function (this: ProvisimWorld) {
  const before = leavesOf(this.remembered.get('requested'))
  const after = leavesOf((await readAccount(this)).changes?.details)
  assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort())
  const changed = [...after].filter(([path, value]) => before.get(path) !== value)
  assert.equal(changed.length, 1, `changed: ${changed.map(([path]) => path)}`)
})

/** Every value of a nested object by its path. */
function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  return new Map(Object.entries(value).flatMap(([name, child]) => [...leavesOf(child, `${path}.${name}`)]))
}
