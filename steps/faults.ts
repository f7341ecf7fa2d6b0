import assert from 'node:assert/strict'
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { OPERATIONS, type OperationName } from './support/operations.ts'
import type { ControlSchema } from './support/schemas.ts'
import { send } from './support/wire.ts'
import type { ProvisimWorld } from './support/world.ts'

const FAULTS = '/projects/{projectId}/faults'

type CallFault = ControlSchema<'CallFault'>

Given('these calls go wrong', async function (this: ProvisimWorld, table: DataTable) {
  await succeed(this.control.PUT(FAULTS, { ...this.here, body: { calls: readFaults(table) } }))
})

When('someone wants these calls to go wrong', async function (this: ProvisimWorld, table: DataTable) {
  await this.ask(this.control.PUT(FAULTS, { ...this.here, body: { calls: readFaults(table) } }))
})

When('I have all go right again', async function (this: ProvisimWorld) {
  await succeed(this.control.DELETE(FAULTS, this.here))
})

Then('nothing is left to go wrong', async function (this: ProvisimWorld) {
  assert.deepEqual((await succeed(this.control.GET(FAULTS, this.here))).calls, [])
})

When('I try to {operation} {int} times', async function (this: ProvisimWorld, operation: OperationName, count: number) {
  await tryAgainAndAgain(this, operation, count)
})

Given(
  'I have tried {int} times to {operation}',
  async function (this: ProvisimWorld, count: number, operation: OperationName) {
    await tryAgainAndAgain(this, operation, count)
  },
)

Then(/^the answers are ([\d, ]+)$/, function (this: ProvisimWorld, statuses: string) {
  assert.equal([this.remembered.get('answers')].flat().join(', '), statuses)
})

When(
  'I try to {operation} and the connection is dropped',
  async function (this: ProvisimWorld, operation: OperationName) {
    await assert.rejects(OPERATIONS[operation](this), { message: 'fetch failed' })
  },
)

When('I try to {operation} and the answer breaks off', async function (this: ProvisimWorld, operation: OperationName) {
  await assert.rejects(OPERATIONS[operation](this), /terminated|fetch failed/)
})

When('I try to list the webhooks with the fault {string}', async function (this: ProvisimWorld, fault: string) {
  const answer = await send(this.stage.provider, {
    method: 'GET',
    path: `/v1/projects/${this.projectId}/webhooks`,
    headers: { authorization: this.authorization ?? '', 'x-sim-fault': fault },
  })
  this.keep(answer)
})

Then('it took {int} milliseconds or longer', async function (this: ProvisimWorld, milliseconds: number) {
  const [newest] = (await succeed(this.control.GET('/projects/{projectId}/journal', this.here))).entries
  assert.ok(newest && newest.durationMs >= milliseconds, `${newest?.durationMs}`)
})

Given('calls are throttled', async function (this: ProvisimWorld) {
  await succeed(this.control.PUT('/projects/{projectId}/settings', { ...this.here, body: { rateLimits: 'on' } }))
})

async function tryAgainAndAgain(world: ProvisimWorld, operation: OperationName, count: number): Promise<void> {
  const answers: number[] = []
  for (let number = 1; number <= count; number += 1) {
    await world.ask(OPERATIONS[operation](world))
    answers.push(world.answer.status)
  }
  world.remembered.set('answers', answers)
}

const NUMBERS = ['status', 'next', 'every', 'spread']

/** One fault a row; an empty cell leaves the field out. */
function readFaults(table: DataTable): CallFault[] {
  const [names = []] = table.raw()
  return table.rows().map((cells) => {
    const given = names.flatMap((name, column) => {
      const text = cells[column] ?? ''
      return text === '' ? [] : [[name, NUMBERS.includes(name) ? Number(text) : text]]
    })
    return Object.fromEntries(given) as CallFault // What a scenario writes may be wrong on purpose.
  })
}
