import assert from 'node:assert/strict'
import { test } from 'node:test'
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
