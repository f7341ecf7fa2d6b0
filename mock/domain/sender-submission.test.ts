import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../contract.ts'
import { obey } from './account-stages.fixture.ts'
import { lastSenderId } from './sender-birth.ts'
import { act, goOn, historyOf, newest, PROFILE, type SenderAct, senderAt } from './sender-stages.fixture.ts'

const submit = (details?: Schema<'UpdateSenderDetails'>): SenderAct => ({
  type: 'update',
  body: { status: 'SUBMIT', ...(details === undefined ? {} : { details }) },
})
const applied: SenderAct = { type: 'apply', ending: { outcome: 'applied' } }

test('a change that is submitted is pending beside what is live, and the plan decides it', () => {
  const fast = obey(senderAt('active'), { kind: 'settings', type: 'update', settings: { pace: 'fast' } }).state
  const { state, events, timers } = act(fast, submit({ about: 'Closed' }))
  const { details, changes } = newest(state).sender
  assert.deepEqual([details, changes], [PROFILE, { status: 'IN_PROGRESS', details: { about: 'Closed' } }])
  assert.deepEqual([events, historyOf(state).slice(0, 2)], [[], ['IN_PROGRESS', 'EDITED']])
  assert.deepEqual(timers, [
    {
      after: 3_000,
      owner: `sender ${lastSenderId(state)}`,
      command: { kind: 'sender', type: 'apply', senderId: lastSenderId(state), ending: { outcome: 'applied' } },
    },
  ])
})

test('the draft is submitted with what comes along', () => {
  const { state } = act(senderAt('edited'), submit({ address: 'Elbe 1' }))
  assert.deepEqual(newest(state).sender.changes?.details, { about: 'Closed', address: 'Elbe 1' })
})

test('an applied change is live, nothing is pending any more, and nobody hears of it', () => {
  const { state, events } = act(goOn(senderAt('active'), submit({ about: 'Closed', vertical: 'OTHER' })), applied)
  const { details, changes } = newest(state).sender
  assert.deepEqual(details, { ...PROFILE, about: 'Closed', vertical: 'OTHER' })
  assert.deepEqual([changes, events], [undefined, []])
})

test('null takes a field away once the change is applied', () => {
  const submitted = goOn(senderAt('active'), submit({ email: null }))
  assert.deepEqual(newest(submitted).sender.details, PROFILE)
  const { email: _, ...rest } = PROFILE
  assert.deepEqual(newest(goOn(submitted, applied)).sender.details, rest)
})

test('a field that was to be taken away and is given again stays', () => {
  const draft = goOn(senderAt('active'), { type: 'update', body: { details: { email: null } } })
  const applying = goOn(draft, submit({ email: 'new@acme.example' }), applied)
  assert.equal(newest(applying).sender.details?.email, 'new@acme.example')
})

test('what is rejected takes nothing away, and can be submitted again', () => {
  const rejected = goOn(senderAt('active'), submit({ email: null, about: 'Closed' }), {
    type: 'apply',
    ending: { outcome: 'rejected' },
  })
  assert.deepEqual(newest(rejected).sender.details, PROFILE)
  const { email: _, ...rest } = PROFILE
  assert.deepEqual(newest(goOn(rejected, submit(), applied)).sender.details, { ...rest, about: 'Closed' })
})

test('a display name goes to Meta alone: no other change is pending', () => {
  const { sender } = newest(senderAt('renaming'))
  assert.deepEqual([sender.changes, sender.details], [undefined, PROFILE])
  assert.deepEqual(sender.metadata, { displayName: { value: 'Acme Bistro', status: 'PENDING' } })
})

test('names go to Meta and the rest to the provider', () => {
  const { state, events } = act(senderAt('active'), submit({ displayName: 'Acme Inn', username: 'acme', about: 'Hm' }))
  const { changes, metadata } = newest(state).sender
  assert.deepEqual(changes, { status: 'IN_PROGRESS', details: { about: 'Hm' } })
  assert.deepEqual(metadata, {
    displayName: { value: 'Acme Inn', status: 'PENDING' },
    username: { value: 'acme', status: 'PENDING' },
  })
  assert.deepEqual(
    events.map(({ type }) => type),
    ['WHATSAPP_SENDER_DISPLAY_NAME_UPDATED', 'WHATSAPP_SENDER_USERNAME_UPDATED'],
  )
})

test('a change can follow while a display name is under review', () => {
  const { sender } = newest(goOn(senderAt('renaming'), submit({ about: 'Closed' }), applied))
  assert.equal(sender.details?.about, 'Closed')
  assert.equal(sender.metadata?.displayName?.status, 'PENDING')
})

test('the username of a draft that another sender got meanwhile is refused', () => {
  const draft = goOn(senderAt('active'), { type: 'update', body: { details: { username: 'acme' } } })
  const [own] = draft.senders
  const other = own && {
    ...own,
    sender: { ...own.sender, id: 'other', details: { displayName: 'B', vertical: 'OTHER', username: 'acme' } as const },
  }
  assert.ok(other)
  assert.throws(() => act({ ...draft, senders: [other, own] }, submit()), { code: 'sender_username_not_available' })
})
