import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Mailbag, MOST_DELIVERIES } from './mailbag.ts'
import type { Delivery } from './outbox.ts'

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
  for (const id of ['a', 'b', 'c']) mailbag.add(deliveryOf(id))
  assert.deepEqual(idsOf(mailbag), ['c', 'b', 'a'])
})

test('a delivery that changes keeps its place in the log', () => {
  const mailbag = new Mailbag()
  for (const id of ['a', 'b']) mailbag.add(deliveryOf(id))
  mailbag.replace(deliveryOf('a', 'succeeded'))
  assert.deepEqual([idsOf(mailbag), mailbag.find('a')?.state], [['b', 'a'], 'succeeded'])
})

test('the first delivery to a webhook waits for nothing, and those after it do', () => {
  const mailbag = new Mailbag()
  assert.deepEqual(
    ['a', 'b'].map((id) => mailbag.add(deliveryOf(id))),
    [true, false],
  )
})

test('deliveries to different webhooks do not wait for each other', () => {
  const mailbag = new Mailbag()
  assert.deepEqual(
    ['w1', 'w2'].map((webhookId) => mailbag.add(deliveryOf(webhookId, 'pending', webhookId))),
    [true, true],
  )
})

test('each delivery that is finished lets the next one through', () => {
  const mailbag = new Mailbag()
  const deliveries = ['a', 'b', 'c'].map((id) => deliveryOf(id))
  for (const delivery of deliveries) mailbag.add(delivery)
  const heads = deliveries.map((delivery) => {
    const head = mailbag.headOf('w1')?.id
    mailbag.finish(delivery)
    return head
  })
  assert.deepEqual([...heads, mailbag.headOf('w1')], ['a', 'b', 'c', undefined])
})

test('a delivery to a webhook whose queue ran empty waits for nothing', () => {
  const mailbag = new Mailbag()
  mailbag.add(deliveryOf('a'))
  mailbag.finish(deliveryOf('a'))
  assert.equal(mailbag.add(deliveryOf('b')), true)
})

test('a full log forgets the oldest finished delivery', () => {
  const mailbag = fullOf('succeeded')
  mailbag.add(deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
  assert.deepEqual([mailbag.find('0'), mailbag.find('1')?.id], [undefined, '1'])
})

test('a full log never forgets a delivery that is pending', () => {
  const mailbag = fullOf('pending')
  mailbag.add(deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES + 1)
})

test('a full log passes over what is pending and forgets the oldest finished one', () => {
  const mailbag = fullOf('pending')
  mailbag.replace(deliveryOf('7', 'failed'))
  mailbag.add(deliveryOf('new'))
  assert.deepEqual([mailbag.find('0')?.id, mailbag.find('7')], ['0', undefined])
})

test('a log that has grown beyond its bound comes back to it once its deliveries are finished', () => {
  const mailbag = fullOf('pending')
  for (const id of ['x', 'y', 'z']) mailbag.add(deliveryOf(id))
  for (let index = 0; index < MOST_DELIVERIES; index += 1) mailbag.replace(deliveryOf(String(index), 'succeeded'))
  mailbag.add(deliveryOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
})

test('numbers go up from 1', () => {
  const mailbag = new Mailbag()
  assert.deepEqual([mailbag.nextNumber(), mailbag.nextNumber()], [1, 2])
})

test('a mailbag has settled when nothing is under way, not even what began meanwhile', async () => {
  const mailbag = new Mailbag()
  const log: string[] = []
  const second = async () => void log.push('second')
  const first = async () => {
    await Promise.resolve()
    log.push('first')
    mailbag.track(second())
  }
  mailbag.track(first())
  await mailbag.settle()
  assert.deepEqual(log, ['first', 'second'])
})

function fullOf(state: Delivery['state']): Mailbag {
  const mailbag = new Mailbag()
  for (let index = 0; index < MOST_DELIVERIES; index += 1) mailbag.add(deliveryOf(String(index), state))
  return mailbag
}
