// Whatever is known of a project can be asked for, but for its secrets: they are in no answer, log, snapshot or stream.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulateWithWebhook } from './webhook-simulator.fixture.ts'
import { hangUp, status } from './webhooks/receiver.fixture.ts'

const PROJECT = '/__sim/projects/p'
const WEBHOOKS = '/v1/projects/p/webhooks'
const SECRETS = ['created-5ecret', 'replaced-5ecret', 'changed-5ecret', 'refused-5ecret', 'key-5ecret', 'form-5ecret']

// Everything that the control plane shows.
const SHOWN = [
  '/__sim/projects',
  PROJECT,
  `${PROJECT}/clock`,
  `${PROJECT}/deliveries`,
  `${PROJECT}/faults`,
  `${PROJECT}/journal`,
  `${PROJECT}/journal/har`,
  `${PROJECT}/snapshot`,
  '/__sim/snapshots',
]

const LAST = 'the last word'

test('secrets are in no answer, log, journal, snapshot or stream', async () => {
  const { url, ask, receiver, comment, advance, deliveries, reported } = await simulateWithWebhook({ retry: 'fast' })
  const stream = await fetch(`${url}/__sim/events`)
  const answers: string[] = []
  const call = async (method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await ask(path, { method, body, headers })
    answers.push(answer.text, JSON.stringify([...answer.headers]))
    return answer
  }
  const basic = { authorization: `Basic ${Buffer.from('key:key-5ecret').toString('base64')}` }
  const target = `${receiver.url}/secret`
  const triggers = ['ALL']
  const { body: webhook } = await call('POST', WEBHOOKS, { target, secret: 'created-5ecret', triggers }, basic)
  const faults = [{ kind: 'wrong-secret', webhookId: webhook.id }]
  await call('PUT', `${PROJECT}/faults`, { webhooks: faults })
  receiver.replyWith(status(200), status(500), hangUp, status(404))
  await comment('1')
  await call('PUT', `${WEBHOOKS}/${webhook.id}`, { target, secret: 'replaced-5ecret', triggers })
  await comment('2')
  await call('PATCH', `${WEBHOOKS}/${webhook.id}`, { secret: 'changed-5ecret' })
  for (const body of [
    '{"secret":"refused-5ecret"',
    `{"secret":'refused-5ecret'}`,
    { Secret: ['refused-5ecret'] },
    { target, triggers, secret: `refused-5ecret${'x'.repeat(128)}` },
  ])
    assert.equal((await call('POST', WEBHOOKS, body)).status, 400)
  assert.equal((await call('POST', WEBHOOKS, { target, triggers, secret: 'refused-5ecret' })).status, 409)
  await call('POST', '/oauth2/token', 'grant_type=client_credentials&client_id=key&client_secret=form-5ecret', {
    'content-type': 'application/x-www-form-urlencoded',
  })
  await advance({ until: 'idle' })
  for (const path of [WEBHOOKS, ...SHOWN]) await call('GET', path)
  await comment(LAST)
  answers.push(await readUntil(stream, LAST))

  assert.ok((await deliveries()).some(({ fault }) => fault === 'wrong-secret'))
  const all = answers.join('\n')
  for (const trace of ['x-sinch-webhook-signature', '***', 'event: delivery', LAST])
    assert.ok(all.includes(trace), trace)
  for (const secret of SECRETS) assert.ok(!all.includes(secret), secret)
  assert.ok(!all.includes(basic.authorization))
  assert.deepEqual(reported, [])
})

/** What the stream brings, up to the happening in which the word occurs. */
async function readUntil(stream: Response, word: string): Promise<string> {
  const decoder = new TextDecoder()
  let read = ''
  for await (const chunk of stream.body ?? []) {
    read += decoder.decode(chunk, { stream: true })
    if (read.includes(word)) return read
  }
  return assert.fail('the stream ended')
}
