import assert from 'node:assert/strict'
import { test } from 'node:test'
import { obey, projectAt, untouched } from './account-stages.fixture.ts'
import { PACES, type Plan } from './plan.ts'
import { Problem } from './problem.ts'

test('an update of the settings changes the given ones alone', () => {
  const { state } = obey(untouched(), { kind: 'settings', type: 'update', settings: { compatibility: '1.2.117' } })
  assert.deepEqual(state.settings, { ...untouched().settings, compatibility: '1.2.117' })
})

for (const pace of ['fast', 'realistic', 'manual'] as const)
  test(`the pace ${pace} brings its own plan`, () => {
    const { state } = obey(untouched(), { kind: 'settings', type: 'update', settings: { pace } })
    assert.deepEqual([state.settings.pace, state.plan], [pace, PACES[pace]])
  })

test('a new pace, or any other setting, keeps what the plan was asked to differ in', () => {
  const planned = obey(untouched(), { kind: 'settings', type: 'plan', plan: { review: REJECTING } }).state
  for (const settings of [{ pace: 'realistic' }, { seed: 'other' }] as const) {
    const { state } = obey(planned, { kind: 'settings', type: 'update', settings })
    assert.deepEqual(state.plan, { ...PACES[state.settings.pace], review: REJECTING })
  }
})

test("the parts that a plan leaves out take the pace's values, not those of the plan before", () => {
  const planned = obey(untouched(), { kind: 'settings', type: 'plan', plan: { review: REJECTING } }).state
  const initiation = { after: 'PT1S', outcome: 'sent' } as const
  const { state } = obey(planned, { kind: 'settings', type: 'plan', plan: { initiation } })
  assert.deepEqual(state.plan, { ...PACES.manual, initiation })
})

test('the fields that a part of a plan leaves out take the values of the pace', () => {
  const plan = { customer: { decision: 'decline' } } as const
  const { state } = obey(untouched(), { kind: 'settings', type: 'plan', plan })
  assert.deepEqual(state.plan.customer, { ...PACES.manual.customer, decision: 'decline' })
})

test('a plan can name a scenario and differ from it', () => {
  const plan = { scenario: 'customer-declines', customer: { after: 'PT1H' } } as const
  const { state } = obey(untouched(), { kind: 'settings', type: 'plan', plan })
  assert.deepEqual([state.plan.scenario, state.plan.customer.after], ['customer-declines', 'PT1H'])
  assert.equal(state.plan.customer.decision, 'decline')
})

for (const [what, plan, code] of [
  ['scenario', { scenario: 'nothing' }, 'scenario_not_found'],
  ['trigger', { incidents: [{ after: 'PT1S', trigger: 'nothing' }] }, 'trigger_not_found'],
] as const)
  test(`a plan with an unknown ${what} is a problem that changes nothing`, () => {
    assert.throws(
      () => obey(untouched(), { kind: 'settings', type: 'plan', plan }),
      (error) => error instanceof Problem && error.code === code,
    )
  })

test('faults of calls and of webhooks are set apart from each other', () => {
  const calls = [{ status: 503 }] as const
  const webhooks = [{ kind: 'drop', next: 1 }] as const
  const struck = obey(untouched(), { kind: 'settings', type: 'faults', faults: { calls } }).state
  const { state } = obey(struck, { kind: 'settings', type: 'faults', faults: { webhooks } })
  assert.deepEqual(state.faults, { calls, webhooks })
})

test('a change of plan or pace schedules nothing and calls nothing off', () => {
  const commands = [
    { kind: 'settings', type: 'plan', plan: { review: REJECTING } },
    { kind: 'settings', type: 'update', settings: { pace: 'fast' } },
  ] as const
  for (const command of commands) {
    const { events, timers, cancel } = obey(projectAt('approved'), command)
    assert.deepEqual([events, timers, cancel], [[], [], []])
  }
})

test('with the pace manual nothing happens by itself', () => {
  const { initiation, customer, review } = PACES.manual
  assert.deepEqual([initiation.outcome, customer.decision, review.decision], ['wait', 'wait', 'wait'])
})

const REJECTING: Plan['review'] = { after: 'PT1H', decision: 'reject', reason: 'No.' }
