import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import type { ProvisimWorld } from './support/world.ts'

When('I comment {string}', async function (this: ProvisimWorld, comment: string) {
  await post(this, { comment })
})

When('I comment with {int} characters', async function (this: ProvisimWorld, length: number) {
  await post(this, { comment: 'x'.repeat(length) })
})

When('I comment with an empty text', async function (this: ProvisimWorld) {
  await post(this, { comment: '' })
})

When('I comment with nothing', async function (this: ProvisimWorld) {
  await post(this, {} as { comment: string }) // Wrong on purpose.
})

Then('the answer is the comment {string} of {word}', function (this: ProvisimWorld, comment: string, created: string) {
  assert.deepEqual(this.answer.body, { type: 'CREATED', comment, created })
})

async function post(world: ProvisimWorld, body: { comment: string }): Promise<void> {
  await world.ask(world.provider.POST('/v1/projects/{projectId}/whatsapp/comments', { ...world.here, body }))
}
