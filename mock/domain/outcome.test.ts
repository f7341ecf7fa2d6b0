import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectAt, untouched } from './account-stages.fixture.ts'
import { andThen, outcome, type TimerRequest } from './outcome.ts'

const timerOf = (owner: string): TimerRequest => ({
  after: 1,
  owner,
  command: { kind: 'account', type: 'delete' },
})

test('an outcome is its state and nothing else unless told otherwise', () => {
  const state = untouched()
  assert.deepEqual(outcome(state), { state, events: [], timers: [], cancel: [] })
})

test('the second step is given the state of the first, and its state counts', () => {
  const second = projectAt('submitted')
  const result = andThen(outcome(untouched()), (state) => {
    assert.deepEqual(state, untouched())
    return outcome(second)
  })
  assert.deepEqual(result.state, second)
})

test('timers and cancellations of both steps are kept, in order', () => {
  const first = outcome(untouched(), { timers: [timerOf('a')], cancel: ['x'] })
  const { timers, cancel } = andThen(first, (state) => outcome(state, { timers: [timerOf('b')], cancel: ['y'] }))
  assert.deepEqual(
    [timers, cancel],
    [
      [timerOf('a'), timerOf('b')],
      ['x', 'y'],
    ],
  )
})

test('the second step calls off what the first has scheduled', () => {
  const first = outcome(untouched(), { timers: [timerOf('a'), timerOf('b')] })
  const { timers } = andThen(first, (state) => outcome(state, { cancel: ['a'] }))
  assert.deepEqual(timers, [timerOf('b')])
})
