import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ControlSchema, sampleEvent, validatorOfOutgoing, webhookTriggers } from '../contract.ts'
import { simulateWithWebhook } from '../webhook-simulator.fixture.ts'
import { hold, type Received, status } from '../webhooks/receiver.fixture.ts'
import { verifyWebhook } from '../webhooks/verify-webhook.ts'

type Delivery = ControlSchema<'Delivery'>

const PROJECT = '/__sim/projects/p'
const ACCOUNT = '/v1/projects/p/whatsapp'
const WEBHOOKS = '/v1/projects/p/webhooks'

test('an event leaves as compact JSON, with everything outside ASCII as UTF-8', async () => {
  const { receiver, ask, comment } = await simulateWithWebhook()
  const account = (await ask(ACCOUNT)).text
  await comment('Grüße, 日本 / ok')
  assert.deepEqual(
    receiver.received.map(({ body }) => body),
    [`{"type":"WHATSAPP_ACCOUNT_COMMENT_ADDED","payload":${account},"comment":"Grüße, 日本 / ok"}`],
  )
})

test('a delivery is replayed byte for byte, signed afresh, and names the one that it repeats', async () => {
  const { receiver, ask, comment, settle, newest } = await simulateWithWebhook()
  await comment('Hello')
  const original = await newest()
  const { status: code, body: replayed } = await ask(`${PROJECT}/deliveries/${original.id}/replay`, { method: 'POST' })
  await settle()
  assert.deepEqual([code, replayed.replayOf, replayed.state], [200, original.id, 'pending'])
  assert.deepEqual((await newest()).state, 'succeeded')
  const [first, second] = receiver.received
  assert.ok(first && second)
  assert.equal(second.body, first.body)
  assert.notEqual(nonceOf(second), nonceOf(first))
  for (const call of [first, second]) assert.equal(isSigned(call), true)
})

test('a replay goes to where the webhook points now, and is tried again like any delivery', async () => {
  const { receiver, ask, comment, newest, webhookId, advance } = await simulateWithWebhook()
  await comment('Hello')
  const { id } = await newest()
  await ask(`${WEBHOOKS}/${webhookId}`, { method: 'PATCH', body: { target: `${receiver.url}/moved` } })
  receiver.replyWith(status(500))
  await ask(`${PROJECT}/deliveries/${id}/replay`, { method: 'POST' })
  await advance({ by: 'PT5S' })
  assert.deepEqual(
    receiver.received.map(({ path }) => path),
    ['/hook', '/moved', '/moved'],
  )
  assert.equal((await newest()).attempts.length, 2)
})

test('a delivery whose webhook is gone can not be replayed', async () => {
  const { ask, comment, newest, webhookId } = await simulateWithWebhook()
  await comment('Hello')
  const { id } = await newest()
  await ask(`${WEBHOOKS}/${webhookId}`, { method: 'DELETE' })
  const { status: code, body } = await ask(`${PROJECT}/deliveries/${id}/replay`, { method: 'POST' })
  assert.deepEqual([code, body.code], [409, 'webhook_gone'])
})

test('all that failed is replayed, the oldest first, and nothing else', async () => {
  const { receiver, ask, comment, settle, deliveries } = await simulateWithWebhook({ retry: 'none' })
  receiver.replyWith(status(400), status(200), status(500))
  for (const text of ['failed', 'succeeded', 'exhausted']) await comment(text)
  await ask(`${PROJECT}/faults`, { method: 'PUT', body: { webhooks: [{ kind: 'drop' }] } })
  await comment('dropped')
  const originals = await deliveries()
  const { body } = await ask(`${PROJECT}/deliveries/replay`, { method: 'POST' })
  await settle()
  const [, exhausted, , failed] = originals
  assert.deepEqual(
    body.deliveries.map(({ replayOf }: Delivery) => replayOf),
    [exhausted?.id, failed?.id],
  )
  assert.deepEqual(receiver.received.map(commentOf), ['failed', 'succeeded', 'exhausted', 'failed', 'exhausted'])
})

test('a 410 from where the webhook led before does not disable it where it leads now', async () => {
  const { receiver, ask, settle, newest, webhookId } = await simulateWithWebhook({ retry: 'standard' })
  const slow = hold(status(410))
  receiver.replyWith(slow.reply)
  await ask(`${ACCOUNT}/comments`, { method: 'POST', body: { comment: 'Hello' } })
  await slow.called
  await ask(`${WEBHOOKS}/${webhookId}`, { method: 'PATCH', body: { target: `${receiver.url}/moved` } })
  slow.release()
  await settle()
  assert.deepEqual((await ask(PROJECT)).body.disabledWebhooks, [])
  assert.deepEqual([(await newest()).state, (await newest()).attempts[0]?.target], ['failed', `${receiver.url}/hook`])
})

test('a delivery that is replayed leaves its original as it was', async () => {
  const { receiver, ask, comment, newest, settle } = await simulateWithWebhook()
  receiver.replyWith(status(400))
  await comment('Hello')
  const original = await newest()
  await ask(`${PROJECT}/deliveries/${original.id}/replay`, { method: 'POST' })
  await settle()
  assert.deepEqual((await ask(`${PROJECT}/deliveries/${original.id}`)).body, original)
})

const SIMULATED = webhookTriggers.filter((trigger) => sampleEvent(trigger) !== undefined)
const NOT_SIMULATED = webhookTriggers.filter((trigger) => sampleEvent(trigger) === undefined)

test('17 of the 39 triggers are simulated, all of them of WhatsApp accounts and senders', () => {
  assert.deepEqual([webhookTriggers.length, SIMULATED.length], [39, 17])
  for (const trigger of SIMULATED) assert.match(trigger, /^WHATSAPP_(ACCOUNT|WABA_ACCOUNT|SENDER)_/)
})

test('a sample of every simulated event arrives signed and valid, and changes nothing in the project', async () => {
  const { receiver, ask, settle, webhookId, deliveries } = await simulateWithWebhook()
  const before = (await ask(ACCOUNT)).text
  for (const event of SIMULATED) {
    const { status: code } = await ask(`${PROJECT}/webhooks/${webhookId}/sample`, { method: 'POST', body: { event } })
    assert.equal(code, 200)
  }
  await settle()
  assert.deepEqual(
    receiver.received.map(({ body }) => JSON.parse(body).type),
    SIMULATED,
  )
  for (const call of receiver.received) {
    assert.equal(isSigned(call), true)
    const validate = validatorOfOutgoing(`event_${JSON.parse(call.body).type}`)
    assert.ok(validate?.(JSON.parse(call.body)), JSON.stringify(validate?.errors))
  }
  for (const { isSample, state } of await deliveries()) assert.deepEqual([isSample, state], [true, 'succeeded'])
  assert.equal((await ask(ACCOUNT)).text, before)
})

for (const event of ['ALL', ...NOT_SIMULATED.slice(0, 2)])
  test(`of ${event} there is no sample`, async () => {
    const { receiver, ask, settle, webhookId } = await simulateWithWebhook()
    const { status: code, body } = await ask(`${PROJECT}/webhooks/${webhookId}/sample`, {
      method: 'POST',
      body: { event },
    })
    await settle()
    assert.deepEqual([code, body.code, receiver.received], [409, 'event_not_simulated', []])
  })

test('a sample goes to no webhook that there is not', async () => {
  const { ask } = await simulateWithWebhook()
  const sample = { method: 'POST', body: { event: 'WHATSAPP_ACCOUNT_ONBOARDED' } }
  const { status: code, body } = await ask(`${PROJECT}/webhooks/unknown/sample`, sample)
  assert.deepEqual([code, body.code], [404, 'webhook_not_found'])
})

function isSigned({ headers, body }: Received): boolean {
  return verifyWebhook({ headers, rawBody: body, secret: 's3cret' }).isValid
}

const nonceOf = ({ headers }: Received) => headers['x-sinch-webhook-signature-nonce']

const commentOf = ({ body }: Received): unknown => JSON.parse(body).comment
