import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PACES } from './plan.ts'
import { MOST_REMEMBERED, remember, untouchedProject } from './project.ts'

test('the newest entry is remembered first', () => {
  assert.deepEqual(remember('c', ['b', 'a']), ['c', 'b', 'a'])
})

test('the oldest entry is forgotten beyond the bound', () => {
  const full = Array.from({ length: MOST_REMEMBERED }, (_, index) => index)
  const entries = remember(-1, full)
  assert.deepEqual([entries.length, entries[0], entries.at(-1)], [MOST_REMEMBERED, -1, MOST_REMEMBERED - 2])
})

test('an untouched project has the plan of its pace and nothing in it', () => {
  const { plan, webhooks, requests, reviews, account } = untouchedProject({ seed: 's', pace: 'realistic' })
  assert.deepEqual([plan, webhooks, requests, reviews, account], [PACES.realistic, [], [], [], undefined])
})
