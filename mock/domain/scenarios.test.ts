import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows } from '../feature-rows.fixture.ts'
import { requireScenario } from './find-scenario.ts'
import { Problem } from './problem.ts'
import { scenarios } from './scenarios.ts'

test('every scenario is played once in features/outcomes/scenarios.feature, and no other is', () => {
  const played = readRows('features/outcomes/scenarios.feature', 'scenario')
  assert.deepEqual([...played].sort(), scenarios.map(({ name }) => name).sort())
})

test('no two scenarios have the same name', () => {
  assert.equal(new Set(scenarios.map(({ name }) => name)).size, scenarios.length)
})

test('a scenario that is not there is refused with the place that lists them', () => {
  assert.throws(
    () => requireScenario('no-such-thing'),
    (error) => error instanceof Problem && error.code === 'scenario_not_found' && /scenarios/.test(error.resolution),
  )
})
