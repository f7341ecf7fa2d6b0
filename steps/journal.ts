import assert from 'node:assert/strict'
import { type DataTable, Then } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { ProvisimWorld } from './support/world.ts'

Then("the journal's newest calls are", async function (this: ProvisimWorld, table: DataTable) {
  const entries = await readJournal(this)
  const calls = entries.map(({ operationId = '', status }) => [operationId, String(status)])
  assert.deepEqual(calls.slice(0, table.rows().length), table.rows())
})

Then("the journal's newest call breaks the rule {string}", async function (this: ProvisimWorld, rule: string) {
  const [newest] = await readJournal(this)
  assert.deepEqual(newest?.violations, [rule])
})

Then('the journal and the answer note {string}', async function (this: ProvisimWorld, note: string) {
  assert.equal(this.answer.headers['x-sim-note'], note)
  const [newest] = await readJournal(this)
  assert.deepEqual(newest?.notes, [note])
})

Then('neither the journal nor the answer note anything', async function (this: ProvisimWorld) {
  assert.equal(this.answer.headers['x-sim-note'], undefined)
  assert.deepEqual((await readJournal(this))[0]?.notes, [])
})

Then(
  'the journal holds neither {string} nor {string} nor my credentials',
  async function (this: ProvisimWorld, one: string, other: string) {
    const entries = await readJournal(this)
    assert.ok(entries.length > 0)
    const text = JSON.stringify(entries)
    const credentials = (this.authorization ?? '').split(' ')[1] ?? ''
    for (const secret of [one, other, credentials]) assert.ok(!text.includes(secret), `${secret} is shown`)
  },
)

async function readJournal({ control, here }: ProvisimWorld) {
  return (await succeed(control.GET('/projects/{projectId}/journal', here))).entries
}
