import assert from 'node:assert/strict'
import { test } from 'node:test'
import { obey, projectAt, untouched } from './account-stages.fixture.ts'
import { PACES, type Plan } from './plan.ts'

test('an update of the settings changes the given ones alone', () => {
  const { state } = obey(untouched(), { kind: 'settings', type: 'update', settings: { compatibility: '1.2.117' } })
  assert.deepEqual(state.settings, { ...untouched().settings, compatibility: '1.2.117' })
})

for (const pace of ['fast', 'realistic', 'manual'] as const)
  test(`the pace ${pace} brings its own plan, but for what the plan was asked to differ in`, () => {
    const command = { kind: 'settings', type: 'update', settings: { pace } } as const
    assert.deepEqual(obey(untouched(), command).state.plan, PACES[pace])
    const planned = obey(untouched(), { kind: 'settings', type: 'plan', plan: { review: REJECTING } }).state
    const { state } = obey(planned, command)
    assert.deepEqual([state.settings.pace, state.plan], [pace, { ...PACES[pace], review: REJECTING }])
  })

test('a change of another setting keeps the plan', () => {
  const planned = obey(untouched(), { kind: 'settings', type: 'plan', plan: { review: REJECTING } }).state
  const { state } = obey(planned, { kind: 'settings', type: 'update', settings: { seed: 'other' } })
  assert.deepEqual(state.plan.review, REJECTING)
})

test("the parts that a plan leaves out take the pace's values, not those of the plan before", () => {
  const planned = obey(untouched(), { kind: 'settings', type: 'plan', plan: { review: REJECTING } }).state
  const initiation = { after: 'PT1S', outcome: 'sent' } as const
  const { state } = obey(planned, { kind: 'settings', type: 'plan', plan: { initiation } })
  assert.deepEqual(state.plan, { ...PACES.manual, initiation })
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
