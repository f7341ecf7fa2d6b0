import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from './delivery.ts'
import { add, deliveryOf, LATER } from './mailbag.fixture.ts'
import { Mailbag, MOST_DELIVERIES, MOST_QUEUED } from './mailbag.ts'

const idsOf = ({ deliveries }: Mailbag): readonly string[] => deliveries.map(({ id }) => id)

test('the log is newest first', () => {
  const mailbag = new Mailbag()
  for (const id of ['a', 'b', 'c']) add(mailbag, deliveryOf(id))
  assert.deepEqual(idsOf(mailbag), ['c', 'b', 'a'])
})

test('a delivery that changes keeps its place in the log', () => {
  const mailbag = new Mailbag()
  for (const id of ['a', 'b']) add(mailbag, deliveryOf(id))
  mailbag.log({ delivery: deliveryOf('a', 'succeeded') })
  assert.deepEqual([idsOf(mailbag), mailbag.find('a')?.delivery.state], [['b', 'a'], 'succeeded'])
})

test('the first delivery to a webhook waits for nothing, and those after it do', () => {
  const mailbag = new Mailbag()
  const heads = ['a', 'b'].map((id) => {
    add(mailbag, deliveryOf(id))
    return mailbag.headOf('w1')?.delivery.id
  })
  assert.deepEqual(heads, ['a', 'a'])
})

test('deliveries to different webhooks do not wait for each other', () => {
  const mailbag = new Mailbag()
  for (const webhookId of ['w1', 'w2']) add(mailbag, deliveryOf(`to ${webhookId}`, 'pending', webhookId))
  assert.deepEqual(
    ['w1', 'w2'].map((webhookId) => mailbag.headOf(webhookId)?.delivery.id),
    ['to w1', 'to w2'],
  )
})

test('each delivery that is finished lets the next one through', () => {
  const mailbag = new Mailbag()
  const deliveries = ['a', 'b', 'c'].map((id) => deliveryOf(id))
  for (const delivery of deliveries) add(mailbag, delivery)
  const heads = deliveries.map((delivery) => {
    const head = mailbag.headOf('w1')?.delivery.id
    mailbag.finish(delivery)
    return head
  })
  assert.deepEqual([...heads, mailbag.headOf('w1')], ['a', 'b', 'c', undefined])
})

test('a delivery to a webhook whose queue ran empty waits for nothing', () => {
  const mailbag = new Mailbag()
  add(mailbag, deliveryOf('a'))
  mailbag.finish(deliveryOf('a'))
  add(mailbag, deliveryOf('b'))
  assert.equal(mailbag.headOf('w1')?.delivery.id, 'b')
})

test('a full log forgets the oldest finished delivery', () => {
  const mailbag = fullOf('succeeded')
  add(mailbag, deliveryOf('new', 'succeeded'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
  assert.deepEqual([mailbag.find('0'), mailbag.find('1')?.delivery.id], [undefined, '1'])
})

test('a full log never forgets a delivery that is pending', () => {
  const mailbag = fullOf('pending')
  add(mailbag, deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES + 1)
})

test('what is finished is logged, however much is pending', () => {
  const mailbag = fullOf('pending')
  mailbag.log({ delivery: deliveryOf('7', 'failed') })
  add(mailbag, deliveryOf('dropped', 'skipped'))
  assert.deepEqual([mailbag.find('7')?.delivery.state, mailbag.find('dropped')?.delivery.state], ['failed', 'skipped'])
})

test('a log that has grown beyond its bound comes back to it once its deliveries are finished', () => {
  const mailbag = fullOf('pending')
  for (const id of ['x', 'y', 'z']) add(mailbag, deliveryOf(id))
  for (let index = 0; index < MOST_DELIVERIES; index += 1)
    mailbag.log({ delivery: deliveryOf(String(index), 'succeeded') })
  for (const id of ['x', 'y', 'z']) mailbag.log({ delivery: deliveryOf(id, 'succeeded') })
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
})

test('numbers go up from 1', () => {
  const mailbag = new Mailbag()
  assert.deepEqual([mailbag.nextNumber(), mailbag.nextNumber()], [1, 2])
})

test('a mailbag has settled when nothing is under way, not even what began meanwhile', async () => {
  const mailbag = new Mailbag()
  const log: string[] = []
  mailbag.work('w1', async () => {
    await Promise.resolve()
    log.push('first')
    mailbag.work('w2', async () => {
      await Promise.resolve()
      log.push('second')
    })
  })
  await mailbag.settle()
  assert.deepEqual(log, ['first', 'second'])
})

test('work on a webhook is not begun twice, until it rests', async () => {
  const mailbag = new Mailbag()
  const log: string[] = []
  const note = (what: string) => async () => void log.push(what)
  mailbag.work('w1', note('begun'))
  mailbag.work('w1', note('begun twice'))
  mailbag.work('w2', note('begun elsewhere'))
  mailbag.rest('w1')
  mailbag.work('w1', note('begun anew'))
  await mailbag.settle()
  assert.deepEqual(log, ['begun', 'begun elsewhere', 'begun anew'])
})

test('the state stays as it was when the mailbag goes on', () => {
  const mailbag = new Mailbag()
  add(mailbag, deliveryOf('a'))
  const { state } = mailbag
  const before = JSON.stringify(state)
  add(mailbag, deliveryOf('b'))
  assert.equal(JSON.stringify(state), before)
})

test(`a webhook has room for ${MOST_QUEUED} deliveries, and another webhook for its own`, () => {
  const mailbag = new Mailbag()
  for (let index = 0; index < MOST_QUEUED - 1; index += 1) add(mailbag, deliveryOf(String(index)))
  assert.equal(mailbag.hasRoomFor('w1'), true)
  add(mailbag, deliveryOf('last'))
  assert.deepEqual([mailbag.hasRoomFor('w1'), mailbag.hasRoomFor('w2'), mailbag.pending], [false, true, MOST_QUEUED])
  mailbag.finish(deliveryOf('0'))
  assert.equal(mailbag.hasRoomFor('w1'), true)
})

test('a mailbag that is restored goes on where the other one was', () => {
  const mailbag = new Mailbag()
  mailbag.nextNumber()
  mailbag.attemptsMade = 7
  add(mailbag, deliveryOf('done', 'succeeded'))
  mailbag.finish(deliveryOf('done'))
  add(mailbag, deliveryOf('a'))
  add(mailbag, { ...deliveryOf('b', 'pending', 'w2'), nextAttempt: LATER }, { kind: 'delay', after: 60_000 })
  const restored = new Mailbag()
  restored.restore(JSON.parse(JSON.stringify(mailbag.state)))
  assert.deepEqual(restored.state, mailbag.state)
  assert.deepEqual(restored.deliveries, mailbag.deliveries)
  assert.deepEqual([restored.nextNumber(), restored.attemptsMade, restored.pending], [2, 7, 2])
  assert.equal(restored.headOf('w1')?.delivery.id, 'a')
  assert.deepEqual(restored.headOf('w2')?.strike, { kind: 'delay', after: 60_000 })
})

test('a log that was restored forgets the oldest finished delivery as before', () => {
  const restored = new Mailbag()
  restored.restore(fullOf('succeeded').state)
  add(restored, deliveryOf('new', 'succeeded'))
  assert.deepEqual([restored.deliveries.length, restored.find('0')], [MOST_DELIVERIES, undefined])
})

test('the state keeps of an attempt what is the same in every run: no header, no answer, no hint, no wall time', () => {
  const mailbag = new Mailbag()
  const attempt = {
    number: 1,
    at: '2026-11-22T12:00:00.000Z',
    sent: '2026-11-22T13:00:00.000Z',
    target: 'http://h/',
    durationMs: 12,
    requestHeaders: { 'x-sinch-webhook-signature': 'signature' },
    status: 200,
    responseHeaders: { date: 'today' },
    responseBody: 'thanks',
    hints: ['It took long.'],
  }
  add(mailbag, { ...deliveryOf('a', 'succeeded'), attempts: [attempt] })
  assert.deepEqual(mailbag.state.parcels[0]?.delivery.attempts, [
    {
      number: 1,
      at: '2026-11-22T12:00:00.000Z',
      sent: '2026-11-22T12:00:00.000Z',
      target: 'http://h/',
      durationMs: 0,
      requestHeaders: {},
      status: 200,
      hints: [],
    },
  ])
})

function fullOf(state: Delivery['state']): Mailbag {
  const mailbag = new Mailbag()
  for (let index = 0; index < MOST_DELIVERIES; index += 1) add(mailbag, deliveryOf(String(index), state))
  return mailbag
}
