import { Given } from '@cucumber/cucumber'
import type { ProvisimWorld } from './support/world.ts'

Given('my receiver answers the next delivery with {int}', function (this: ProvisimWorld, status: number) {
  this.stage.receiver.answerNext(1, status)
})

Given(
  'my receiver answers the next {int} deliveries with {int}',
  function (this: ProvisimWorld, count: number, status: number) {
    this.stage.receiver.answerNext(count, status)
  },
)

Given(
  'my receiver answers the next delivery with {int} and asks for {int} seconds',
  function (this: ProvisimWorld, status: number, seconds: number) {
    this.stage.receiver.answerNext(1, status, { 'retry-after': String(seconds) })
  },
)

Given('my receiver is down', async function (this: ProvisimWorld) {
  await this.stage.receiver.close()
})
