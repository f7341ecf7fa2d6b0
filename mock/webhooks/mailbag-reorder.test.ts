import assert from 'node:assert/strict'
import { test } from 'node:test'
import { add, deliveryOf, LATER, queueOf } from './mailbag.fixture.ts'
import { Mailbag } from './mailbag.ts'

test('a parcel that is to be reordered lets the next one overtake it, and that one alone', () => {
  const mailbag = new Mailbag()
  add(mailbag, deliveryOf('a'))
  add(mailbag, { ...deliveryOf('b'), nextAttempt: LATER }, { kind: 'reorder', after: 60_000 })
  for (const id of ['c', 'd']) add(mailbag, deliveryOf(id))
  assert.deepEqual(queueOf(mailbag), ['a', 'c', 'b', 'd'])
})

test('of several in a row that are to be reordered each is overtaken by the next', () => {
  const mailbag = new Mailbag()
  for (const id of ['a', 'b'])
    add(mailbag, { ...deliveryOf(id), nextAttempt: LATER }, { kind: 'reorder', after: 60_000 })
  for (const id of ['c', 'd']) add(mailbag, deliveryOf(id))
  assert.deepEqual(queueOf(mailbag), ['c', 'b', 'a', 'd'])
})

test('a parcel whose time has come is not overtaken any more', () => {
  const mailbag = new Mailbag()
  add(mailbag, { ...deliveryOf('a'), nextAttempt: LATER }, { kind: 'reorder', after: 60_000 })
  mailbag.release('a')
  add(mailbag, deliveryOf('b'))
  assert.deepEqual(queueOf(mailbag), ['a', 'b'])
})

test('a parcel that is to be reordered is overtaken in a mailbag that was restored too', () => {
  const [mailbag, restored] = [new Mailbag(), new Mailbag()]
  add(mailbag, { ...deliveryOf('a'), nextAttempt: LATER }, { kind: 'reorder', after: 60_000 })
  restored.restore(mailbag.state)
  add(restored, deliveryOf('b'))
  assert.deepEqual(queueOf(restored), ['b', 'a'])
})

test('a parcel that was overtaken does not wait any more', () => {
  const mailbag = new Mailbag()
  add(mailbag, { ...deliveryOf('a'), nextAttempt: LATER }, { kind: 'reorder', after: 60_000 })
  add(mailbag, deliveryOf('b'))
  assert.equal(mailbag.find('a')?.delivery.nextAttempt, undefined)
})

test('a parcel that is to be reordered and waits for a retry is not overtaken', () => {
  const mailbag = new Mailbag()
  const attempt = {
    number: 1,
    at: LATER,
    sent: LATER,
    target: 'http://h/',
    durationMs: 1,
    requestHeaders: {},
    hints: [],
  }
  const failed = { ...deliveryOf('a'), nextAttempt: LATER, attempts: [attempt] }
  add(mailbag, failed, { kind: 'reorder', after: 60_000 })
  add(mailbag, deliveryOf('b'))
  assert.deepEqual(queueOf(mailbag), ['a', 'b'])
})

test('a parcel that any other fault puts off is not overtaken', () => {
  const mailbag = new Mailbag()
  add(mailbag, { ...deliveryOf('a'), nextAttempt: LATER }, { kind: 'delay', after: 60_000 })
  add(mailbag, deliveryOf('b'))
  assert.deepEqual(queueOf(mailbag), ['a', 'b'])
})
