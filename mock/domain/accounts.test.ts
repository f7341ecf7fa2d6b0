import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ACME,
  NOW,
  obey,
  PROJECT_ID,
  projectAt,
  requestIdOf,
  reviewIdOf,
  STAGES,
  type Stage,
} from './account-stages.fixture.ts'
import { requireAccount, viewAccount } from './account-view.ts'
import type { AccountCommand } from './command.ts'
import { Problem } from './problem.ts'
import { Refusal } from './refusal.ts'

const COMMANDS = {
  create: { kind: 'account', type: 'create', body: ACME },
  update: { kind: 'account', type: 'update', body: { wabaName: 'Acme Limited' } },
  delete: { kind: 'account', type: 'delete' },
  comment: { kind: 'account', type: 'comment', comment: 'Hello' },
  'enable-template-analytics': { kind: 'account', type: 'enable-template-analytics' },
  meet: { kind: 'account', type: 'meet', incident: { type: 'daily-limit-changed', dailyLimit: 'TIER_2K' } },
} as const satisfies Record<AccountCommand['type'], AccountCommand>

// What is allowed when: "done", or the error code. One column for each stage.
const ALLOWED: Record<AccountCommand['type'], readonly string[]> = {
  create: ['done', ...sixTimes('account_exists')],
  update: [
    'account_not_found',
    'account_not_updatable',
    'account_not_updatable',
    'account_not_updatable',
    'account_not_updatable',
    'done',
    'account_not_updatable',
  ],
  delete: ['project_not_initialized', ...sixTimes('done')],
  comment: ['account_not_found', ...sixTimes('done')],
  'enable-template-analytics': [
    'project_not_initialized',
    'project_not_initialized',
    'project_not_initialized',
    'project_not_initialized',
    'done',
    'project_not_initialized',
    'project_not_initialized',
  ],
  // What Meta does is steered by the control plane, whose codes these are.
  meet: [
    'account_not_found',
    'account_not_ready',
    'account_not_ready',
    'account_not_ready',
    'done',
    'account_not_ready',
    'account_not_ready',
  ],
}

for (const command of Object.values(COMMANDS))
  for (const [column, stage] of STAGES.entries()) {
    const expected = ALLOWED[command.type][column]
    test(`${command.type} on a project that is ${stage} gives ${expected}`, () => {
      assert.equal(resultOf(stage, command), expected)
    })
  }

for (const compatibility of ['guide', '1.2.117'] as const)
  test(`with compatibility ${compatibility}, a rejected account can be corrected`, () => {
    const { state } = obey(projectAt('rejected', { compatibility }), COMMANDS.update)
    assert.equal(viewAccount(state).changes?.status, 'IN_PROGRESS')
  })

test('an update that names no field is refused, even without an account', () => {
  for (const body of [{}, { senderDetails: {} }])
    for (const stage of STAGES)
      assert.equal(resultOf(stage, { kind: 'account', type: 'update', body }), 'no_fields_to_update')
})

test('creating an account submits one request with its data', () => {
  const { state } = obey(projectAt('untouched'), COMMANDS.create)
  assert.deepEqual(state.requests, [
    {
      id: requestIdOf(state),
      businessId: ACME.clientBusinessManagerId,
      status: 'SUBMITTED',
      wabaName: ACME.wabaName,
      displayName: ACME.senderDetails.displayName,
      created: '2026-11-22T12:00:00.000Z',
    },
  ])
})

test('creating an account makes no event', () => {
  assert.deepEqual(obey(projectAt('untouched'), COMMANDS.create).events, [])
})

test('a correction merges the given fields into the pending ones', () => {
  const { changes } = viewAccount(projectAt('resubmitted'))
  assert.deepEqual(changes?.details, {
    wabaName: 'Acme Limited',
    clientBusinessManagerId: ACME.clientBusinessManagerId,
    senderDetails: { ...ACME.senderDetails, region: 'EU', metaLocalStorage: 'DE' },
  })
})

test('a correction makes no event', () => {
  assert.deepEqual(obey(projectAt('rejected'), COMMANDS.update).events, [])
})

test('a correction submits a second request and leaves the first as it was', () => {
  const rejected = projectAt('rejected')
  const { state } = obey(rejected, COMMANDS.update)
  assert.deepEqual(
    state.requests.map(({ status, wabaName }) => [status, wabaName]),
    [
      ['SUBMITTED', 'Acme Limited'],
      ['DECLINED', 'Acme Ltd'],
    ],
  )
})

// Newest first.
const ACTIVITIES: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  submitted: ['API user CREATED'],
  pending: ['Sinch PENDING_FACEBOOK_VERIFICATION', 'API user CREATED'],
  approved: ['Sinch PENDING_FACEBOOK_VERIFICATION', 'API user CREATED'],
  onboarded: ['Sinch PENDING_FACEBOOK_VERIFICATION', 'API user CREATED'],
  rejected: ['Customer COMMENT_ADDED', 'Customer REJECTED', 'Sinch PENDING_FACEBOOK_VERIFICATION', 'API user CREATED'],
  resubmitted: [
    'API user IN_PROGRESS',
    'API user EDITED',
    'Customer COMMENT_ADDED',
    'Customer REJECTED',
    'Sinch PENDING_FACEBOOK_VERIFICATION',
    'API user CREATED',
  ],
}

for (const stage of STAGES.slice(1))
  test(`the history of an account that is ${stage} begins with ${ACTIVITIES[stage]?.[0]}`, () => {
    const { activities } = requireAccount(projectAt(stage))
    assert.deepEqual(
      activities.map(({ author, type }) => `${author} ${type}`),
      ACTIVITIES[stage],
    )
  })

test('an activity carries the time at which it happened', () => {
  const { state } = obey(projectAt('pending'), COMMANDS.comment, NOW + 60_000)
  assert.deepEqual(requireAccount(state).activities[0], {
    type: 'COMMENT_ADDED',
    author: 'API user',
    created: '2026-11-22T12:01:00.000Z',
    comment: 'Hello',
  })
})

test('a comment fires its event with the account and the text', () => {
  const { state, events } = obey(projectAt('onboarded'), COMMANDS.comment)
  assert.deepEqual(events, [{ type: 'WHATSAPP_ACCOUNT_COMMENT_ADDED', payload: viewAccount(state), comment: 'Hello' }])
})

test('template analytics stay enabled when enabled twice', () => {
  const once = obey(projectAt('onboarded'), COMMANDS['enable-template-analytics']).state
  const twice = obey(once, COMMANDS['enable-template-analytics']).state
  assert.equal(viewAccount(projectAt('onboarded')).wabaEnabledForInsights, false)
  assert.equal(viewAccount(once).wabaEnabledForInsights, true)
  assert.deepEqual(viewAccount(twice), viewAccount(once))
})

test('an onboarded account has the currency and the first tier of daily messages', () => {
  const { currency, businessDailyLimit } = viewAccount(projectAt('onboarded'))
  assert.deepEqual([currency, businessDailyLimit], ['EUR', 'TIER_250'])
})

for (const stage of ['submitted', 'pending', 'approved', 'rejected', 'resubmitted'] as const)
  test(`deleting an account that is ${stage} leaves no request or review open`, () => {
    const { state } = obey(projectAt(stage), COMMANDS.delete)
    const open = [...state.requests, ...state.reviews].filter(({ status }) => ['SUBMITTED', 'PENDING'].includes(status))
    assert.deepEqual(open, [])
    assert.equal(state.account, undefined)
  })

test('deleting an account calls off every timer that it set', () => {
  const approved = projectAt('approved')
  const { cancel } = obey(approved, COMMANDS.delete)
  assert.deepEqual([...cancel].sort(), [
    'account incidents',
    'customer',
    'request expiry',
    'request filing',
    `review ${reviewIdOf(approved)}`,
  ])
})

test('deleting an onboarded account leaves the request approved', () => {
  const { state } = obey(projectAt('onboarded'), COMMANDS.delete)
  assert.deepEqual(
    state.requests.map(({ status }) => status),
    ['APPROVED'],
  )
})

test('a new account can be created after a deletion, with new ids', () => {
  const deleted = obey(projectAt('onboarded'), COMMANDS.delete).state
  const { state } = obey(deleted, COMMANDS.create)
  assert.notEqual(requireAccount(state).account.wabaId, requireAccount(projectAt('onboarded')).account.wabaId)
})

test('the project id does not show in the account', () => {
  assert.ok(!JSON.stringify(viewAccount(projectAt('onboarded'))).includes(`"${PROJECT_ID}"`))
})

function resultOf(stage: Stage, command: AccountCommand): string {
  try {
    obey(projectAt(stage), command)
    return 'done'
  } catch (error) {
    if (error instanceof Refusal || error instanceof Problem) return error.code
    throw error
  }
}

function sixTimes(result: string): readonly string[] {
  return Array.from({ length: 6 }, () => result)
}
