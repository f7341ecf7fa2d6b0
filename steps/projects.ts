import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { bringWebhook, webhookOf } from './support/own-webhooks.ts'
import { prepareProject } from './support/projects.ts'
import { bringAccountTo, readAccount } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

When('I turn to another project', async function (this: ProvisimWorld) {
  await turnToAnotherProject(this)
})

When('I turn back to the first project', function (this: ProvisimWorld) {
  this.projectId = this.stage.projectId
})

When('I reset the project', async function (this: ProvisimWorld) {
  await succeed(this.control.DELETE('/projects/{projectId}', this.here))
})

Given('a webhook, an onboarded account and their ids', async function (this: ProvisimWorld) {
  this.remembered.set('ids', await drawIds(this))
})

When('I reset the project and do the same again', async function (this: ProvisimWorld) {
  await prepareProject(this.control, this.projectId)
  this.remembered.set('ids drawn again', await drawIds(this))
})

When(
  'I reset the project and do the same again with the seed {string}',
  async function (this: ProvisimWorld, seed: string) {
    await prepareProject(this.control, this.projectId)
    await succeed(this.control.PUT('/projects/{projectId}/settings', { ...this.here, body: { seed } }))
    this.remembered.set('ids drawn again', await drawIds(this))
  },
)

When('I do the same in another project', async function (this: ProvisimWorld) {
  await turnToAnotherProject(this)
  this.remembered.set('ids drawn again', await drawIds(this))
})

Then('all ids are the same', function (this: ProvisimWorld) {
  assert.deepEqual(this.remembered.get('ids drawn again'), this.remembered.get('ids'))
})

Then('no id is the same', function (this: ProvisimWorld) {
  const before = [this.remembered.get('ids')].flat()
  const after = [this.remembered.get('ids drawn again')].flat()
  assert.equal(after.length, before.length)
  assert.deepEqual(
    after.filter((id) => before.includes(id)),
    [],
  )
})

Then('nothing is known of the project', async function (this: ProvisimWorld) {
  const { account, counts } = await succeed(this.control.GET('/projects/{projectId}', this.here))
  assert.equal(account, undefined)
  for (const [what, count] of Object.entries(counts)) assert.equal(count, 0, what)
})

async function turnToAnotherProject(world: ProvisimWorld): Promise<void> {
  world.projectId = `${world.stage.projectId}--other`
  await prepareProject(world.control, world.projectId)
}

/** Registers a webhook, brings an account to life, and gives all ids that came of it. */
async function drawIds(world: ProvisimWorld): Promise<readonly (string | undefined)[]> {
  await bringWebhook(world, 'main', 'all events')
  await bringAccountTo(world, 'onboarded')
  const { wabaId, partnerInitiatedRequestId } = await readAccount(world)
  const ids = [webhookOf(world, 'main').id, wabaId, partnerInitiatedRequestId]
  assert.equal(ids.filter((id) => id !== undefined).length, 3)
  return ids
}
