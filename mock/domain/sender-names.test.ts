import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../contract.ts'
import { obey, reviewIdOf } from './account-stages.fixture.ts'
import type { Plan } from './plan.ts'
import { lastSenderId } from './sender-birth.ts'
import {
  act,
  decide,
  goOn,
  historyOf,
  newest,
  PROFILE,
  resultOf,
  type SenderAct,
  senderAt,
} from './sender-stages.fixture.ts'

const submit = (details: Schema<'UpdateSenderDetails'>): SenderAct => ({
  type: 'update',
  body: { status: 'SUBMIT', details },
})

const NAMES = {
  displayName: { kind: 'display-name', event: 'WHATSAPP_SENDER_DISPLAY_NAME_UPDATED', value: 'Acme Inn' },
  username: { kind: 'username', event: 'WHATSAPP_SENDER_USERNAME_UPDATED', value: 'acme' },
} as const

for (const field of ['displayName', 'username'] as const) {
  const { kind, event, value } = NAMES[field]
  const submitted = () => goOn(senderAt('active'), submit({ [field]: value }))

  test(`a ${kind} that is submitted is under review, and the event says so`, () => {
    const { state, events } = act(senderAt('active'), submit({ [field]: value }))
    const { sender } = newest(state)
    assert.deepEqual([sender.metadata, sender.details], [{ [field]: { value, status: 'PENDING' } }, PROFILE])
    assert.deepEqual(events, [{ type: event, payload: sender }])
    assert.deepEqual(state.reviews[0], {
      id: reviewIdOf(state),
      kind,
      subject: value,
      senderId: sender.id,
      status: 'PENDING',
      created: '2026-11-22T12:00:00.000Z',
    })
  })

  test(`a ${kind} that is approved goes live`, () => {
    const { state, events } = decide(submitted(), 'approve')
    const { sender } = newest(state)
    assert.deepEqual(sender.metadata, { [field]: { value, status: 'APPROVED' } })
    assert.deepEqual(sender.details, { ...PROFILE, [field]: value })
    assert.deepEqual(events, [{ type: event, payload: sender }])
  })

  test(`a ${kind} that is rejected stays what it was, and the reason is shown`, () => {
    const { state, events } = decide(submitted(), 'reject', 'NAME_FORMAT_UNACCEPTABLE')
    const { sender } = newest(state)
    assert.deepEqual(sender.metadata, {
      [field]: { value, status: 'REJECTED', rejectionReason: 'NAME_FORMAT_UNACCEPTABLE' },
    })
    assert.deepEqual(sender.details, PROFILE)
    assert.deepEqual(events, [{ type: event, payload: sender }])
  })

  test(`a ${kind} that is rejected without a reason is rejected for UNKNOWN`, () => {
    const { metadata } = newest(decide(submitted(), 'reject').state).sender
    assert.equal(metadata?.[field]?.rejectionReason, 'UNKNOWN')
  })

  test(`the review of a ${kind} leaves nothing in the history`, () => {
    const before = submitted()
    assert.deepEqual(historyOf(decide(before, 'approve').state), historyOf(before))
  })
}

const PUT_OFF = [
  ['displayName', 'defer', 'DEFERRED'],
  ['username', 'reserve', 'RESERVED'],
] as const

for (const [field, decision, status] of PUT_OFF)
  test(`a decision can be put off, and comes later: ${status}`, () => {
    const { event, value } = NAMES[field]
    const { state, events } = decide(goOn(senderAt('active'), submit({ [field]: value })), decision)
    assert.deepEqual(newest(state).sender.metadata, { [field]: { value, status } })
    assert.deepEqual(newest(state).sender.details, PROFILE)
    assert.deepEqual(
      events.map(({ type }) => type),
      [event],
    )
    assert.deepEqual(newest(decide(state, 'approve').state).sender.details, { ...PROFILE, [field]: value })
  })

for (const [field, decision] of [
  ['displayName', 'reserve'],
  ['username', 'defer'],
] as const)
  test(`to ${decision} fits no ${NAMES[field].kind}`, () => {
    const project = goOn(senderAt('active'), submit({ [field]: NAMES[field].value }))
    assert.throws(() => decide(project, decision), { code: 'decision_does_not_fit' })
  })

for (const decision of ['approve', 'reject'] as const)
  test(`another display name can follow once the first is decided: ${decision}`, () => {
    const decided = decide(senderAt('renaming'), decision).state
    assert.equal(resultOf(decided, submit({ displayName: 'Acme Inn' })), 'done')
  })

test('a display name whose decision was put off is still under review', () => {
  const { state } = decide(senderAt('renaming'), 'defer')
  assert.equal(resultOf(state, submit({ displayName: 'Acme Inn' })), '409 sender_display_name_update_not_allowed')
})

test('a username that comes during a review takes the place of the first', () => {
  const project = goOn(senderAt('active'), submit({ username: 'acme' }), submit({ username: 'acme.inn' }))
  assert.deepEqual(
    project.reviews.filter(({ kind }) => kind === 'username').map(({ subject, status }) => [subject, status]),
    [
      ['acme.inn', 'PENDING'],
      ['acme', 'CANCELLED'],
    ],
  )
  assert.equal(newest(decide(project, 'approve').state).sender.details?.username, 'acme.inn')
})

test('a username that is taken away is gone at once, and the event says so', () => {
  const named = decide(goOn(senderAt('active'), submit({ username: 'acme' })), 'approve').state
  const { state, events } = act(named, submit({ username: null }))
  const { sender } = newest(state)
  assert.deepEqual([sender.details, sender.changes], [PROFILE, undefined])
  assert.deepEqual(sender.metadata, { username: { status: 'DELETED' } })
  assert.deepEqual(events, [{ type: 'WHATSAPP_SENDER_USERNAME_UPDATED', payload: sender }])
})

test('a username that is taken away during its review does not come back', () => {
  const project = goOn(senderAt('active'), submit({ username: 'acme' }), submit({ username: null }))
  assert.equal(project.reviews[0]?.status, 'CANCELLED')
})

test('a username in a draft is no username yet', () => {
  const { state, events } = act(senderAt('active'), { type: 'update', body: { details: { username: null } } })
  assert.deepEqual([newest(state).sender.metadata, events], [undefined, []])
})

test('a name that expires ends its review, and stays as it was', () => {
  const { state, events } = act(senderAt('renaming'), { type: 'meet', incident: { type: 'display-name-expired' } })
  const { sender } = newest(state)
  assert.deepEqual(sender.metadata, { displayName: { value: 'Acme Bistro', status: 'EXPIRED' } })
  assert.deepEqual(sender.details, PROFILE)
  assert.equal(state.reviews[0]?.status, 'CANCELLED')
  assert.deepEqual(events, [{ type: 'WHATSAPP_SENDER_DISPLAY_NAME_UPDATED', payload: sender }])
})

const PLANS: readonly (readonly [Plan['displayName'], object | undefined])[] = [
  [{ after: 'PT3S', decision: 'approve' }, { type: 'approve' }],
  [
    { after: 'PT3S', decision: 'reject', reason: 'UNKNOWN' },
    { type: 'reject', reason: 'UNKNOWN' },
  ],
  [{ after: 'PT3S', decision: 'defer' }, { type: 'defer' }],
  [{ after: 'PT3S', decision: 'wait' }, undefined],
]

for (const [plan, decision] of PLANS)
  test(`a display name is to ${plan.decision}${plan.reason === undefined ? '' : ` for ${plan.reason}`} by plan`, () => {
    const planned = obey(senderAt('active'), { kind: 'settings', type: 'plan', plan: { displayName: plan } }).state
    const { state, timers } = act(planned, submit({ displayName: 'Acme Inn' }))
    const reviewId = reviewIdOf(state)
    const timer = {
      after: 3_000,
      owner: `review ${reviewId}`,
      command: { kind: 'review', reviewId, ...decision },
    }
    assert.deepEqual(timers, decision === undefined ? [] : [timer])
    assert.equal(lastSenderId(state), state.reviews[0]?.senderId)
  })
