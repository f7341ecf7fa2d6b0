import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SenderIncident } from './command.ts'
import {
  act,
  goOn,
  historyOf,
  incident,
  newest,
  resultOf,
  SENDER_STAGES,
  type SenderStage,
  senderAt,
} from './sender-stages.fixture.ts'

type Row = {
  readonly incident: SenderIncident
  /** What changes of what the sender shows. */
  readonly changes: object
  readonly event?: string
  readonly logs?: readonly string[]
  /** Where it can happen. */
  readonly at: readonly SenderStage[]
}

const ACTIVE: readonly SenderStage[] = ['active', 'edited', 'updating', 'renaming', 'leaving']

const ROWS: readonly Row[] = [
  {
    incident: { type: 'quality-rating-changed', qualityRating: 'YELLOW' },
    changes: { qualityRating: 'YELLOW' },
    event: 'WHATSAPP_SENDER_QUALITY_RATING_CHANGED',
    at: ACTIVE,
  },
  {
    incident: { type: 'daily-limit-changed', dailyLimit: 'TIER_10K' },
    changes: { dailyLimit: 'TIER_10K' },
    event: 'WHATSAPP_SENDER_DAILY_LIMIT_CHANGED',
    at: ACTIVE,
  },
  { incident: { type: 'suspended' }, changes: { state: 'SUSPENDED' }, at: ACTIVE },
  {
    incident: { type: 'deactivated' },
    changes: { state: 'INACTIVE' },
    event: 'WHATSAPP_SENDER_INACTIVE',
    logs: ['INACTIVE'],
    at: [...ACTIVE, 'suspended'],
  },
  { incident: { type: 'reinstated' }, changes: { state: 'ACTIVE' }, at: ['suspended', 'inactive'] },
  { incident: { type: 'verification-expired' }, changes: {}, at: ACTIVE },
  {
    incident: { type: 'display-name-expired' },
    changes: { metadata: { displayName: { value: 'Acme Bistro', status: 'EXPIRED' } } },
    event: 'WHATSAPP_SENDER_DISPLAY_NAME_UPDATED',
    at: ['renaming'],
  },
  {
    incident: { type: 'commented', comment: 'Hello' },
    changes: {},
    event: 'WHATSAPP_SENDER_COMMENT_ADDED',
    logs: ['COMMENT_ADDED'],
    at: SENDER_STAGES,
  },
]

for (const { incident: one, changes, event, logs = [], at } of ROWS) {
  const [first = 'active'] = at
  test(`${one.type}: what shows, what is heard and what is logged`, () => {
    const before = senderAt(first)
    const { state, events } = act(before, incident(one))
    const { sender } = newest(state)
    assert.deepEqual(sender, { ...newest(before).sender, ...changes })
    assert.deepEqual(
      events.map((heard) => [heard.type, 'payload' in heard && heard.payload]),
      event === undefined ? [] : [[event, sender]],
    )
    assert.deepEqual(historyOf(state), [...logs, ...historyOf(before)])
  })

  test(`${one.type} can happen to a sender that is ${at.join(', ')}`, () => {
    for (const stage of SENDER_STAGES) {
      const expected = at.includes(stage) ? 'done' : '409 sender_not_ready'
      assert.equal(resultOf(senderAt(stage), incident(one)), expected, stage)
    }
  })
}

test('a verification that lapses shows in the verification status alone', () => {
  const { verification, sender } = newest(goOn(senderAt('active'), incident({ type: 'verification-expired' })))
  assert.deepEqual([verification, sender.state], ['EXPIRED', 'ACTIVE'])
})

const COMMENTS = [
  [{ type: 'comment', comment: 'Hello' }, 'API user'],
  [incident({ type: 'commented', comment: 'Hello' }), 'Sinch'],
] as const

for (const [one, author] of COMMENTS)
  test(`a comment of ${author} is logged, and the event carries it`, () => {
    const { state, events } = act(senderAt('draft'), one)
    const { sender, activities } = newest(state)
    const [latest] = activities
    assert.deepEqual(latest, {
      type: 'COMMENT_ADDED',
      created: '2026-11-22T12:00:00.000Z',
      author,
      comment: 'Hello',
    })
    assert.deepEqual(events, [{ type: 'WHATSAPP_SENDER_COMMENT_ADDED', payload: sender, comment: 'Hello' }])
  })
