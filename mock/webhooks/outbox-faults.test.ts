import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Strike } from './chaos.ts'
import { bodiesOf, PROJECT, SIGNATURE, START, startOutbox } from './outbox.fixture.ts'
import { type Received, status } from './receiver.fixture.ts'
import { verifyWebhook } from './verify-webhook.ts'

const BODY = '{"type":"WHATSAPP_ACCOUNT_ONBOARDED"}'

const strike = (kind: Strike['kind'], after = 0): { readonly strike: Strike } => ({ strike: { kind, after } })

// What a receiver that verifies makes of the first attempt that a fault strikes.
const VERDICTS = [
  ['duplicate', 'valid'],
  ['delay', 'valid'],
  ['reorder', 'valid'],
  ['slow-first-byte', 'valid'],
  ['truncate', 'wrong-signature'],
  ['wrong-secret', 'wrong-signature'],
  ['stale-timestamp', 'too-old'],
  ['missing-header', 'missing-header'],
] as const

for (const [kind, expected] of VERDICTS) {
  test(`a delivery that ${kind} struck is ${expected}, and the log names the fault`, async () => {
    const { receiver, send, newest } = await startOutbox()
    await send(BODY, strike(kind))
    assert.equal(verdictOn(receiver.received[0]), expected)
    assert.deepEqual([newest().fault, newest().state, newest().body], [kind, 'succeeded', BODY])
  })

  test(`the attempt after the one that ${kind} struck is whole and valid`, async () => {
    const { receiver, send, clock } = await startOutbox()
    receiver.replyWith(status(500))
    await send(BODY, strike(kind))
    await clock.advance('idle')
    const again = kind === 'duplicate' ? ['valid'] : [] // Once the receiver has taken it.
    assert.deepEqual(receiver.received.map(verdictOn), [expected, 'valid', ...again])
    assert.equal(receiver.received[1]?.body, BODY)
  })
}

test('drop never sends the delivery, says so in the log, and lets the next one through', async () => {
  const { receiver, send, outbox, clock } = await startOutbox()
  await send('dropped', strike('drop'))
  await send('next')
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(receiver), ['next'])
  const [, dropped] = outbox.list(PROJECT)
  assert.deepEqual([dropped?.state, dropped?.fault, dropped?.reason], ['skipped', 'drop', 'A fault dropped it.'])
  assert.deepEqual([dropped?.attempts, outbox.attemptsMade(PROJECT)], [[], 1])
})

test('duplicate sends the same bytes twice, each under a nonce of its own, before anything else', async () => {
  const { receiver, enqueue, outbox } = await startOutbox()
  enqueue(BODY, strike('duplicate'))
  enqueue('next')
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver), [BODY, BODY, 'next'])
  assert.equal(new Set(receiver.received.map(({ headers }) => headers[`${SIGNATURE}-nonce`])).size, 3)
  assert.deepEqual(receiver.received.slice(0, 2).map(verdictOn), ['valid', 'valid'])
})

test('duplicate shows both attempts and is through, whatever the second is answered', async () => {
  const { receiver, send, newest, clock, outbox } = await startOutbox()
  receiver.replyWith(status(200), status(500))
  await send(BODY, strike('duplicate'))
  assert.deepEqual(await clock.advance('idle'), { timersRun: 0 })
  assert.deepEqual([newest().state, newest().attempts.map((attempt) => attempt.status)], ['succeeded', [200, 500]])
  assert.deepEqual(newest().attempts[1]?.hints, [
    'A fault sent the same bytes twice; nothing follows from this answer.',
  ])
  assert.equal(outbox.attemptsMade(PROJECT), 2)
})

test('delay sends later on the clock, and what follows waits behind it', async () => {
  const { receiver, send, newest, clock } = await startOutbox()
  await send('delayed', strike('delay', 60_000))
  assert.deepEqual([newest().state, newest().nextAttempt], ['pending', '2026-11-22T12:01:00.000Z'])
  await send('next')
  await clock.advance(START + 59_999)
  assert.deepEqual(bodiesOf(receiver), [])
  await clock.advance(START + 60_000)
  assert.deepEqual(bodiesOf(receiver), ['delayed', 'next'])
})

test('a delay holds up no other webhook', async () => {
  const { receiver, send, recipients } = await startOutbox()
  recipients.set('w2', { target: `${receiver.url}/2`, secret: 's', isDisabled: false })
  await send('delayed', strike('delay', 60_000))
  await send('elsewhere', { webhookId: 'w2' })
  assert.deepEqual(bodiesOf(receiver), ['elsewhere'])
})

test('reorder lets the next one overtake, and follows at once', async () => {
  const { receiver, send, clock } = await startOutbox()
  await send('first', strike('reorder', 60_000))
  assert.deepEqual(bodiesOf(receiver), [])
  await send('second')
  await send('third')
  assert.deepEqual(bodiesOf(receiver), ['second', 'first', 'third'])
  await clock.advance('idle')
  assert.equal(receiver.received.length, 3)
})

test('reorder goes by itself when nothing follows', async () => {
  const { receiver, send, clock } = await startOutbox()
  await send('first', strike('reorder', 60_000))
  await clock.advance(START + 59_999)
  assert.deepEqual(bodiesOf(receiver), [])
  await clock.advance(START + 60_000)
  assert.deepEqual(bodiesOf(receiver), ['first'])
})

test('two that are to be reordered in a row get through too', async () => {
  const { receiver, send, clock } = await startOutbox()
  await send('first', strike('reorder', 60_000))
  await send('second', strike('reorder', 60_000))
  await send('third')
  await clock.advance('idle')
  assert.deepEqual([...bodiesOf(receiver)].sort(), ['first', 'second', 'third'])
})

test('truncate sends the first half of what was signed, and the log shows that half', async () => {
  const { receiver, send, newest } = await startOutbox()
  await send('{"a":"Grüße"}', strike('truncate'))
  const [call] = receiver.received
  assert.equal(call?.body, '{"a":"G')
  assert.deepEqual([newest().body, newest().attempts[0]?.requestBody], ['{"a":"Grüße"}', '{"a":"G'])
  assert.equal(verdictOn(call && { ...call, body: '{"a":"Grüße"}' }), 'valid')
})

test('the log shows the headers as they were sent, without the one that was left out', async () => {
  const { send, newest } = await startOutbox()
  await send(BODY, strike('missing-header'))
  const headers = newest().attempts[0]?.requestHeaders ?? {}
  assert.deepEqual(
    Object.keys(headers).filter((name) => name.startsWith(SIGNATURE)),
    [`${SIGNATURE}-algorithm`, `${SIGNATURE}-nonce`, `${SIGNATURE}-timestamp`],
  )
})

/** What a receiver that knows the secret says of a call. */
function verdictOn(call: Received | undefined): string {
  assert.ok(call)
  const verdict = verifyWebhook({ headers: call.headers, rawBody: call.body, secret: 'secret 1' })
  return verdict.isValid ? 'valid' : verdict.reason
}
