import assert from 'node:assert/strict'
import { test } from 'node:test'
import { senderErrorCodes } from '../contract.ts'
import { obey, projectAt } from './account-stages.fixture.ts'
import type { Ending } from './command.ts'
import type { Outcome } from './outcome.ts'
import { lastSenderId } from './sender-birth.ts'
import {
  act,
  CAFE,
  create,
  historyOf,
  newest,
  PROFILE,
  resultOf,
  SENDER_STAGES,
  type SenderAct,
  type SenderStage,
  senderAt,
} from './sender-stages.fixture.ts'

type Step = 'process' | 'activate' | 'apply'

const step = (type: Step, outcome: Ending['outcome']): SenderAct => ({ type, ending: { outcome } })

const CHANGED = { details: { ...PROFILE, about: 'Closed' } }
const UNKNOWN = {
  errorReason: 'The sender could not be set up: UNKNOWN_ERROR.',
  errorCode: 'UNKNOWN_ERROR',
} as const
const REFUSED = { errorReason: 'The review refused the sender.' }

type Row = {
  readonly from: SenderStage
  readonly act: SenderAct
  readonly shows: { readonly state?: string; readonly details?: object; readonly changes?: object }
  readonly event?: string
  /** What is logged, the newest first. */
  readonly logs?: readonly string[]
  readonly verification?: string
}

// How a sender gets on: what it shows then, what the webhooks hear, and what its history says.
const ROWS: readonly Row[] = [
  {
    from: 'processing',
    act: step('process', 'pending-verification'),
    shows: { state: 'PENDING_VERIFICATION', details: PROFILE },
    event: 'WHATSAPP_SENDER_PENDING_VERIFICATION',
    verification: 'NOT_VERIFIED',
  },
  {
    from: 'processing',
    act: step('process', 'active'),
    shows: { state: 'ACTIVE', details: PROFILE },
    event: 'WHATSAPP_SENDER_ACTIVE',
    logs: ['ACTIVE'],
    verification: 'VERIFIED',
  },
  {
    from: 'processing',
    act: step('process', 'rejected'),
    shows: { changes: { status: 'REJECTED', details: PROFILE, ...REFUSED } },
    event: 'WHATSAPP_SENDER_REJECTED',
    logs: ['REJECTED'],
    verification: 'UNKNOWN',
  },
  {
    from: 'processing',
    act: step('process', 'error'),
    shows: { changes: { status: 'ERROR', details: PROFILE, ...UNKNOWN } },
    event: 'WHATSAPP_SENDER_ERROR',
    logs: ['ERROR'],
    verification: 'UNKNOWN',
  },
  {
    from: 'provisioning',
    act: step('activate', 'active'),
    shows: { state: 'ACTIVE', details: PROFILE },
    event: 'WHATSAPP_SENDER_ACTIVE',
    logs: ['ACTIVE'],
  },
  {
    from: 'provisioning',
    act: step('activate', 'error'),
    shows: { state: 'ERROR', details: PROFILE, changes: { status: 'ERROR', ...UNKNOWN } },
    event: 'WHATSAPP_SENDER_ERROR',
    logs: ['ERROR'],
  },
  {
    from: 'updating',
    act: step('apply', 'applied'),
    shows: { state: 'ACTIVE', ...CHANGED },
  },
  {
    from: 'updating',
    act: step('apply', 'rejected'),
    shows: {
      state: 'ACTIVE',
      details: PROFILE,
      changes: { status: 'REJECTED', details: { about: 'Closed' }, ...REFUSED },
    },
    event: 'WHATSAPP_SENDER_REJECTED',
    logs: ['REJECTED'],
  },
  {
    from: 'updating',
    act: step('apply', 'error'),
    shows: {
      state: 'ACTIVE',
      details: PROFILE,
      changes: { status: 'ERROR', details: { about: 'Closed' }, ...UNKNOWN },
    },
    event: 'WHATSAPP_SENDER_ERROR',
    logs: ['ERROR'],
  },
]

for (const { from, act: one, shows, event, logs = [], verification = 'VERIFIED' } of ROWS)
  test(`a sender that is ${from}: ${JSON.stringify(one)}`, () => {
    const project = senderAt(from)
    const result = act(project, one)
    const record = newest(result.state)
    const { state, details, changes } = record.sender
    assert.deepEqual(withoutAbsent({ state, details, changes }), shows)
    assert.deepEqual(historyOf(result.state), [...logs, ...historyOf(project)])
    assert.equal(record.verification, verification)
    assert.deepEqual(
      result.events.map(({ type }) => type),
      event === undefined ? [] : [event],
    )
    assert.ok(result.cancel.includes(`sender ${lastSenderId(project)}`), 'what was due for the step is called off')
    assertShowsEvent(result)
  })

// Where a step of the provider's begins; anywhere else it can't happen.
const BEGINS: Readonly<Record<Step, readonly SenderStage[]>> = {
  process: ['processing'],
  activate: ['provisioning'],
  apply: ['updating'],
}

for (const type of ['process', 'activate', 'apply'] as const)
  test(`${type} happens to a sender that is ${BEGINS[type]} only`, () => {
    const results = SENDER_STAGES.filter((stage) => resultOf(senderAt(stage), step(type, 'rejected')) === 'done')
    assert.deepEqual(results, BEGINS[type])
    const others = SENDER_STAGES.filter((stage) => !BEGINS[type].includes(stage))
    for (const stage of others)
      assert.equal(resultOf(senderAt(stage), step(type, 'rejected')), '409 sender_not_ready', stage)
  })

for (const stage of ['suspended', 'deactivated'] as const)
  test(`a change is decided also when the sender was ${stage} meanwhile`, () => {
    const { state } = act(senderAt('updating'), { type: 'meet', incident: { type: stage } })
    assert.equal(resultOf(state, step('apply', 'applied')), 'done')
  })

test('what is live has a throughput, a quality and a token', () => {
  const { sender } = newest(senderAt('active'))
  assert.deepEqual([sender.maxTps, sender.qualityRating], [10, 'UNKNOWN'])
  assert.match(sender.bearerToken ?? '', /^[0-9a-f]{24}\.[0-9a-f]{48}$/)
})

for (const stage of ['draft', 'processing', 'waiting', 'provisioning', 'failed'] as const)
  test(`what is not live yet has none of them (${stage})`, () => {
    const { maxTps, qualityRating, bearerToken } = newest(senderAt(stage)).sender
    assert.deepEqual([maxTps, qualityRating, bearerToken], [undefined, undefined, undefined])
  })

for (const errorCode of senderErrorCodes)
  test(`a sender can fail with ${errorCode}`, () => {
    const ending = { outcome: 'error', errorCode, reason: 'Because.' } as const
    const { state, events } = act(senderAt('processing'), { type: 'process', ending })
    const { changes } = newest(state).sender
    assert.deepEqual([changes?.errorCode, changes?.errorReason], [errorCode, 'Because.'])
    assert.deepEqual(
      events.map((event) => 'comment' in event && event.comment),
      ['Because.'],
    )
  })

test('with saveDraftOnFailure a failure leaves a draft, with what went wrong, and is heard of all the same', () => {
  const project = create(projectAt('onboarded'), { ...CAFE, saveDraftOnFailure: true })
  const result = act(project, step('process', 'error'))
  assert.deepEqual(newest(result.state).sender.changes, { status: 'DRAFT', details: PROFILE, ...UNKNOWN })
  assert.deepEqual(
    result.events.map(({ type }) => type),
    ['WHATSAPP_SENDER_ERROR'],
  )
})

test('a draft that was left forgets what went wrong once it is edited', () => {
  const failed = act(create(projectAt('onboarded'), { ...CAFE, saveDraftOnFailure: true }), step('process', 'error'))
  const { state } = act(failed.state, { type: 'update', body: { details: { about: 'Closed' } } })
  assert.deepEqual(newest(state).sender.changes, { status: 'DRAFT', ...CHANGED })
})

test('saveDraftOnFailure makes no draft of a sender that is rejected', () => {
  const project = create(projectAt('onboarded'), { ...CAFE, saveDraftOnFailure: true })
  const { state } = act(project, step('process', 'rejected'))
  assert.equal(newest(state).sender.changes?.status, 'REJECTED')
})

test('a reason that is given is shown, and told in the event', () => {
  const ending = { outcome: 'rejected', reason: 'No such business.' } as const
  const { state, events } = act(senderAt('processing'), { type: 'process', ending })
  const [latest] = newest(state).activities
  assert.deepEqual([latest?.author, latest?.comment], ['Meta', 'No such business.'])
  assert.deepEqual(
    events.map((event) => 'comment' in event && event.comment),
    ['No such business.'],
  )
})

test('what is planned for a live sender begins to count when it goes live', () => {
  const incidents = [{ after: 'P1D', trigger: 'sender-suspended' }]
  const { state } = obey(senderAt('provisioning'), { kind: 'settings', type: 'plan', plan: { incidents } })
  const { timers } = act(state, step('activate', 'active'))
  assert.deepEqual(
    timers.map(({ after, owner }) => [after, owner]),
    [[86_400_000, `sender incidents ${lastSenderId(state)}`]],
  )
})

/** The event shows the sender as it is then. */
function assertShowsEvent({ state, events }: Outcome): void {
  for (const event of events) assert.deepEqual('payload' in event && event.payload, newest(state).sender)
}

const withoutAbsent = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
