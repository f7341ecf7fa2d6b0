import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import type { ProvisimWorld } from './support/world.ts'

const ADVANCE = '/projects/{projectId}/clock/advance'

When('{duration} pass(es)', async function (this: ProvisimWorld, duration: string) {
  await this.pass(duration)
})

When('{duration} has/have passed', async function (this: ProvisimWorld, duration: string) {
  await this.pass(duration)
})

When('time passes until nothing is due', async function (this: ProvisimWorld) {
  await succeed(this.control.POST(ADVANCE, { ...this.here, body: { until: 'idle' } }))
})

When('time passes until {word}', async function (this: ProvisimWorld, to: string) {
  await succeed(this.control.POST(ADVANCE, { ...this.here, body: { to } }))
})

When('I ask for time to pass until {word}', async function (this: ProvisimWorld, to: string) {
  await this.ask(this.control.POST(ADVANCE, { ...this.here, body: { to } }))
})

When('I set the time to {word}', async function (this: ProvisimWorld, now: string) {
  await this.ask(this.control.PUT('/projects/{projectId}/settings', { ...this.here, body: { now } }))
})

Then(/^it is (\d{4}-\d\d-\d\dT[\d:.]+Z)$/, async function (this: ProvisimWorld, now: string) {
  assert.equal((await readClock(this)).now, now)
})

Then('the clock is due to file the request at {word}', async function (this: ProvisimWorld, due: string) {
  const { timers } = await readClock(this)
  assert.deepEqual(
    timers.map((timer) => ({ due: timer.due, command: timer.command })),
    [{ due, command: 'request: file' }],
  )
})

const readClock = ({ control, here }: ProvisimWorld) => succeed(control.GET('/projects/{projectId}/clock', here))
