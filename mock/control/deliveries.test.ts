import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME } from '../domain/account-stages.fixture.ts'
import { simulate } from '../simulator.fixture.ts'
import { startReceiver } from '../webhooks/receiver.fixture.ts'

const PROJECT = '/__sim/projects/p'
const ACCOUNT = '/v1/projects/p/whatsapp'
const WEBHOOKS = '/v1/projects/p/webhooks'

test('an event leaves as compact JSON, with everything outside ASCII as UTF-8', async () => {
  const { receiver, ask, settle } = await simulateWithWebhook()
  const account = (await ask(ACCOUNT)).text
  await ask(`${ACCOUNT}/comments`, { method: 'POST', body: { comment: 'Grüße, 日本 / ok' } })
  await settle()
  assert.deepEqual(
    receiver.received.map(({ body }) => body),
    [`{"type":"WHATSAPP_ACCOUNT_COMMENT_ADDED","payload":${account},"comment":"Grüße, 日本 / ok"}`],
  )
})

/** A project with a submitted account and one webhook for all events, its clock stopped. */
async function simulateWithWebhook() {
  const receiver = await startReceiver()
  const simulator = await simulate()
  const { ask } = simulator
  await ask(`${PROJECT}/clock`, { method: 'PUT', body: { mode: 'manual' } })
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  const { body } = await ask(WEBHOOKS, {
    method: 'POST',
    body: { target: `${receiver.url}/hook`, secret: 's3cret', triggers: ['ALL'] },
  })
  /** Waits until no attempt is under way. */
  const settle = () => ask(`${PROJECT}/clock/advance`, { method: 'POST', body: { by: 'PT0S' } })
  return { ...simulator, receiver, settle, webhookId: String(body.id) }
}
