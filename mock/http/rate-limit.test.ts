import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '../simulator.fixture.ts'
import { RateLimit } from './rate-limit.ts'
import { TOKEN_RATE } from './throttle.ts'

const takeTimes = (limit: RateLimit, count: number, now: number, key = 'k') =>
  Array.from({ length: count }, () => limit.take(key, now))

test('so many calls may come at once, and the next has to wait for one to be given back', () => {
  const limit = new RateLimit({ burst: 3, perSecond: 2 })
  assert.deepEqual(takeTimes(limit, 4, 0), [undefined, undefined, undefined, 500])
})

test('whoever waits as long as told is let in, and not a millisecond earlier', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 2 })
  limit.take('k', 0)
  assert.equal(limit.take('k', 499), 1)
  assert.equal(limit.take('k', 500), undefined)
})

test('after a long time there is no more than a burst', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 1 })
  takeTimes(limit, 3, 0)
  assert.deepEqual(takeTimes(limit, 3, 3_600_000), [undefined, undefined, 1000])
})

test('a call that is turned away costs nothing', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 1 })
  takeTimes(limit, 50, 0)
  assert.equal(limit.take('k', 1000), undefined)
})

test('a clock that is set back makes nobody wait for longer than before', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 1 })
  takeTimes(limit, 2, 3_600_000)
  assert.equal(limit.take('k', 0), 1000)
})

test('each key has a bucket of its own, and a forgotten one is full again', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 1 })
  assert.deepEqual([limit.take('a', 0), limit.take('b', 0), limit.take('a', 0)], [undefined, undefined, 1000])
  limit.forget('a')
  assert.equal(limit.take('a', 0), undefined)
})

test('the token endpoint turns away what comes too fast, as a gateway does', async () => {
  const { ask } = await simulate({ rateLimits: true })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const call = () => ask('/oauth2/token', { method: 'POST', headers, body: 'grant_type=client_credentials' })
  const answers = await Promise.all(Array.from({ length: 10 * TOKEN_RATE.burst }, call))
  const refused = answers.filter(({ status }) => status === 429)
  assert.ok(answers.length - refused.length >= TOKEN_RATE.burst)
  assert.ok(refused.length > 0)
  for (const { text, headers } of refused) {
    assert.equal(text, '')
    assert.equal(headers.get('x-envoy-ratelimited'), 'true')
    assert.equal(headers.get('retry-after'), null)
  }
})

test('nothing is throttled unless it is asked for', async () => {
  const { ask } = await simulate()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const call = () => ask('/oauth2/token', { method: 'POST', headers, body: 'grant_type=client_credentials' })
  const answers = await Promise.all(Array.from({ length: 2 * TOKEN_RATE.burst }, call))
  assert.ok(answers.every(({ status }) => status === 200))
})
