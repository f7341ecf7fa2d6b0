import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tally } from './tally.ts'

test('scenarios with failed, undefined, ambiguous and pending steps have failed', () => {
  const failures = ['FAILED', 'UNDEFINED', 'AMBIGUOUS', 'PENDING', 'UNKNOWN'].map((status) => [
    'PASSED',
    status,
    'SKIPPED',
  ])
  assert.equal(tally([['PASSED', 'PASSED'], ...failures]), '1 passed, 5 failed')
})

test('a scenario without steps has failed', () => {
  assert.equal(tally([[], ['PASSED']]), '1 passed, 1 failed')
})

test('skipped scenarios are counted apart, if there are any', () => {
  assert.equal(tally([['PASSED'], ['PASSED', 'SKIPPED'], ['PASSED']]), '2 passed, 0 failed, 1 skipped')
})
