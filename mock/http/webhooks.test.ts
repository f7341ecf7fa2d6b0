import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME } from '../domain/account-stages.fixture.ts'
import { simulate } from '../simulator.fixture.ts'
import { simulateWithWebhook } from '../webhook-simulator.fixture.ts'
import { startReceiver, status } from '../webhooks/receiver.fixture.ts'

const PROJECT = '/__sim/projects/p'
const WEBHOOKS = '/v1/projects/p/webhooks'

for (const method of ['POST', 'PUT', 'PATCH'] as const)
  test(`${method} refuses a target with credentials, and shows them nowhere`, async () => {
    const { ask, webhookId } = await simulateWithWebhook()
    const body = { target: 'https://user:p4ssword@acme.example/hook', secret: 's', triggers: ['ALL'] }
    const answer = await ask(method === 'POST' ? WEBHOOKS : `${WEBHOOKS}/${webhookId}`, { method, body })
    assert.deepEqual([answer.status, answer.body.errorCode], [400, 'invalid_input'])
    assert.deepEqual(answer.body.additionalInformation, { validationErrors: ['target must not contain credentials'] })
    const journal = (await ask(`${PROJECT}/journal`)).text
    assert.ok(journal.includes('acme.example') && !`${answer.text}${journal}`.includes('p4ssword'))
  })

test('a webhook that answers 410 under standard is disabled, shown so, and put to use again by any update', async () => {
  const { receiver, ask, comment, newest, webhookId } = await simulateWithWebhook({ retry: 'standard' })
  const disabled = async () => (await ask(PROJECT)).body.disabledWebhooks
  receiver.replyWith(status(410))
  await comment('1')
  assert.deepEqual(await disabled(), [webhookId])
  await comment('2')
  assert.deepEqual([(await newest()).state, (await newest()).reason], ['skipped', 'Its webhook is disabled.'])
  await ask(`${WEBHOOKS}/${webhookId}`, { method: 'PATCH', body: {} })
  assert.deepEqual(await disabled(), [])
  await comment('3')
  assert.deepEqual([(await newest()).state, receiver.received.length], ['succeeded', 2])
})

test('a disabled webhook looks to its owner as before', async () => {
  const { receiver, ask, comment, webhookId } = await simulateWithWebhook({ retry: 'standard' })
  const before = (await ask(`${WEBHOOKS}/${webhookId}`)).body
  receiver.replyWith(status(410))
  await comment('1')
  assert.deepEqual((await ask(`${WEBHOOKS}/${webhookId}`)).body, before)
})

test('a webhook may say 410 while it is deleted', async () => {
  const { receiver, ask, comment, webhookId, reported, newest } = await simulateWithWebhook({ retry: 'standard' })
  receiver.replyWith((response) => {
    void ask(`${WEBHOOKS}/${webhookId}`, { method: 'DELETE' }).then(() => status(410)(response))
  })
  await comment('1')
  assert.deepEqual(reported, [])
  assert.equal((await newest()).state, 'failed')
})

// Bound so, a server counts as one that strangers can reach, and yet only this machine does.
const EXPOSED = { host: '::ffff:127.0.0.1', controlToken: 'token' } as const

for (const [allowTargets, state, arrived] of [
  [[], 'failed', 0],
  [['127.0.0.1'], 'succeeded', 1],
] as const)
  test(`a server that strangers can reach, with ${allowTargets.length} targets allowed, sends ${arrived} deliveries here`, async () => {
    const { ask } = await simulate({ ...EXPOSED, allowTargets })
    const control = { headers: { authorization: 'Bearer token' } }
    const { url, received } = await startReceiver()
    await ask(`${PROJECT}/clock`, { ...control, method: 'PUT', body: { mode: 'manual' } })
    await ask(WEBHOOKS, { method: 'POST', body: { target: url, secret: 's', triggers: ['ALL'] } })
    await ask('/v1/projects/p/whatsapp', { method: 'POST', body: ACME })
    await ask('/v1/projects/p/whatsapp/comments', { method: 'POST', body: { comment: 'Hello' } })
    await ask(`${PROJECT}/clock/advance`, { ...control, method: 'POST', body: { by: 'PT0S' } })
    const [delivery] = (await ask(`${PROJECT}/deliveries`, control)).body.deliveries
    assert.deepEqual([delivery.state, received.length], [state, arrived])
    if (state === 'failed') assert.match(delivery.attempts[0].error, /Start with --allow-target 127\.0\.0\.1/)
  })
