import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_QUEUED } from './mailbag.ts'
import { bodiesOf, PROJECT, START, startOutbox } from './outbox.fixture.ts'
import { hold, status } from './receiver.fixture.ts'

test('closing lets the attempt that is under way come to its end', async () => {
  const { receiver, enqueue, outbox, newest } = await startOutbox()
  const slow = hold(status(202))
  receiver.replyWith(slow.reply)
  enqueue('{}')
  await slow.called
  const closed = outbox.close()
  slow.release()
  assert.deepEqual(await closed, { undelivered: 0 })
  assert.deepEqual([newest().state, newest().attempts[0]?.status], ['succeeded', 202])
})

test('closing sends nothing more, and reports what is left', async () => {
  const { receiver, enqueue, outbox, clock } = await startOutbox()
  const slow = hold(status(500))
  receiver.replyWith(slow.reply)
  enqueue('under way')
  await slow.called
  enqueue('waits')
  const closed = outbox.close()
  enqueue('comes too late')
  enqueue('too late for another project', {}, 'p2')
  slow.release()
  assert.deepEqual(await closed, { undelivered: 4 })
  assert.deepEqual([bodiesOf(receiver), clock.timers], [['under way'], []])
})

test('closing reports what waits for its retry, in every project', async () => {
  const { receiver, enqueue, outbox } = await startOutbox()
  receiver.replyWith(status(500), status(500))
  enqueue('1')
  enqueue('2', {}, 'p2')
  await Promise.all(['p1', 'p2'].map((projectId) => outbox.settle(projectId)))
  assert.deepEqual(await outbox.close(), { undelivered: 2 })
})

test('an outbox that has nothing to do closes at once', async () => {
  const { outbox } = await startOutbox()
  assert.deepEqual(await outbox.close(), { undelivered: 0 })
})

test('what waits in one outbox is sent by another that takes over its state', async () => {
  const before = await startOutbox()
  before.receiver.replyWith(status(500))
  before.enqueue('retried')
  before.enqueue('waits')
  await before.outbox.settle(PROJECT)
  const after = await startOutbox()
  const state = JSON.parse(JSON.stringify(before.outbox.stateOf(PROJECT)))
  after.clock.restore(before.clock.state)
  after.outbox.restore(PROJECT, state)
  assert.deepEqual(after.outbox.stateOf(PROJECT), state)
  await after.clock.advance('idle')
  assert.deepEqual(bodiesOf(after.receiver), ['retried', 'waits'])
  assert.equal(after.clock.now - START, 5000)
  assert.deepEqual(
    after.outbox.list(PROJECT).map(({ state: end, attempts }) => [end, attempts.length]),
    [
      ['succeeded', 1],
      ['succeeded', 2],
    ],
  )
  assert.equal(after.outbox.attemptsMade(PROJECT), 3)
})

test('what had begun and not ended is sent anew after taking over', async () => {
  const before = await startOutbox()
  const slow = hold()
  before.receiver.replyWith(slow.reply)
  before.enqueue('begun')
  await slow.called
  const after = await startOutbox()
  after.outbox.restore(PROJECT, before.outbox.stateOf(PROJECT))
  await after.outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(after.receiver), ['begun'])
  slow.release()
})

test('ids go on after taking over', async () => {
  const [before, after] = [await startOutbox(), await startOutbox()]
  const first = before.enqueue('1')
  await before.outbox.settle(PROJECT)
  after.outbox.restore(PROJECT, before.outbox.stateOf(PROJECT))
  assert.notEqual(after.enqueue('2').id, first.id)
  assert.equal(after.outbox.find(PROJECT, first.id)?.body, '1')
})

test('what comes on top of a full queue is skipped and says why, and nothing else is lost', async () => {
  const { receiver, enqueue, outbox, recipients } = await startOutbox()
  recipients.set('w2', { target: `${receiver.url}/2`, secret: 's', isDisabled: false })
  const slow = hold()
  receiver.replyWith(slow.reply)
  for (let number = 0; number < MOST_QUEUED; number += 1) enqueue(String(number))
  const { state, reason } = enqueue('too many')
  assert.deepEqual([state, reason], ['skipped', 'Too many deliveries wait for its webhook.'])
  assert.equal(enqueue('elsewhere', { webhookId: 'w2' }).state, 'pending')
  assert.equal(outbox.list(PROJECT).filter((delivery) => delivery.state === 'pending').length, MOST_QUEUED + 1)
  outbox.forget(PROJECT)
  slow.release()
})
