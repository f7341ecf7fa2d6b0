import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME, obey, projectAt, requestIdOf, reviewIdOf } from './account-stages.fixture.ts'
import { requireAccount, viewAccount } from './account-view.ts'
import type { RequestCommand } from './command.ts'
import { DAY, HOUR, SECOND } from './duration.ts'
import type { Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'

type Act = RequestCommand['type']

const STAGES = ['submitted', 'pending', 'approved', 'onboarded', 'rejected', 'resubmitted'] as const

// What becomes of the newest request, or the code of the problem. One column for each stage above.
const RESULTS: Readonly<Record<Act, readonly string[]>> = {
  file: ['PENDING', 'request_not_open', 'request_not_open', 'request_not_open', 'request_not_open', 'PENDING'],
  approve: ['request_not_open', 'APPROVED', ...fourTimes('request_not_open')],
  decline: ['request_not_open', 'DECLINED', ...fourTimes('request_not_open')],
  cancel: ['request_not_open', 'CANCELLED', ...fourTimes('request_not_open')],
  expire: ['request_not_open', 'EXPIRED', ...fourTimes('request_not_open')],
}

for (const act of ['file', 'approve', 'decline', 'cancel', 'expire'] as const) {
  for (const [column, stage] of STAGES.entries()) {
    const expected = RESULTS[act][column]
    test(`to ${act} a request while the account is ${stage} gives ${expected}`, () => {
      assert.equal(resultOf(projectAt(stage), act), expected)
    })
  }

  test(`to ${act} a request that there is not gives request_not_found`, () => {
    assert.equal(resultOf(projectAt('untouched'), act), 'request_not_found')
  })
}

test('filing makes the account pending, tells the webhooks, and lets the request expire after 90 days', () => {
  const { state, events, timers, cancel } = act(projectAt('submitted'), 'file')
  assert.equal(viewAccount(state).state, 'PENDING_FACEBOOK_VERIFICATION')
  assert.deepEqual(
    events.map(({ type }) => type),
    ['WHATSAPP_ACCOUNT_PENDING_VERIFICATION'],
  )
  assert.deepEqual(timers, [
    {
      after: 90 * DAY,
      owner: 'request expiry',
      command: { kind: 'request', type: 'expire', requestId: requestIdOf(state) },
    },
  ])
  assert.deepEqual(cancel, ['request filing'])
})

test('a filed request shows when it was filed and when it expires', () => {
  const { state } = act(projectAt('submitted'), 'file')
  const { filed, expires } = state.requests[0] ?? {}
  assert.deepEqual([filed, expires], ['2026-11-22T12:00:00.000Z', '2027-02-20T12:00:00.000Z'])
})

test('a request that can not be filed rejects the account with the reason', () => {
  const submitted = projectAt('submitted')
  const filing = { outcome: 'failed', reason: 'Too many WABAs.' } as const
  const { state, events, timers } = obey(submitted, {
    kind: 'request',
    type: 'file',
    requestId: requestIdOf(submitted),
    filing,
  })
  assert.equal(state.requests[0]?.status, 'FAILED')
  assert.equal(viewAccount(state).state, 'REJECTED')
  assert.deepEqual(events, [
    { type: 'WHATSAPP_ACCOUNT_REJECTED', payload: viewAccount(state), comment: 'Too many WABAs.' },
  ])
  assert.deepEqual(timers, [])
})

test('approving starts a review of the name, and neither the account nor the webhooks hear of it', () => {
  const pending = projectAt('pending')
  const { state, events, timers, cancel } = act(pending, 'approve')
  assert.deepEqual(viewAccount(state), viewAccount(pending))
  assert.deepEqual([events, timers, cancel], [[], [], ['customer', 'request expiry']])
  assert.deepEqual(state.reviews, [
    {
      id: reviewIdOf(state),
      kind: 'waba',
      subject: ACME.wabaName,
      status: 'PENDING',
      created: '2026-11-22T12:00:00.000Z',
    },
  ])
})

const APPROVALS = [
  { approval: {}, kept: { sender: 'none' } },
  { approval: { sender: 'display-name-only' }, kept: { sender: 'display-name-only' } },
  {
    approval: { sender: 'phone', countryCode: '49', phoneNumber: '1511234567' },
    kept: { sender: 'phone', countryCode: '49', phoneNumber: '1511234567' },
  },
] as const

for (const { approval, kept } of APPROVALS)
  test(`an approval with ${JSON.stringify(approval)} keeps the choice of sender ${kept.sender}`, () => {
    const pending = projectAt('pending')
    const requestId = requestIdOf(pending)
    const { state } = obey(pending, { kind: 'request', type: 'approve', requestId, approval })
    assert.deepEqual(state.requests[0], { ...pending.requests[0], status: 'APPROVED', ...kept })
  })

const ENDS = [
  ['decline', 'Customer', 'The customer declined the request at Meta.'],
  ['cancel', 'Sinch', 'The request was cancelled by the partner side.'],
  ['expire', 'Meta', 'The customer did not answer the request within 90 days.'],
] as const

for (const [end, author, reason] of ENDS) {
  test(`to ${end} a request rejects the account, and the event and the history say why`, () => {
    const { state, events, cancel } = act(projectAt('pending'), end)
    assert.equal(viewAccount(state).changes?.status, 'REJECTED')
    assert.deepEqual(events, [{ type: 'WHATSAPP_ACCOUNT_REJECTED', payload: viewAccount(state), comment: reason }])
    assert.deepEqual(
      requireAccount(state)
        .activities.slice(0, 2)
        .map(({ type, author: by, comment }) => [type, by, comment]),
      [
        ['COMMENT_ADDED', author, reason],
        ['REJECTED', author, undefined],
      ],
    )
    assert.deepEqual(cancel, ['customer', 'request expiry'])
  })

  test(`to ${end} a request leaves the account pending, without an event, when declines are silent`, () => {
    const pending = projectAt('pending', { declines: 'silent' })
    const { state, events } = act(pending, end)
    assert.deepEqual(viewAccount(state), viewAccount(pending))
    assert.deepEqual(events, [])
    assert.notEqual(state.requests[0]?.status, 'PENDING')
  })
}

const FILINGS: readonly (readonly [Plan['initiation'], readonly string[]])[] = [
  [{ after: 'PT2S', outcome: 'sent' }, ['request: file after 2000 {"outcome":"sent"}']],
  [
    { after: 'PT1H', outcome: 'failed', reason: 'No.' },
    ['request: file after 3600000 {"outcome":"failed","reason":"No."}'],
  ],
  [{ after: 'PT0S', outcome: 'wait' }, []],
]

for (const [initiation, expected] of FILINGS)
  test(`with the initiation ${JSON.stringify(initiation)}, a new account schedules ${expected[0] ?? 'nothing'}`, () => {
    const project = planned(projectAt('untouched'), { initiation })
    const { timers } = obey(project, { kind: 'account', type: 'create', body: ACME })
    assert.deepEqual(
      timers.map(({ after, command }) =>
        command.kind === 'request' && command.type === 'file'
          ? `request: file after ${after} ${JSON.stringify(command.filing)}`
          : command.type,
      ),
      expected,
    )
  })

const CUSTOMERS: readonly (readonly [Plan['customer'], readonly string[]])[] = [
  [{ after: 'PT10S', decision: 'approve', sender: 'phone' }, [`approve after ${10 * SECOND}`]],
  [{ after: 'PT2H', decision: 'decline' }, [`decline after ${2 * HOUR}`]],
  [{ after: 'P1D', decision: 'cancel' }, [`cancel after ${DAY}`]],
  [{ after: 'PT0S', decision: 'ignore' }, []],
  [{ after: 'PT0S', decision: 'wait' }, []],
]

for (const [customer, expected] of CUSTOMERS)
  test(`a customer who is to ${customer.decision} leaves the expiry and ${expected[0] ?? 'no decision'} scheduled`, () => {
    const { timers } = act(planned(projectAt('submitted'), { customer }), 'file')
    assert.deepEqual(
      timers.map(({ after, command }) => `${command.type} after ${after}`),
      [`expire after ${90 * DAY}`, ...expected],
    )
  })

test('the plan of the customer says which sender the timer adds', () => {
  const customer = {
    after: 'PT1S',
    decision: 'approve',
    sender: 'phone',
    countryCode: '1',
    phoneNumber: '5550100',
  } as const
  const { timers, state } = act(planned(projectAt('submitted'), { customer }), 'file')
  assert.deepEqual(timers[1]?.command, {
    kind: 'request',
    type: 'approve',
    requestId: requestIdOf(state),
    approval: { sender: 'phone', countryCode: '1', phoneNumber: '5550100' },
  })
})

test('a problem with a request says what failed, why, and what to do', () => {
  assert.throws(
    () => act(projectAt('submitted'), 'approve'),
    (error) =>
      error instanceof Problem &&
      error.status === 409 &&
      error.title.endsWith("can't be approved") &&
      error.message === 'It is SUBMITTED, and must be PENDING.' &&
      error.resolution.startsWith('File it first'),
  )
})

function planned(project: Project, plan: Partial<Plan>): Project {
  return obey(project, { kind: 'settings', type: 'plan', plan }).state
}

function act(project: Project, type: Act): Outcome {
  const requestId = requestIdOf(project)
  switch (type) {
    case 'file':
      return obey(project, { kind: 'request', type, requestId, filing: { outcome: 'sent' } })
    case 'approve':
      return obey(project, { kind: 'request', type, requestId, approval: {} })
    case 'decline':
    case 'cancel':
    case 'expire':
      return obey(project, { kind: 'request', type, requestId })
  }
}

function resultOf(project: Project, type: Act): string | undefined {
  try {
    return act(project, type).state.requests[0]?.status
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

function fourTimes(result: string): readonly string[] {
  return Array.from({ length: 4 }, () => result)
}
