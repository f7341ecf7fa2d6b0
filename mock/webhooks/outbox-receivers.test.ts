// Nothing is lost, and nothing is sent more often than the profile says: what the receiver saw against the log.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from './delivery.ts'
import { bodiesOf, PROJECT, recipientAt, START, startOutbox } from './outbox.fixture.ts'
import {
  hangUp,
  hangUpMidAnswer,
  hangUpMidHeaders,
  hold,
  type Reply,
  startReceiver,
  status,
} from './receiver.fixture.ts'

const EVENTS = ['1', '2', '3', '4', '5']

const huge = status(200, {}, 'x'.repeat(2 ** 20))
const hugeFailure = status(500, {}, 'x'.repeat(2 ** 20))
const redirect = status(302, { location: '/elsewhere' })
const impatient = status(503, { 'retry-after': '99999999999999999999' })

// How the receiver treats each event, attempt by attempt, and how the delivery ends.
const RECEIVERS: readonly (readonly [string, readonly Reply[], Delivery['state']])[] = [
  ['takes all', [status(200)], 'succeeded'],
  ['flaps', [status(500), status(500), status(200)], 'succeeded'],
  ['is overloaded', [status(429), status(503, { 'retry-after': '60' }), status(202)], 'succeeded'],
  ['asks for more time than there is', [impatient, status(200)], 'succeeded'],
  ['hangs up', [hangUp, hangUp, status(200)], 'succeeded'],
  ['takes it and hangs up mid-answer', [hangUpMidAnswer()], 'succeeded'],
  ['fails and hangs up mid-answer', [hangUpMidAnswer(500), status(204)], 'succeeded'],
  ['hangs up within the headers', [hangUpMidHeaders, status(200)], 'succeeded'],
  ['answers at length', [huge], 'succeeded'],
  ['fails at length', [hugeFailure, hugeFailure, huge], 'succeeded'],
  ['redirects', [redirect], 'failed'],
  ['refuses all', [status(400)], 'failed'],
  ['is gone', [status(410)], 'failed'],
  ['hangs up and then refuses', [hangUp, status(401)], 'failed'],
  ['is broken', Array.from({ length: 16 }, () => status(500)), 'exhausted'],
  ['never ends an answer', Array.from({ length: 16 }, () => hangUpMidHeaders), 'exhausted'],
]

for (const [what, replies, state] of RECEIVERS)
  test(`a receiver that ${what} sees each event ${replies.length} times, in order, and each has ${state}`, async () => {
    const { receiver, enqueue, clock, outbox } = await startOutbox()
    for (const event of EVENTS) {
      receiver.replyWith(...replies)
      enqueue(event)
    }
    await clock.advance('idle')
    assert.deepEqual(
      bodiesOf(receiver),
      EVENTS.flatMap((event) => replies.map(() => event)),
    )
    const logged = [...outbox.list(PROJECT)].reverse()
    assert.deepEqual(
      logged.map((delivery) => [delivery.body, delivery.state, delivery.attempts.length, delivery.nextAttempt]),
      EVENTS.map((event) => [event, state, replies.length, undefined]),
    )
    assert.equal(outbox.attemptsMade(PROJECT), receiver.received.length)
  })

test('a receiver that is down for a while gets every event once when it is up, in order', async () => {
  const { receiver, recipients, enqueue, clock, outbox } = await startOutbox()
  await receiver.close()
  for (const event of EVENTS) enqueue(event)
  await clock.advance(START + 3_600_000)
  const revived = await startReceiver()
  recipients.set('w1', recipientAt(revived, 1))
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(revived), EVENTS)
  // An hour holds ten attempts of the first event; the others waited.
  assert.deepEqual(
    outbox.list(PROJECT).map(({ attempts }) => attempts.length),
    [1, 1, 1, 1, 11],
  )
})

test('a receiver that is down for good exhausts every event, one after the other', async () => {
  const { receiver, enqueue, clock, outbox } = await startOutbox({ retry: 'fast' })
  await receiver.close()
  for (const event of EVENTS) enqueue(event)
  await clock.advance('idle')
  assert.deepEqual(
    outbox.list(PROJECT).map(({ state, attempts }) => [state, attempts.length]),
    EVENTS.map(() => ['exhausted', 4]),
  )
  assert.equal(clock.now - START, 5 * 7000)
})

test('a slow receiver holds up neither another webhook nor another project', async () => {
  const isElsewhere = ({ body }: Delivery) => body === 'elsewhere' && arrived()
  const { receiver, recipients, enqueue, outbox, newest } = await startOutbox({ onAttempt: isElsewhere })
  recipients.set('w2', recipientAt(receiver, 2))
  let arrived = (): void => {}
  const elsewhere = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const slow = hold()
  receiver.replyWith(slow.reply)
  const held = enqueue('held')
  await slow.called
  enqueue('waits')
  enqueue('elsewhere', { webhookId: 'w2' })
  await elsewhere
  enqueue('another project', {}, 'p2')
  await outbox.settle('p2')
  assert.deepEqual(bodiesOf(receiver), ['held', 'elsewhere', 'another project'])
  assert.equal(outbox.find(PROJECT, held.id)?.state, 'pending')
  slow.release()
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver).at(-1), 'waits')
  assert.equal(newest().state, 'succeeded')
})

test('a later attempt goes to the target that the webhook has by then', async () => {
  const { receiver, recipients, send, clock, newest } = await startOutbox()
  receiver.replyWith(status(500))
  await send('{}')
  recipients.set('w1', { ...recipientAt(receiver, 7), secret: 'secret 1' })
  await clock.advance('idle')
  assert.deepEqual(
    receiver.received.map(({ path }) => path),
    ['/1', '/7'],
  )
  assert.equal(newest().target, `${receiver.url}/7`)
})

test('the deletion of a webhook ends all that waits for it', async () => {
  const { receiver, recipients, enqueue, clock, outbox } = await startOutbox()
  receiver.replyWith(status(500))
  for (const event of EVENTS) enqueue(event)
  await outbox.settle(PROJECT)
  recipients.delete('w1')
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(receiver), ['1'])
  for (const { state, reason, nextAttempt } of outbox.list(PROJECT))
    assert.deepEqual([state, reason, nextAttempt], ['skipped', 'Its webhook is gone.', undefined])
})

test('under standard a 410 disables the webhook, and what waits is skipped until it is put to use again', async () => {
  const { receiver, recipients, enqueue, send, clock, outbox, disabled, newest } = await startOutbox({
    retry: 'standard',
  })
  receiver.replyWith(status(410))
  for (const event of ['1', '2']) enqueue(event)
  await clock.advance('idle')
  assert.deepEqual([bodiesOf(receiver), disabled], [['1'], ['w1']])
  assert.deepEqual(
    outbox.list(PROJECT).map(({ state, reason }) => [state, reason]),
    [
      ['skipped', 'Its webhook is disabled.'],
      ['failed', undefined],
    ],
  )
  recipients.set('w1', recipientAt(receiver, 1))
  await send('3')
  assert.deepEqual([bodiesOf(receiver), newest().state], [['1', '3'], 'succeeded'])
})

test('a 410 that comes after its project was forgotten disables nothing', async () => {
  const { receiver, enqueue, outbox, disabled } = await startOutbox({ retry: 'standard' })
  const slow = hold(status(410))
  receiver.replyWith(slow.reply)
  enqueue('1')
  await slow.called
  const settled = outbox.settle(PROJECT)
  outbox.forget(PROJECT)
  slow.release()
  await settled
  assert.deepEqual(disabled, [])
})

test('under the other profiles a 410 disables nothing', async () => {
  for (const retry of ['sinch', 'fast', 'none'] as const) {
    const { receiver, send, disabled } = await startOutbox({ retry })
    receiver.replyWith(status(410))
    await send('1')
    await send('2')
    assert.deepEqual([bodiesOf(receiver), disabled], [['1', '2'], []])
  }
})

// Seconds on the clock at which a receiver that never recovers is called.
const LADDERS = [
  ['sinch', [0, ...Array.from({ length: 15 }, (_, retry) => 5 * (2 ** (retry + 1) - 1))]],
  ['standard', [0, 5, 305, 2105, 9305, 27_305, 63_305, 113_705, 185_705, 272_105]],
  ['fast', [0, 1, 3, 7]],
  ['none', [0]],
] as const

for (const [retry, seconds] of LADDERS)
  test(`one advance plays the whole ladder of ${retry}: ${seconds.length} attempts`, async () => {
    const { receiver, send, clock, newest } = await startOutbox({ retry })
    receiver.replyWith(...seconds.map(() => status(503)), status(503))
    await send('{}')
    await clock.advance('idle')
    assert.deepEqual(
      newest().attempts.map(({ at }) => (Date.parse(at) - START) / 1000),
      seconds,
    )
    assert.deepEqual([newest().state, receiver.received.length], ['exhausted', seconds.length])
  })

test('Retry-After puts the next attempt off on the clock', async () => {
  const { receiver, send, newest, clock } = await startOutbox()
  receiver.replyWith(status(503, { 'retry-after': '120' }))
  await send('{}')
  assert.equal(newest().nextAttempt, '2026-11-22T12:02:00.000Z')
  await clock.advance('idle')
  assert.deepEqual([newest().state, clock.now - START], ['succeeded', 120_000])
})
