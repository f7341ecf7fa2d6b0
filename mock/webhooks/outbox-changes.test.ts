// What changes while something waits or is under way: the time, the webhook, the outbox itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodiesOf, PROJECT, START, startOutbox } from './outbox.fixture.ts'
import { hold, status } from './receiver.fixture.ts'

const MINUTE = 60_000
const delay = { strike: { kind: 'delay', after: MINUTE } } as const

test('a gap begins with the answer, not with the attempt', async () => {
  const { receiver, enqueue, outbox, clock, newest } = await startOutbox()
  const slow = hold(status(503, { 'retry-after': '20' }))
  receiver.replyWith(slow.reply)
  enqueue('{}')
  await slow.called
  clock.set(START + 9000) // As real time would pass.
  slow.release()
  await outbox.settle(PROJECT)
  assert.equal(newest().nextAttempt, '2026-11-22T12:00:29.000Z')
})

test('a delivery whose time came while another was under way is sent after it, though time was set back', async () => {
  const { receiver, enqueue, outbox, clock } = await startOutbox()
  const slow = hold()
  receiver.replyWith(slow.reply)
  enqueue('first')
  const delayed = enqueue('second', delay)
  await slow.called
  clock.set(START + MINUTE)
  clock.cancel(`delivery ${delayed.id}`)
  outbox.resume(PROJECT, delayed.id) // What its timer does.
  clock.set(START)
  slow.release()
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver), ['first', 'second'])
})

test('a timer that comes late does not hurry the retry that is due after it', async () => {
  const { receiver, send, outbox, clock, newest } = await startOutbox()
  receiver.replyWith(status(500))
  await send('{}')
  outbox.resume(PROJECT, newest().id)
  await outbox.settle(PROJECT)
  assert.equal(receiver.received.length, 1)
  await clock.advance(START + 5000)
  assert.equal(receiver.received.length, 2)
})

test('what waits for a webhook that is gone is given up at once, and nothing is due any more', async () => {
  const { receiver, recipients, send, outbox, clock } = await startOutbox()
  receiver.replyWith(status(500))
  await send('to be tried again')
  await send('behind it')
  recipients.delete('w1')
  outbox.reconsider(PROJECT, 'w1')
  await outbox.settle(PROJECT)
  for (const { state, reason, nextAttempt } of outbox.list(PROJECT))
    assert.deepEqual([state, reason, nextAttempt], ['skipped', 'Its webhook is gone.', undefined])
  assert.deepEqual([clock.timers, await outbox.close()], [[], { undelivered: 0 }])
})

test('what waits for a webhook that is still wanted goes on waiting', async () => {
  const { send, outbox, clock, newest } = await startOutbox()
  await send('{}', delay)
  outbox.reconsider(PROJECT, 'w1')
  await outbox.settle(PROJECT)
  assert.deepEqual([newest().state, newest().attempts.length, clock.timers.length], ['pending', 0, 1])
})

test('a delivery that was overtaken has no timer left', async () => {
  const { send, clock } = await startOutbox()
  await send('overtaken', { strike: { kind: 'reorder', after: MINUTE } })
  await send('overtakes')
  assert.deepEqual(clock.timers, [])
})

test('an outbox on hold begins nothing, keeps its queues, and still notes when a retry is due', async () => {
  const { receiver, enqueue, outbox, clock } = await startOutbox()
  const slow = hold(status(500))
  receiver.replyWith(slow.reply)
  enqueue('under way')
  enqueue('waits')
  await slow.called
  outbox.hold()
  slow.release()
  await outbox.settle(PROJECT)
  enqueue('comes on top', { webhookId: 'w1' })
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver), ['under way'])
  assert.equal(clock.timers.length, 1)
  assert.equal(outbox.stateOf(PROJECT).queues[0]?.[1].length, 3)
})
