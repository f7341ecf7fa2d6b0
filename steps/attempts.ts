import assert from 'node:assert/strict'
import { Then } from '@cucumber/cucumber'
import { toIso } from './support/durations.ts'
import { readNewestDelivery } from './support/received.ts'
import type { ProvisimWorld } from './support/world.ts'

Then(/^the delivery was answered with ([\d, ]+)$/, async function (this: ProvisimWorld, statuses: string) {
  const { attempts } = await readNewestDelivery(this)
  assert.deepEqual(
    attempts.map(({ status }) => status),
    statuses.split(', ').map(Number),
  )
})

Then('the delivery was attempted {int} times', async function (this: ProvisimWorld, count: number) {
  const { attempts } = await readNewestDelivery(this)
  assert.deepEqual(
    attempts.map(({ number }) => number),
    Array.from({ length: count }, (_, index) => index + 1),
  )
})

Then('the delivery was never attempted', async function (this: ProvisimWorld) {
  assert.deepEqual((await readNewestDelivery(this)).attempts, [])
})

Then('each of its attempts was made at once', async function (this: ProvisimWorld) {
  assert.deepEqual(new Set(await readGaps(this)), new Set([0]))
})

Then('none of its attempts was answered', async function (this: ProvisimWorld) {
  const { attempts } = await readNewestDelivery(this)
  for (const { status, error } of attempts) {
    assert.equal(status, undefined)
    assert.match(error ?? '', /ECONNREFUSED/)
  }
})

Then(
  /^the delivery (?:is|has) (pending|succeeded|failed|exhausted|skipped)$/,
  async function (this: ProvisimWorld, state: string) {
    assert.equal((await readNewestDelivery(this)).state, state)
  },
)

Then(
  /^the gaps? between its attempts (?:was|were) ([\d, and]+) seconds$/,
  async function (this: ProvisimWorld, seconds: string) {
    assert.deepEqual(
      (await readGaps(this)).map((gap) => gap / 1000),
      seconds.split(/, | and /).map(Number),
    )
  },
)

Then('the last gap between its attempts was {duration}', async function (this: ProvisimWorld, duration: string) {
  assert.equal(toIso((await readGaps(this)).at(-1) ?? 0), duration)
})

/** Milliseconds between one attempt and the next, on the project's clock. */
async function readGaps(world: ProvisimWorld): Promise<number[]> {
  const times = (await readNewestDelivery(world)).attempts.map(({ at }) => Date.parse(at))
  return times.slice(1).map((time, index) => time - (times[index] ?? 0))
}
