import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Delivery } from './attempt.ts'
import { Mailbag, MOST_DELIVERIES, MOST_QUEUED, type Parcel } from './mailbag.ts'

const parcelOf = (id: string, change: Partial<Delivery> = {}): Parcel => ({
  delivery: {
    id,
    webhookId: 'w1',
    target: 'https://acme.example',
    event: 'WHATSAPP_ACCOUNT_ONBOARDED',
    state: 'pending',
    created: '2026-11-22T12:00:00.000Z',
    body: '{}',
    attempts: [],
    ...change,
  },
})

/** A mailbag with these parcels, all of them waiting. */
function mailbagOf(...parcels: readonly Parcel[]): Mailbag {
  const mailbag = new Mailbag()
  for (const parcel of parcels) {
    mailbag.log(parcel)
    mailbag.queue(parcel)
  }
  return mailbag
}

/** A mailbag whose log is full of deliveries numbered from 0. */
function fullOf(state: Delivery['state']): Mailbag {
  const mailbag = new Mailbag()
  for (let number = 0; number < MOST_DELIVERIES; number += 1) mailbag.log(parcelOf(String(number), { state }))
  return mailbag
}

const idsOf = ({ deliveries }: Mailbag): readonly string[] => deliveries.map(({ id }) => id)

test('the log is newest first', () => {
  assert.deepEqual(idsOf(mailbagOf(parcelOf('a'), parcelOf('b'), parcelOf('c'))), ['c', 'b', 'a'])
})

test('a delivery that changes keeps its place in the log', () => {
  const mailbag = mailbagOf(parcelOf('a'), parcelOf('b'))
  mailbag.log(parcelOf('a', { state: 'succeeded' }))
  assert.deepEqual([idsOf(mailbag), mailbag.find('a')?.delivery.state], [['b', 'a'], 'succeeded'])
})

test('each delivery that is finished lets the next one through', () => {
  const parcels = ['a', 'b', 'c'].map((id) => parcelOf(id))
  const mailbag = mailbagOf(...parcels)
  const heads = parcels.map((parcel) => {
    const head = mailbag.headOf('w1')?.delivery.id
    mailbag.finish(parcel.delivery)
    return head
  })
  assert.deepEqual([...heads, mailbag.headOf('w1'), mailbag.pending], ['a', 'b', 'c', undefined, 0])
})

test('every webhook has a queue of its own', () => {
  const mailbag = mailbagOf(parcelOf('a'), parcelOf('b', { webhookId: 'w2' }))
  assert.deepEqual(
    [mailbag.headOf('w1')?.delivery.id, mailbag.headOf('w2')?.delivery.id, mailbag.pending],
    ['a', 'b', 2],
  )
})

test('a parcel that waits to be overtaken is, by one, and is put off no more', () => {
  const nextAttempt = '2026-11-22T12:01:00.000Z'
  const mailbag = mailbagOf(
    { ...parcelOf('a', { nextAttempt }), strike: { kind: 'reorder', after: 60_000 } },
    parcelOf('b'),
    parcelOf('c'),
  )
  const parcels = ['b', 'a', 'c']
  assert.equal(mailbag.find('a')?.delivery.nextAttempt, undefined)
  for (const id of parcels) {
    assert.equal(mailbag.headOf('w1')?.delivery.id, id)
    mailbag.finish(parcelOf(id).delivery)
  }
})

test('a full queue has no room', () => {
  const mailbag = new Mailbag()
  for (let number = 0; number < MOST_QUEUED; number += 1) mailbag.queue(parcelOf(String(number)))
  assert.deepEqual([mailbag.hasRoomFor('w1'), mailbag.hasRoomFor('w2')], [false, true])
})

test('a full log forgets the oldest finished delivery', () => {
  const mailbag = fullOf('succeeded')
  mailbag.log(parcelOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
  assert.deepEqual([mailbag.find('0'), mailbag.find('1')?.delivery.id], [undefined, '1'])
})

test('a full log never forgets a delivery that is pending', () => {
  const mailbag = fullOf('pending')
  mailbag.log(parcelOf('new'))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES + 1)
})

test('a log that has grown beyond its bound comes back to it as its deliveries are finished', () => {
  const mailbag = fullOf('pending')
  for (const id of ['x', 'y', 'z']) mailbag.log(parcelOf(id))
  for (const id of ['7', '8', '9', '10']) mailbag.log(parcelOf(id, { state: 'failed' }))
  assert.equal(mailbag.deliveries.length, MOST_DELIVERIES)
  assert.deepEqual([mailbag.find('9'), mailbag.find('0')?.delivery.id], [undefined, '0'])
})

test('numbers go up from 1', () => {
  const mailbag = new Mailbag()
  assert.deepEqual([mailbag.nextNumber(), mailbag.nextNumber()], [1, 2])
})

test('a queue is not worked off twice at once', async () => {
  const log: string[] = []
  const mailbag = new Mailbag()
  const workOf = (name: string) => async () => {
    log.push(name)
    await Promise.resolve()
    mailbag.rest('w1')
  }
  mailbag.work('w1', workOf('first'))
  mailbag.work('w1', workOf('second'))
  mailbag.work('w2', workOf('other webhook'))
  await mailbag.settle()
  mailbag.work('w1', workOf('third'))
  assert.deepEqual(log, ['first', 'other webhook', 'third'])
})

test('a mailbag has settled when nothing is under way, not even what began meanwhile', async () => {
  const log: string[] = []
  const mailbag = new Mailbag()
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

test('a mailbag can be put into another, which goes on where it was', () => {
  const mailbag = mailbagOf(parcelOf('a'), parcelOf('b'))
  mailbag.nextNumber()
  mailbag.attemptsMade = 3
  const restored = new Mailbag()
  restored.restore(mailbag.state)
  assert.deepEqual(
    [restored.state, restored.headOf('w1'), restored.nextNumber(), restored.attemptsMade],
    [mailbag.state, mailbag.headOf('w1'), 2, 3],
  )
})

test('what a mailbag tells of itself holds no header, no answer and no wall time', () => {
  const attempt = {
    number: 1,
    at: '2026-11-22T12:00:00.000Z',
    sent: '2030-01-01T00:00:00.000Z',
    durationMs: 7,
    requestHeaders: { 'x-nonce': 'n' },
    status: 500,
    responseBody: 'no',
    hints: ['500 is retried.'],
  }
  const { parcels } = mailbagOf(parcelOf('a', { attempts: [attempt] })).state
  assert.deepEqual(parcels[0]?.delivery.attempts, [
    {
      number: 1,
      at: attempt.at,
      sent: attempt.at,
      durationMs: 0,
      requestHeaders: {},
      status: 500,
      hints: attempt.hints,
    },
  ])
})
