import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOW, obey, projectAt, requestIdOf, reviewIdOf } from './account-stages.fixture.ts'
import { requireAccount, viewAccount } from './account-view.ts'
import type { Plan } from './plan.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'

test('an approved review onboards the account and tells the webhooks', () => {
  const { state, events } = decide(projectAt('approved'), 'approve')
  assert.equal(viewAccount(state).state, 'ONBOARDED')
  assert.deepEqual(events, [{ type: 'WHATSAPP_ACCOUNT_ONBOARDED', payload: viewAccount(state) }])
})

test('onboarding leaves no activity: the contract has no type for it', () => {
  const approved = projectAt('approved')
  assert.deepEqual(requireAccount(decide(approved, 'approve').state).activities, requireAccount(approved).activities)
})

test('a rejected review rejects the account with the reason given', () => {
  const approved = projectAt('approved')
  const reviewId = reviewIdOf(approved)
  const { state, events } = obey(approved, { kind: 'review', type: 'reject', reviewId, reason: 'Name in use.' })
  assert.equal(viewAccount(state).state, 'REJECTED')
  assert.deepEqual(events, [
    { type: 'WHATSAPP_ACCOUNT_REJECTED', payload: viewAccount(state), comment: 'Name in use.' },
  ])
  assert.equal(requireAccount(state).activities[0]?.author, 'Meta')
})

test('a rejection without a reason still names one', () => {
  const { state } = decide(projectAt('approved'), 'reject')
  assert.equal(state.reviews[0]?.reason, 'Meta rejected the WhatsApp Business Account in its review.')
})

for (const [type, status] of [
  ['approve', 'APPROVED'],
  ['reject', 'REJECTED'],
] as const)
  test(`a review that is ${status} shows when it was decided, and its timer is called off`, () => {
    const approved = projectAt('approved')
    const reviewId = reviewIdOf(approved)
    const { state, cancel } = obey(approved, { kind: 'review', type, reviewId }, NOW + 3_000)
    assert.deepEqual([state.reviews[0]?.status, state.reviews[0]?.decided], [status, '2026-11-22T12:00:03.000Z'])
    assert.deepEqual(cancel, [`review ${reviewId}`])
  })

const PLANS: readonly (readonly [Plan['review'], readonly object[]])[] = [
  [{ after: 'PT3S', decision: 'approve' }, [{ after: 3_000, type: 'approve' }]],
  [{ after: 'PT1H', decision: 'reject', reason: 'No.' }, [{ after: 3_600_000, type: 'reject', reason: 'No.' }]],
  [{ after: 'PT0S', decision: 'wait' }, []],
]

for (const [plan, expected] of PLANS)
  test(`a review that is to ${plan.decision} ${expected.length > 0 ? 'is decided by a timer' : 'has no timer'}`, () => {
    const pending = obey(projectAt('pending'), { kind: 'settings', type: 'plan', plan: { review: plan } }).state
    const requestId = requestIdOf(pending)
    const { state, timers } = obey(pending, { kind: 'request', type: 'approve', requestId, approval: {} })
    assert.deepEqual(
      timers.map(({ after, owner, command }) => ({ ...command, after, owner })),
      expected.map((timer) => ({
        ...timer,
        kind: 'review',
        reviewId: reviewIdOf(state),
        owner: `review ${reviewIdOf(state)}`,
      })),
    )
  })

for (const stage of ['onboarded', 'approved'] as const)
  test(`a review that is over can not be decided again (${stage})`, () => {
    const project = stage === 'onboarded' ? projectAt(stage) : decide(projectAt(stage), 'reject').state
    assert.equal(problemOf(project, reviewIdOf(project)), 'review_decided')
  })

test('a review of an account that was deleted can not be decided', () => {
  const { state } = obey(projectAt('approved'), { kind: 'account', type: 'delete' })
  assert.equal(problemOf(state, reviewIdOf(state)), 'review_decided')
})

test('a review that there is not gives review_not_found', () => {
  assert.equal(problemOf(projectAt('pending'), '1'), 'review_not_found')
})

function decide(project: Project, type: 'approve' | 'reject') {
  return obey(project, { kind: 'review', type, reviewId: reviewIdOf(project) })
}

function problemOf(project: Project, reviewId: string): string {
  try {
    obey(project, { kind: 'review', type: 'approve', reviewId })
    return 'done'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
