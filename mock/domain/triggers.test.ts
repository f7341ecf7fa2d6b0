import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows } from '../feature-rows.fixture.ts'
import { Problem } from './problem.ts'
import { scenarios } from './scenarios.ts'
import { checkInput, requireTrigger, triggers } from './triggers.ts'

const FEATURE = 'features/outcomes/triggers.feature'
const names = triggers.map(({ name }) => name).sort()

test('every trigger is pulled in features/outcomes/triggers.feature, and no other is', () => {
  assert.deepEqual([...new Set(readRows(FEATURE, 'trigger'))].sort(), names)
})

test('every trigger is refused there where its precondition is not met', () => {
  assert.deepEqual([...new Set(readRows(FEATURE, 'refused trigger'))].sort(), names)
})

test('the incidents of every scenario are triggers with what they take', () => {
  const incidents = scenarios.flatMap(({ plan }) => plan.incidents ?? [])
  assert.ok(incidents.length > 0)
  for (const { trigger, input = {} } of incidents) checkInput(requireTrigger(trigger), input)
})

test('everything that is wrong with the input is said at once', () => {
  const trigger = requireTrigger('sender-quality-rating-changed')
  assert.throws(
    () => checkInput(trigger, { reason: 'Whim', comment: 'None' }),
    (error) =>
      error instanceof Problem &&
      error.code === 'trigger_parameters' &&
      error.message ===
        'qualityRating is missing; reason is not one of its parameters; comment is not one of its parameters.',
  )
})
