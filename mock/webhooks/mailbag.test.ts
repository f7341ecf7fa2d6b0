import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from './attempt.ts'
import { Mailbag, MOST_DELIVERIES } from './mailbag.ts'

const deliveryOf = (id: string, state: Delivery['state'] = 'pending', webhookId = 'w1'): Delivery => ({
  id,
  webhookId,
  target: 'https://acme.example',
  event: 'WHATSAPP_ACCOUNT_ONBOARDED',
  state,
  created: '2026-11-22T12:00:00.000Z',
  body: '{}',
  attempts: [],
})

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
  add(mailbag, deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
  assert.deepEqual([mailbag.find('0'), mailbag.find('1')?.delivery.id], [undefined, '1'])
})

test('a full log never forgets a delivery that is pending', () => {
  const mailbag = fullOf('pending')
  add(mailbag, deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES + 1)
})

test('a full log passes over what is pending and forgets the oldest finished one', () => {
  const mailbag = fullOf('pending')
  mailbag.log({ delivery: deliveryOf('7', 'failed') })
  add(mailbag, deliveryOf('new'))
  assert.deepEqual([mailbag.find('0')?.delivery.id, mailbag.find('7')], ['0', undefined])
})

test('a log that has grown beyond its bound comes back to it once its deliveries are finished', () => {
  const mailbag = fullOf('pending')
  for (const id of ['x', 'y', 'z']) add(mailbag, deliveryOf(id))
  for (let index = 0; index < MOST_DELIVERIES; index += 1)
    mailbag.log({ delivery: deliveryOf(String(index), 'succeeded') })
  add(mailbag, deliveryOf('new'))
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

function add(mailbag: Mailbag, delivery: Delivery): void {
  mailbag.log({ delivery })
  mailbag.queue({ delivery })
}

function fullOf(state: Delivery['state']): Mailbag {
  const mailbag = new Mailbag()
  for (let index = 0; index < MOST_DELIVERIES; index += 1) add(mailbag, deliveryOf(String(index), state))
  return mailbag
}
