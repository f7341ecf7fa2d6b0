import assert from 'node:assert/strict'
import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { Schema } from './support/schemas.ts'
import { bringAccountTo } from './support/situations.ts'
import type { ProvisimWorld } from './support/world.ts'

Given('an account with {int} comments', async function (this: ProvisimWorld, count: number) {
  await bringAccountTo(this, 'submitted')
  for (let number = 1; number <= count; number += 1) {
    const body = { comment: `Comment ${number}` }
    await succeed(this.provider.POST('/v1/projects/{projectId}/whatsapp/comments', { ...this.here, body }))
  }
})

// The table names the fields that are to be compared; an empty cell stands for a field that is absent.
Then('the activities are, newest first', async function (this: ProvisimWorld, table: DataTable) {
  const [names = []] = table.raw()
  const shown = (await readActivities(this)).map((activity) => names.map((name) => fieldOf(activity, name)))
  assert.deepEqual(shown, table.rows())
})

Then(
  /^the newest activity is a comment by (.+): "(.+)"$/,
  async function (this: ProvisimWorld, author: string, comment: string) {
    const [newest] = await readActivities(this)
    assert.deepEqual(newest, { type: 'COMMENT_ADDED', author, comment, created: newest?.created })
  },
)

const fieldOf = (activity: Schema<'AccountActivity'>, name: string): string =>
  new Map<string, string>(Object.entries(activity)).get(name) ?? ''

async function readActivities({ provider, here }: ProvisimWorld): Promise<Schema<'AccountActivity'>[]> {
  const list = await succeed(provider.GET('/v1/projects/{projectId}/whatsapp/activities', here))
  assert.equal(list.notifications.length, list.totalSize, 'the whole list stands on one page')
  return list.notifications
}
