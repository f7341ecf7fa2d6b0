import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import type { Schema, WebhookEvent } from '../contract.ts'
import { Clocks } from '../time/clocks.ts'
import { type Delivery, type DeliveryCommand, Outbox, type Recipient } from './outbox.ts'
import { hangUp, hangUpMidAnswer, type Receiver, startReceiver, status } from './receiver.fixture.ts'
import { sign } from './signature.ts'

const PROJECT = 'p1'
const START = Date.UTC(2026, 10, 22, 12)
const PREFIX = 'x-sinch-webhook-signature'
const ACCOUNT = {
  isEmbeddedSignup: false,
  businessManager: 'SINCH_UK',
  wabaEnabledForDirectSend: false,
  wabaMaxPriceOnboarded: false,
  compatibleRegions: ['eu'],
} as const satisfies Schema<'Account'>
const commented = (comment: string): WebhookEvent => ({
  type: 'WHATSAPP_ACCOUNT_COMMENT_ADDED',
  payload: ACCOUNT,
  comment,
})
const EVENT = commented('Hello')

const running: Outbox[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((outbox) => outbox.close()))
})

test('an event arrives as compact JSON with four headers that verify', async () => {
  const { receiver, send } = await start()
  await send(commented('Grüße, 日本 / ok'))
  const [call] = receiver.received
  assert.ok(call)
  assert.equal(
    call.body,
    '{"type":"WHATSAPP_ACCOUNT_COMMENT_ADDED","payload":{"isEmbeddedSignup":false,"businessManager":"SINCH_UK",' +
      '"wabaEnabledForDirectSend":false,"wabaMaxPriceOnboarded":false,"compatibleRegions":["eu"]},' +
      '"comment":"Grüße, 日本 / ok"}',
  )
  assert.equal(call.headers[`${PREFIX}-algorithm`], 'HmacSHA256')
  assert.equal(call.headers[PREFIX], signatureOf(call, 'secret 1'))
})

test('a delivery names the simulator and its media type', async () => {
  const { receiver, send } = await start()
  await send(EVENT)
  const headers = receiver.received[0]?.headers
  assert.deepEqual([headers?.['user-agent'], headers?.['content-type']], ['provisim/test', 'application/json'])
})

test('the log keeps the answer of a delivery that succeeds', async () => {
  const { receiver, send, newest } = await start()
  receiver.replyWith(status(202, { 'x-answer': 'taken' }, 'thanks'))
  await send(EVENT)
  const { state, attempts, nextAttempt } = newest()
  assert.deepEqual([state, nextAttempt, attempts.length], ['succeeded', undefined, 1])
  const [attempt] = attempts
  assert.deepEqual([attempt?.number, attempt?.at, attempt?.status], [1, '2026-11-22T12:00:00.000Z', 202])
  assert.deepEqual([attempt?.responseHeaders?.['x-answer'], attempt?.responseBody], ['taken', 'thanks'])
})

test('the log keeps the headers that were sent', async () => {
  const { receiver, send, newest } = await start()
  await send(EVENT)
  const sent = newest().attempts[0]?.requestHeaders
  assert.equal(sent?.[PREFIX], receiver.received[0]?.headers[PREFIX])
})

test('the log keeps the first 4 KiB of an answer', async () => {
  const { receiver, send, newest } = await start()
  receiver.replyWith(status(200, {}, 'x'.repeat(100_000)))
  await send(EVENT)
  assert.equal(newest().attempts[0]?.responseBody?.length, 4096)
})

const FAILURES = [
  ['answers 500', status(500), 500, undefined],
  ['answers 429', status(429), 429, undefined],
  ['hangs up', hangUp, undefined, /UND_ERR_SOCKET/],
  ['hangs up mid-answer', hangUpMidAnswer, undefined, /UND_ERR|terminated|aborted/],
] as const

for (const [what, reply, code, error] of FAILURES)
  test(`a receiver that ${what} is tried again after 5 seconds of the project's time`, async () => {
    const { receiver, send, newest, clock } = await start()
    receiver.replyWith(reply)
    await send(EVENT)
    const [failed] = newest().attempts
    assert.deepEqual([newest().state, newest().nextAttempt], ['pending', '2026-11-22T12:00:05.000Z'])
    assert.equal(failed?.status, code)
    assert.match(failed?.error ?? '', error ?? /^$/)
    await clock.advance(START + 4_999)
    assert.equal(newest().attempts.length, 1)
    await clock.advance(START + 5_000)
    assert.deepEqual([newest().state, newest().attempts.length], ['succeeded', 2])
    assert.equal(newest().attempts[1]?.at, '2026-11-22T12:00:05.000Z')
  })

test('a receiver that is down is tried again until it is up', async () => {
  const { receiver, send, newest, clock, recipients } = await start()
  await receiver.close()
  await send(EVENT)
  assert.match(newest().attempts[0]?.error ?? '', /ECONNREFUSED/)
  const revived = await startReceiver()
  recipients.set('w1', { ...recipientAt(revived, 1) })
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().target, revived.received.length], ['succeeded', `${revived.url}/1`, 1])
})

test('every attempt carries the same bytes under a nonce and a signature of its own', async () => {
  const { receiver, send, clock } = await start()
  receiver.replyWith(status(500), status(500))
  await send(EVENT)
  await clock.advance('idle')
  assert.equal(receiver.received.length, 3)
  assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1)
  assert.equal(new Set(receiver.received.map(({ headers }) => headers[`${PREFIX}-nonce`])).size, 3)
  for (const call of receiver.received) assert.equal(call.headers[PREFIX], signatureOf(call, 'secret 1'))
})

for (const code of [301, 302, 303, 307, 308])
  test(`a ${code} is final and is not followed`, async () => {
    const { receiver, send, newest, clock } = await start()
    receiver.replyWith(status(code, { location: `${receiver.url}/elsewhere` }))
    await send(EVENT)
    assert.deepEqual(await clock.advance('idle'), { timersRun: 0 })
    assert.deepEqual([newest().state, newest().nextAttempt], ['failed', undefined])
    assert.deepEqual(
      receiver.received.map(({ path }) => path),
      ['/1'],
    )
  })

test('a receiver that never recovers exhausts the ladder with its sixteenth attempt', async () => {
  const { receiver, send, newest, clock } = await start()
  receiver.replyWith(...Array.from({ length: 20 }, () => status(503)))
  await send(EVENT)
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().attempts.length, receiver.received.length], ['exhausted', 16, 16])
  assert.equal(clock.now - START, (2 ** 15 - 1) * 5_000)
})

test('an attempt after a change of the secret is signed with the new one', async () => {
  const { receiver, send, clock, recipients } = await start()
  receiver.replyWith(status(500))
  await send(EVENT)
  recipients.set('w1', { ...recipientAt(receiver, 1), secret: 'changed' })
  await clock.advance('idle')
  const [first, second] = receiver.received
  assert.ok(first && second)
  assert.deepEqual(
    [first.headers[PREFIX], second.headers[PREFIX]],
    [signatureOf(first, 'secret 1'), signatureOf(second, 'changed')],
  )
})

test('a delivery whose webhook was deleted is skipped when its retry falls due', async () => {
  const { receiver, send, newest, clock, recipients } = await start()
  receiver.replyWith(status(500))
  await send(EVENT)
  recipients.delete('w1')
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().nextAttempt, receiver.received.length], ['skipped', undefined, 1])
})

test('events reach a webhook in order, each after the one before it is through', async () => {
  const { receiver, send, clock } = await start()
  receiver.replyWith(status(500))
  await send(commented('first'))
  await send(commented('second'))
  assert.deepEqual(commentsOf(receiver), ['first'])
  await clock.advance('idle')
  assert.deepEqual(commentsOf(receiver), ['first', 'first', 'second'])
})

test('a webhook that fails for good lets the next event through', async () => {
  const { receiver, send } = await start()
  receiver.replyWith(status(404))
  await send(commented('first'))
  await send(commented('second'))
  assert.deepEqual(commentsOf(receiver), ['first', 'second'])
})

test('a webhook that fails holds up no other', async () => {
  const { receiver, send, recipients, outbox } = await start()
  recipients.set('w2', recipientAt(receiver, 2))
  receiver.replyWith(status(500))
  await send(commented('first'), 'w1')
  await send(commented('second'), 'w1', 'w2')
  assert.deepEqual(
    outbox.list(PROJECT).map(({ webhookId, state }) => [webhookId, state]),
    [
      ['w2', 'succeeded'],
      ['w1', 'pending'],
      ['w1', 'pending'],
    ],
  )
})

test('every attempt counts', async () => {
  const { receiver, send, clock, outbox } = await start()
  receiver.replyWith(status(500))
  await send(EVENT)
  await clock.advance('idle')
  await send(EVENT)
  assert.equal(outbox.attemptsMade(PROJECT), 3)
})

test('a project that is forgotten has no deliveries, not even one that was under way', async () => {
  const { receiver, outbox, recipients, clock } = await start()
  outbox.enqueue(PROJECT, EVENT, [...recipients.values()])
  const settled = outbox.settle(PROJECT)
  outbox.forget(PROJECT)
  await settled
  assert.equal(receiver.received.length, 1)
  assert.deepEqual([outbox.list(PROJECT), clock.timers], [[], []])
})

test('the same project with the same seed sends the same nonces', async () => {
  const nonces = []
  for (let run = 0; run < 2; run += 1) {
    const { receiver, send } = await start()
    await send(EVENT)
    nonces.push(receiver.received[0]?.headers[`${PREFIX}-nonce`])
  }
  assert.match(nonces[0]?.toString() ?? '', /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  assert.equal(nonces[0], nonces[1])
})

/** An outbox with one webhook at a real receiver, on a stopped clock. */
async function start() {
  const receiver = await startReceiver()
  const recipients = new Map<string, Recipient>([['w1', recipientAt(receiver, 1)]])
  const outbox: Outbox = new Outbox({
    recipientOf: async (_, webhookId) => recipients.get(webhookId),
    seedOf: async () => 'tests',
    now: (projectId) => clocks.of(projectId).now,
    schedule: (projectId, timer) => clocks.of(projectId).schedule(timer),
    onError: unexpected,
    userAgent: 'provisim/test',
  })
  const clocks = new Clocks<DeliveryCommand>({
    run: async (projectId, { deliveryId }) => outbox.retry(projectId, deliveryId),
    settle: (projectId) => outbox.settle(projectId),
    onError: unexpected,
  })
  running.push(outbox)
  const clock = clocks.of(PROJECT)
  clock.configure({ mode: 'manual' })
  clock.set(START)
  /** Sends an event to webhooks, and waits until no attempt is under way. */
  const send = async (event: WebhookEvent, ...webhookIds: readonly string[]): Promise<void> => {
    const chosen = webhookIds.length === 0 ? ['w1'] : webhookIds
    outbox.enqueue(
      PROJECT,
      event,
      [...recipients.values()].filter(({ webhook }) => chosen.includes(webhook.id)),
    )
    await outbox.settle(PROJECT)
  }
  const newest = (): Delivery => {
    const [delivery] = outbox.list(PROJECT)
    assert.ok(delivery)
    return delivery
  }
  return { receiver, recipients, outbox, clock, send, newest }
}

function recipientAt({ url }: Receiver, number: number): Recipient {
  return { webhook: { id: `w${number}`, target: `${url}/${number}` }, secret: `secret ${number}` }
}

function signatureOf({ body, headers }: Receiver['received'][number], secret: string): string {
  return sign({
    body,
    secret,
    nonce: String(headers[`${PREFIX}-nonce`]),
    timestamp: String(headers[`${PREFIX}-timestamp`]),
  })
}

function commentsOf({ received }: Receiver): readonly unknown[] {
  return received.map(({ body }) => JSON.parse(body).comment)
}

function unexpected(error: unknown): never {
  throw error
}
