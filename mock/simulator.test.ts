import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME } from './domain/account-stages.fixture.ts'
import { simulate } from './simulator.fixture.ts'
import { startSimulator } from './simulator.ts'
import { startReceiver, status } from './webhooks/receiver.fixture.ts'

const ACCOUNT = '/v1/projects/p/whatsapp'
const advance = { method: 'POST', body: { until: 'idle' } }

test('two simulators share nothing', async () => {
  const [one, other] = [await simulate(), await simulate()]
  await one.ask(ACCOUNT, { method: 'POST', body: ACME })
  assert.equal((await other.ask(ACCOUNT)).status, 404)
})

for (const [pace, expected] of [
  ['fast', 'ONBOARDED'],
  ['realistic', 'ONBOARDED'],
  ['manual', undefined],
] as const)
  test(`at the pace ${pace} an account that is left alone is ${expected ?? 'still submitted'} once all is idle`, async () => {
    const { ask } = await simulate({ pace })
    await ask(ACCOUNT, { method: 'POST', body: ACME })
    await ask('/__sim/projects/p/clock/advance', advance)
    assert.equal((await ask(ACCOUNT)).body.state, expected)
  })

test('the same seed plays the same story, ids and signatures included', async () => {
  const stories = []
  for (let run = 0; run < 2; run += 1) {
    const { ask } = await simulate({ pace: 'realistic', seed: 'story' })
    await ask(ACCOUNT, { method: 'POST', body: ACME })
    await ask('/__sim/projects/p/clock/advance', advance)
    stories.push((await ask(ACCOUNT)).body)
  }
  assert.deepEqual(stories[0], stories[1])
})

test('a port that is taken rejects with what the system says', async () => {
  const { url } = await simulate()
  await assert.rejects(startSimulator({ port: Number(new URL(url).port) }), { code: 'EADDRINUSE' })
})

test('on an IPv6 address the URL has brackets', async () => {
  const { url } = await simulate({ host: '::1' })
  assert.match(url, /^http:\/\/\[::1\]:\d+$/)
})

test('closing lets a delivery that is under way come to its end, and begins none that waits', async () => {
  const { ask, close, reported } = await simulate()
  const receiver = await startReceiver()
  const called = new Promise<() => void>((resolve) => {
    receiver.replyWith((response) => resolve(() => status(200)(response)))
  })
  const webhook = { target: receiver.url, secret: 's', triggers: ['ALL'] }
  await ask('/v1/projects/p/webhooks', { method: 'POST', body: webhook })
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  for (const comment of ['first', 'second']) await ask(`${ACCOUNT}/comments`, { method: 'POST', body: { comment } })
  const answer = await called
  const closed = close()
  answer()
  assert.deepEqual([await closed, receiver.received.length, reported], [{ undelivered: 1 }, 1, []])
})

test('a delivery that failed is retried on the clock of its project alone', async () => {
  const { ask } = await simulate()
  const receiver = await startReceiver()
  receiver.replyWith(status(500))
  const advanceBy = (projectId: string, by: string) =>
    ask(`/__sim/projects/${projectId}/clock/advance`, { method: 'POST', body: { by } })
  const webhook = { target: receiver.url, secret: 's', triggers: ['ALL'] }
  await ask('/v1/projects/p/webhooks', { method: 'POST', body: webhook })
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  await ask(`${ACCOUNT}/comments`, { method: 'POST', body: { comment: 'Hello' } })
  await advanceBy('p', 'PT0S')
  await advanceBy('q', 'P1D')
  assert.equal(receiver.received.length, 1)
  const { body } = await advanceBy('p', 'PT5S')
  assert.deepEqual([body.timersRun, body.deliveries, receiver.received.length], [1, 1, 2])
})

test('a simulator whose last thing fails stops all the same, and says what failed', async () => {
  const { ask, close } = await simulate()
  const failed = close(() => Promise.reject(new Error('no room for the snapshot')))
  await assert.rejects(failed, { message: 'no room for the snapshot' })
  await assert.rejects(ask('/__sim/health'), { message: 'fetch failed' })
})
