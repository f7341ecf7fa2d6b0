import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../contract.ts'
import { NOW, obey } from './account-stages.fixture.ts'
import { HOUR } from './duration.ts'
import { lastSenderId } from './sender-birth.ts'
import {
  act,
  goOn,
  historyOf,
  newest,
  PROFILE,
  resultOf,
  type SenderAct,
  type SenderStage,
  senderAt,
} from './sender-stages.fixture.ts'

const update = (body: Schema<'UpdateSender'>): SenderAct => ({ type: 'update', body })

const EMPTY: readonly (readonly [SenderStage, Schema<'UpdateSender'>, string])[] = [
  ['active', {}, '400 no_fields_to_update'],
  ['active', { details: {} }, '400 no_fields_to_update'],
  ['active', { status: 'SUBMIT' }, '400 no_fields_to_update'],
  ['active', { status: 'DRAFT', details: {} }, '400 no_fields_to_update'],
  ['active', { details: { colour: 'blue' } as object }, '400 no_fields_to_update'],
  ['edited', {}, '400 no_fields_to_update'],
  ['edited', { status: 'SUBMIT' }, 'done'],
  ['edited', { status: 'DRAFT' }, 'done'],
  ['draft', { details: {} }, '400 no_fields_to_update'],
  ['draft', { status: 'SUBMIT' }, 'done'],
  ['rejected', { status: 'SUBMIT' }, 'done'],
]

for (const [stage, body, result] of EMPTY)
  test(`${JSON.stringify(body)} for a sender that is ${stage}: ${result}`, () => {
    assert.equal(resultOf(senderAt(stage), update(body)), result)
  })

test('an empty update is refused as such even where no account is', () => {
  const command = { kind: 'sender', type: 'update', senderId: 'none', body: {} } as const
  assert.throws(() => obey(senderAt('active'), command), { code: 'no_fields_to_update' })
})

for (const stage of ['draft', 'rejected'] as const) {
  test(`an update of a sender that is ${stage} is merged into its draft`, () => {
    const { state, events } = act(senderAt(stage), update({ details: { about: 'Closed', address: 'Elbe 1' } }))
    assert.deepEqual(newest(state).sender.changes, {
      status: 'DRAFT',
      details: { ...PROFILE, about: 'Closed', address: 'Elbe 1' },
    })
    assert.deepEqual([events, historyOf(state)[0], newest(state).sender.state], [[], 'EDITED', undefined])
  })

  test(`a sender that is ${stage} is processed once it is submitted`, () => {
    const fast = obey(senderAt(stage), { kind: 'settings', type: 'update', settings: { pace: 'fast' } }).state
    const { state, events, timers } = act(fast, update({ status: 'SUBMIT', details: { about: 'Closed' } }))
    const { changes } = newest(state).sender
    assert.deepEqual(changes, { status: 'IN_PROGRESS', details: { ...PROFILE, about: 'Closed' } })
    assert.deepEqual(historyOf(state).slice(0, 2), ['IN_PROGRESS', 'EDITED'])
    assert.deepEqual([events, timers.map(({ command }) => command.type)], [[], ['process']])
  })

  test(`null takes a field out of a sender that is ${stage}`, () => {
    const { email: _, ...rest } = PROFILE
    const { state } = act(senderAt(stage), update({ details: { email: null } }))
    assert.deepEqual(newest(state).sender.changes?.details, rest)
  })
}

test('what was taken out of a draft is not taken from the live sender as well', () => {
  const emptied = goOn(
    senderAt('draft'),
    update({ status: 'SUBMIT', details: { email: null } }),
    { type: 'process', ending: { outcome: 'active' } },
    update({ status: 'SUBMIT', details: { displayName: 'Acme Inn' } }),
  )
  assert.equal(newest(emptied).sender.changes, undefined)
})

test('an update of a live sender is a draft beside what is live', () => {
  const { state, events, timers } = act(senderAt('active'), update({ details: { about: 'Closed' } }))
  const { state: live, details, changes } = newest(state).sender
  assert.deepEqual([live, details], ['ACTIVE', PROFILE])
  assert.deepEqual(changes, { status: 'DRAFT', details: { about: 'Closed' } })
  assert.deepEqual([events, timers, historyOf(state)[0]], [[], [], 'EDITED'])
})

test('updates of a draft add up, the last one wins', () => {
  const state = goOn(
    senderAt('edited'),
    update({ details: { address: 'Elbe 1' } }),
    update({ details: { about: 'Open again' } }),
  )
  assert.deepEqual(newest(state).sender.changes?.details, { about: 'Open again', address: 'Elbe 1' })
})

for (const outcome of ['rejected', 'error'] as const)
  test(`changes that came to nothing can be edited, and forget what went wrong (${outcome})`, () => {
    const failed = goOn(senderAt('updating'), { type: 'apply', ending: { outcome } })
    const { state } = act(failed, update({ details: { address: 'Elbe 1' } }))
    assert.deepEqual(newest(state).sender.changes, {
      status: 'DRAFT',
      details: { about: 'Closed', address: 'Elbe 1' },
    })
  })

const PHOTOS = [
  ['file_invalid_mime_type', 400],
  ['file_not_found', 409],
  ['file_size_too_large', 409],
  ['file_has_wrong_dimensions', 409],
  ['file_unexpected_error', 409],
] as const

for (const [code, status] of PHOTOS)
  test(`a photo that is refused with ${code} changes nothing`, () => {
    const details = { photoUrl: `https://example.com/${code}.png` }
    assert.equal(resultOf(senderAt('active'), update({ details })), `${status} ${code}`)
  })

const USERNAMES = [
  ['sender_username_not_available', '400 sender_username_not_available'],
  [
    'sender_phone_number_not_registered_with_meta_cloud_api',
    '400 sender_phone_number_not_registered_with_meta_cloud_api',
  ],
] as const

for (const [username, result] of USERNAMES)
  test(`the username ${username} is refused`, () => {
    assert.equal(resultOf(senderAt('active'), update({ details: { username } })), result)
  })

test('a refused update is refused whole', () => {
  const active = senderAt('active')
  const details = { about: 'Closed', photoUrl: 'https://example.com/file_not_found.png' }
  assert.throws(() => act(active, update({ details })))
  assert.equal(newest(active).sender.changes, undefined)
})

test('the time of the last change is kept up', () => {
  const { state } = act(senderAt('active'), update({ details: { about: 'Closed' } }), NOW + HOUR)
  const { created, modified } = newest(state).sender
  assert.deepEqual([created, modified], ['2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z'])
})

test('other senders stay as they are', () => {
  const two = senderAt('active')
  const before = newest(two)
  const { state } = obey(two, {
    kind: 'sender',
    type: 'create',
    body: { phoneNumberProvider: 'SINCH', details: { countryCode: '49', displayName: 'B', vertical: 'OTHER' } },
  })
  const changed = act(state, { type: 'comment', comment: 'Hello' }).state
  assert.notEqual(lastSenderId(changed), before.sender.id)
  assert.equal(changed.senders[0], before)
})
