import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from './delivery.ts'
import { bodiesOf, PROJECT, recipientAt, startOutbox } from './outbox.fixture.ts'
import { status } from './receiver.fixture.ts'

test('events reach a webhook in order, each after the one before it is through', async () => {
  const { receiver, send, clock } = await startOutbox()
  receiver.replyWith(status(500))
  await send('first')
  await send('second')
  assert.deepEqual(bodiesOf(receiver), ['first'])
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(receiver), ['first', 'first', 'second'])
})

test('a webhook that fails for good lets the next event through', async () => {
  const { receiver, send } = await startOutbox()
  receiver.replyWith(status(404))
  await send('first')
  await send('second')
  assert.deepEqual(bodiesOf(receiver), ['first', 'second'])
})

test('a webhook that fails holds up no other', async () => {
  const { receiver, send, recipients, outbox } = await startOutbox()
  recipients.set('w2', recipientAt(receiver, 2))
  receiver.replyWith(status(500))
  await send('first')
  await send('second')
  await send('second', { webhookId: 'w2' })
  assert.deepEqual(
    outbox.list(PROJECT).map(({ webhookId, state }) => [webhookId, state]),
    [
      ['w2', 'succeeded'],
      ['w1', 'pending'],
      ['w1', 'pending'],
    ],
  )
})

// What is through without a connection is through within a few turns of the promise queue.
for (let turns = 0; turns < 12; turns += 1)
  test(`an event that comes ${turns} turns after another does not get stuck behind it`, async () => {
    const { recipients, receiver, outbox, enqueue } = await startOutbox()
    recipients.set('w1', { ...recipientAt(receiver, 1), isDisabled: true })
    enqueue('first')
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    enqueue('second')
    await outbox.settle(PROJECT)
    assert.deepEqual(
      outbox.list(PROJECT).map(({ state }) => state),
      ['skipped', 'skipped'],
    )
  })

test('what comes in the moment in which a queue has run empty is sent too', async () => {
  // After an attempt the queue is looked at once more: this comes right after that look.
  const onAttempt = ({ body }: Delivery): void => {
    if (body === 'first') queueMicrotask(() => enqueue('second'))
  }
  const { receiver, enqueue, outbox } = await startOutbox({ onAttempt })
  enqueue('first')
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver), ['first', 'second'])
})
