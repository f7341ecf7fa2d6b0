import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDrawing } from '../ids.ts'
import { type CallFault, strikeCall, toStrike } from './call-faults.ts'
import { untouchedProject } from './project.ts'

const GET_ACCOUNT = { operationId: 'getAccount', errorCodes: ['account_not_found', 'internal_error'] }
const never = () => assert.fail('nothing is left to chance here')

/** Which of so many calls the faults strike, and what is left of the faults. */
function strikeCalls(calls: readonly CallFault[], count: number, call = GET_ACCOUNT) {
  let project = { ...untouchedProject({ seed: 's', pace: 'manual' }), faults: { calls, webhooks: [] } }
  const struck: number[] = []
  for (let number = 1; number <= count; number += 1) {
    const struckNow = strikeCall(project, call, never)
    project = { ...struckNow.project, faults: { ...struckNow.project.faults, webhooks: [] } }
    if (struckNow.strike !== undefined) struck.push(number)
  }
  return { struck, left: project.faults.calls }
}

for (const [title, fault, struck, left] of [
  ['once unless it is told otherwise', { status: 503 }, [1], []],
  ['the next n calls', { status: 503, next: 3 }, [1, 2, 3], []],
  ['what is left of the next n', { status: 503, next: 9 }, [1, 2, 3, 4, 5, 6, 7], [{ status: 503, next: 2 }]],
  ['every nth call, for ever', { status: 503, every: 2 }, [2, 4, 6], [{ status: 503, every: 2, seen: 1 }]],
  ['every nth call, so often', { status: 503, every: 2, next: 2 }, [2, 4], []],
  [
    'no call of another operation',
    { operation: 'listWebhooks', status: 503 },
    [],
    [{ operation: 'listWebhooks', status: 503 }],
  ],
  ['no call that does not know the code', { errorCode: 'webhook_exists' }, [], [{ errorCode: 'webhook_exists' }]],
] as const)
  test(`a fault strikes ${title}`, () => {
    assert.deepEqual(strikeCalls([fault], 7), { struck, left })
  })

test('times are told in milliseconds', () => {
  assert.deepEqual(toStrike({ status: 429, retryAfter: 'PT1M', delay: 'PT0.25S' }, never), {
    status: 429,
    retryAfter: 60_000,
    delay: 250,
  })
})

function drawDelays(seed: string, spread: number): readonly number[] {
  const { draw } = startDrawing(seed, 'project', 0)
  return Array.from({ length: 1000 }, () => toStrike({ delay: 'PT1S', spread }, draw.chance).delay)
}

test('the same seed draws the same delays, and another seed others', () => {
  assert.deepEqual(drawDelays('a', 0.5), drawDelays('a', 0.5))
  assert.notDeepEqual(drawDelays('a', 0.5), drawDelays('b', 0.5))
})

test('delays are log-normal: their logarithms have the median and the spread that was asked for', () => {
  const logarithms = drawDelays('a', 0.5).map((delay) => Math.log(delay / 1000))
  const mean = logarithms.reduce((sum, value) => sum + value, 0) / logarithms.length
  const variance = logarithms.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logarithms.length
  assert.ok(Math.abs(mean) < 0.05, `${mean}`)
  assert.ok(Math.abs(Math.sqrt(variance) - 0.5) < 0.05, `${Math.sqrt(variance)}`)
  const below = logarithms.filter((value) => value < 0).length
  assert.ok(below > 450 && below < 550, `${below} of 1000 are below the median`)
})
