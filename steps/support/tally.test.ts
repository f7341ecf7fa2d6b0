import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tally } from './tally.ts'

test('undefined, ambiguous and pending scenarios have failed', () => {
  assert.equal(tally(['PASSED', 'FAILED', 'UNDEFINED', 'AMBIGUOUS', 'PENDING', 'UNKNOWN']), '1 passed, 5 failed')
})

test('skipped scenarios are counted apart, if there are any', () => {
  assert.equal(tally(['PASSED', 'SKIPPED', 'PASSED']), '2 passed, 0 failed, 1 skipped')
})
