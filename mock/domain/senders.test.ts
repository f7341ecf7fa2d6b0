import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOW, obey, projectAt } from './account-stages.fixture.ts'
import { DAY } from './duration.ts'
import { Problem } from './problem.ts'
import { Refusal } from './refusal.ts'
import { lastSenderId } from './sender-birth.ts'
import {
  act,
  CAFE,
  create,
  goOn,
  incident,
  newest,
  resultOf,
  SENDER_STAGES,
  type SenderAct,
  type SenderStage,
  senderAt,
} from './sender-stages.fixture.ts'

const NOT_SUBMITTED = '409 sender_changes_not_updatable'
const NOT_LIVE = '409 sender_not_updatable'
const NO_USERNAME = '409 sender_username_update_not_available'
const NO_CHANGES = '404 sender_changes_not_found'
const BUSY = '409 sender_changes_not_deletable'

// What is allowed when: "done", or the refusal. No other table says this in one place.
const ALLOWED: Readonly<Record<string, { readonly act: SenderAct } & Readonly<Record<SenderStage, string>>>> = {
  'an update': {
    act: { type: 'update', body: { details: { address: 'Elbe 1' } } },
    ...always('done'),
    ...{ processing: NOT_SUBMITTED, updating: NOT_SUBMITTED, failed: NOT_SUBMITTED, failing: NOT_SUBMITTED },
    ...{ waiting: NOT_LIVE, provisioning: NOT_LIVE, suspended: NOT_LIVE, inactive: NOT_LIVE, leaving: NOT_LIVE },
  },
  'another display name': {
    act: { type: 'update', body: { details: { displayName: 'Acme Inn' } } },
    ...always('done'),
    ...{ processing: NOT_SUBMITTED, updating: NOT_SUBMITTED, failed: NOT_SUBMITTED, failing: NOT_SUBMITTED },
    ...{ waiting: NOT_LIVE, provisioning: NOT_LIVE, suspended: NOT_LIVE, inactive: NOT_LIVE, leaving: NOT_LIVE },
    renaming: '409 sender_display_name_update_not_allowed',
  },
  'a username': {
    act: { type: 'update', body: { details: { username: 'acme' } } },
    ...always(NO_USERNAME),
    ...{ active: 'done', edited: 'done', renaming: 'done', updating: NOT_SUBMITTED },
  },
  'the end of a username': {
    act: { type: 'update', body: { details: { username: null } } },
    ...always(NO_USERNAME),
    ...{ active: 'done', edited: 'done', renaming: 'done', updating: NOT_SUBMITTED },
  },
  'the end of its changes': {
    act: { type: 'delete-changes' },
    ...always(NO_CHANGES),
    ...{ draft: 'done', rejected: 'done', edited: 'done', failed: 'done', failing: 'done' },
    ...{ processing: BUSY, updating: BUSY },
  },
  'its deletion': { act: { type: 'delete' }, ...always('done'), leaving: '409 sender_already_deleted' },
  'a password': { act: { type: 'register', method: 'SMS' }, ...always('409 not_allowed_register'), waiting: 'done' },
  verification: {
    act: { type: 'verify', code: '111111' },
    ...always('409 not_allowed_verify'),
    ...{ waiting: '409 wrong_otp' }, // None was asked for.
  },
  'a comment': { act: { type: 'comment', comment: 'Hello' }, ...always('done') },
  'verification at Meta': { act: { type: 'verify-at-meta' }, ...always('409 sender_not_waiting'), waiting: 'done' },
}

for (const [what, row] of Object.entries(ALLOWED))
  for (const stage of SENDER_STAGES)
    test(`${what} of a sender that is ${stage}: ${row[stage]}`, () => {
      assert.equal(resultOf(senderAt(stage), row.act), row[stage])
    })

for (const [what, row] of Object.entries(ALLOWED)) {
  test(`${what} of a sender that there is not`, () => {
    const { type } = row.act
    const code = type === 'delete-changes' ? 'sender_changes_not_found' : 'sender_not_found'
    const command = { kind: 'sender', senderId: 'none', ...row.act } as const
    assert.throws(() => obey(projectAt('onboarded'), command as never), { code }) // The parts of one command.
  })

  test(`${what} of a sender in a project without an account`, () => {
    const command = { kind: 'sender', senderId: 'none', ...row.act } as const
    assert.throws(() => obey(projectAt('untouched'), command as never), { code: 'project_not_initialized' }) // As above.
  })
}

// The fixture freezes what a transition is given, so one that changes it throws.
for (const [what, row] of Object.entries(ALLOWED))
  test(`${what} comes to the same twice over, and leaves the project as it was`, () => {
    for (const stage of SENDER_STAGES) {
      const project = senderAt(stage)
      const before = structuredClone(project)
      assert.deepEqual(
        attempt(() => act(project, row.act)),
        attempt(() => act(project, row.act)),
      )
      assert.deepEqual(project, before)
    }
  })

for (const stage of ['draft', 'rejected', 'processing', 'failed'] as const)
  test(`a sender that was never live is gone at once when it is deleted (${stage})`, () => {
    const project = senderAt(stage)
    const { state, events, timers, cancel } = act(project, { type: 'delete' })
    assert.equal(state.senders.length, 0)
    assert.deepEqual(
      events.map(({ type }) => type),
      ['WHATSAPP_SENDER_DELETED'],
    )
    assert.deepEqual(timers, [])
    assert.ok(cancel.includes(`sender ${lastSenderId(project)}`), 'what was due for it is called off')
  })

for (const stage of ['draft', 'rejected', 'failed'] as const)
  test(`a sender that was never live goes with its changes, and nobody hears of it (${stage})`, () => {
    const { state, events } = act(senderAt(stage), { type: 'delete-changes' })
    assert.deepEqual([state.senders, events], [[], []])
  })

test('a live sender keeps what is live when its changes are deleted', () => {
  const edited = senderAt('edited')
  const { sender } = newest(goOn(edited, { type: 'delete-changes' }))
  const { changes: _, ...rest } = newest(edited).sender
  assert.deepEqual(sender, rest)
})

test('a live sender that is deleted stays as it is for 30 days, and nobody hears of it', () => {
  const active = senderAt('active')
  const { state, events, timers } = act(active, { type: 'delete' })
  assert.deepEqual(newest(state).sender, newest(active).sender)
  assert.deepEqual(newest(state).activities, newest(active).activities)
  assert.deepEqual(events, [])
  assert.deepEqual(timers, [
    {
      after: 30 * DAY,
      owner: `sender removal ${lastSenderId(active)}`,
      command: { kind: 'sender', type: 'remove', senderId: lastSenderId(active) },
    },
  ])
})

test('after 30 days the sender is gone, and the event holds a stub', () => {
  const leaving = senderAt('leaving')
  const { state, events, cancel } = act(leaving, { type: 'remove' }, NOW + 30 * DAY)
  assert.equal(state.senders.length, 0)
  assert.deepEqual(events, [
    {
      type: 'WHATSAPP_SENDER_DELETED',
      payload: {
        id: lastSenderId(leaving),
        region: 'UNRECOGNIZED',
        metaLocalStorage: 'UNRECOGNIZED',
        cloudApi: false,
        businessManager: 'SINCH_UK',
        compatibleRegions: [],
      },
    },
  ])
  assert.ok(cancel.includes(`sender incidents ${lastSenderId(leaving)}`), 'what was planned for it is called off')
})

test('a sender that is on its way out goes on in every other way', () => {
  const { state } = act(senderAt('leaving'), incident({ type: 'quality-rating-changed', qualityRating: 'RED' }))
  assert.equal(newest(state).sender.qualityRating, 'RED')
})

test('the review of a name ends with its sender', () => {
  const { state } = act(senderAt('renaming'), { type: 'remove' })
  assert.equal(state.reviews[0]?.status, 'CANCELLED')
})

test('the number of a sender that is gone can be used again', () => {
  const gone = goOn(senderAt('leaving'), { type: 'remove' })
  const again = goOn(create(gone, CAFE), { type: 'process', ending: { outcome: 'pending-verification' } })
  assert.equal(newest(again).sender.state, 'PENDING_VERIFICATION')
})

for (const stage of SENDER_STAGES) {
  const wasLive = newest(senderAt(stage)).sender.state !== undefined
  const code = wasLive ? 'account_has_senders' : 'account_has_sender_changes'
  test(`an account with a sender that is ${stage} can't be deleted: ${code}`, () => {
    const project = senderAt(stage)
    assert.throws(() => obey(project, { kind: 'account', type: 'delete' }), {
      code,
      additionalInformation: { ...(wasLive ? { senderIds: [lastSenderId(project)] } : {}), projectId: 'p1' },
    })
  })
}

test('of two kinds of senders those that were live are named first', () => {
  const project = create(senderAt('active'), { ...CAFE, status: 'DRAFT' })
  assert.throws(() => obey(project, { kind: 'account', type: 'delete' }), { code: 'account_has_senders' })
})

function always(result: string): Readonly<Record<SenderStage, string>> {
  const entries = SENDER_STAGES.map((stage) => [stage, result])
  return Object.fromEntries(entries) as Record<SenderStage, string> // Every stage.
}

function attempt<Result>(work: () => Result): Result | Error {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal || error instanceof Problem) return error
    throw error
  }
}
