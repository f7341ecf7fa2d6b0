import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { OPERATIONS, type OperationName } from './support/operations.ts'
import type { ProvisimWorld } from './support/world.ts'

When('I try to {operation}', async function (this: ProvisimWorld, operation: OperationName) {
  await this.ask(OPERATIONS[operation](this))
})

When(
  'I try to {operation} with the id {string}',
  async function (this: ProvisimWorld, operation: OperationName, webhookId: string) {
    await this.ask(OPERATIONS[operation](this, webhookId))
  },
)

Then('I am refused with {int} {word}', function (this: ProvisimWorld, status: number, errorCode: string) {
  assert.deepEqual({ status: this.answer.status, errorCode: refusal(this).errorCode }, { status, errorCode })
})

// What the complaint begins with is enough: some end in long lists.
Then(/^I am told that (.+)$/, function (this: ProvisimWorld, complaint: string) {
  const { validationErrors = [] } = refusal(this).additionalInformation ?? {}
  assert.ok(
    validationErrors.some((text) => text.startsWith(complaint)),
    `${complaint} is not among: ${validationErrors.join('; ')}`,
  )
})

Then('the refusal names the senders and the project', function (this: ProvisimWorld) {
  const { senderIds = [], projectId } = refusal(this).additionalInformation ?? {}
  assert.ok(senderIds.length > 0)
  assert.equal(projectId, this.projectId)
})

// The control plane refuses with problems of its own shape.
Then('it is refused as {word}', function (this: ProvisimWorld, expected: string) {
  const { code, detail, resolution } = this.answer.body as { code?: string; detail?: string; resolution?: string }
  assert.equal(code, expected)
  assert.ok(detail && resolution, 'the refusal says why, and what to do')
})

Then('the call succeeds with an empty answer', function (this: ProvisimWorld) {
  assert.deepEqual({ status: this.answer.status, body: this.answer.body }, { status: 200, body: undefined })
})

type Refusal = {
  readonly errorCode: string
  readonly message: string
  readonly resolution: string
  readonly additionalInformation?: {
    readonly validationErrors?: readonly string[]
    readonly senderIds?: readonly string[]
    readonly projectId?: string
  }
}

/** The last answer as a refusal in the provider's shape, which always says what failed and what to do. */
export function refusal({ answer }: ProvisimWorld): Refusal {
  const body = answer.body as Partial<Refusal> | undefined // Checked here, as far as scenarios look at it.
  assert.ok(answer.status >= 400, `a refusal, not ${answer.status} ${JSON.stringify(body)}`)
  assert.ok(body?.errorCode && body.message && body.resolution, `no error of the provider: ${JSON.stringify(body)}`)
  return body as Refusal
}
