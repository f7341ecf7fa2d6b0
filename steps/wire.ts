import assert from 'node:assert/strict'
import { type DataTable, Then, When } from '@cucumber/cucumber'
import { refusal } from './refusals.ts'
import { send, type WireCall } from './support/wire.ts'
import type { ProvisimWorld } from './support/world.ts'

const JSON_TYPE = 'application/json'

When(/^I send ([A-Z]+) (\S+)$/, async function (this: ProvisimWorld, method: string, path: string) {
  await sendCall(this, { method, path, headers: {} })
})

When(
  /^I send ([A-Z]+) (\S+) with the body$/,
  async function (this: ProvisimWorld, method: string, path: string, body: string) {
    await sendCall(this, { method, path, headers: { 'content-type': JSON_TYPE }, body })
  },
)

When(
  /^I send ([A-Z]+) (\S+) with the body (.+)$/,
  async function (this: ProvisimWorld, method: string, path: string, body: string) {
    await sendCall(this, { method, path, headers: { 'content-type': JSON_TYPE }, body })
  },
)

When(/^I send ([A-Z]+) (\S+) with an empty body$/, async function (this: ProvisimWorld, method: string, path: string) {
  await sendCall(this, { method, path, headers: { 'content-type': JSON_TYPE }, body: '' })
})

When(
  /^I send ([A-Z]+) (\S+) without a body, as application\/json$/,
  async function (this: ProvisimWorld, method: string, path: string) {
    await sendCall(this, { method, path, headers: { 'content-type': JSON_TYPE } })
  },
)

When(
  /^I send ([A-Z]+) (\S+) as "(.+)" with the body (.+)$/,
  async function (this: ProvisimWorld, method: string, path: string, type: string, body: string) {
    await sendCall(this, { method, path, headers: { 'content-type': type }, body })
  },
)

When(
  /^I send ([A-Z]+) (\S+) with a comment of (\d+) KiB$/,
  async function (this: ProvisimWorld, method: string, path: string, size: string) {
    const body = JSON.stringify({ comment: 'x'.repeat(1024 * Number(size)) })
    await sendCall(this, { method, path, headers: { 'content-type': JSON_TYPE }, body })
  },
)

Then('the answer has the status {int}', function (this: ProvisimWorld, status: number) {
  assert.equal(this.answer.status, status)
})

Then('the answer has the header {word}: {}', function (this: ProvisimWorld, name: string, value: string) {
  assert.equal(this.answer.headers[name], value)
})

Then('the answer is an error and nothing more', function (this: ProvisimWorld) {
  const { additionalInformation: _, ...rest } = refusal(this)
  assert.deepEqual(Object.keys(rest).sort(), ['errorCode', 'message', 'resolution'])
  assert.match(this.answer.headers['content-type'] ?? '', /^application\/json/)
})

Then('the message says {string}', function (this: ProvisimWorld, text: string) {
  assert.ok(refusal(this).message.includes(text), refusal(this).message)
})

Then('these rules are broken, and no others', function (this: ProvisimWorld, table: DataTable) {
  const { validationErrors = [] } = refusal(this).additionalInformation ?? {}
  // Lists of allowed values are cut, as in the table.
  const cut = validationErrors.map((text) => text.replace(/(: [A-Z_]+), .*$/, '$1, …'))
  assert.deepEqual([...cut].sort(), table.raw().flat().sort())
})

Then('the answer has no body', function (this: ProvisimWorld) {
  assert.equal(this.answer.body, undefined)
  assert.equal(this.answer.headers['content-type'], undefined)
})

async function sendCall(world: ProvisimWorld, { path, headers, ...call }: WireCall): Promise<void> {
  const authorization = world.authorization === undefined ? {} : { authorization: world.authorization }
  const answer = await send(world.stage.provider, {
    ...call,
    path: path.replaceAll('{project}', world.projectId),
    headers: { ...authorization, ...headers },
  })
  world.keep(answer)
  world.remembered.set('header names', answer.headerNames)
}
