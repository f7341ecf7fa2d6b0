import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodiesOf, PROJECT, recipientAt, SIGNATURE, START, signatureOf, startOutbox } from './outbox.fixture.ts'
import { hangUp, hangUpMidHeaders, hold, startReceiver, status } from './receiver.fixture.ts'
import { publicTargets } from './targets.ts'

test('a delivery arrives byte for byte, with four headers that verify', async () => {
  const { receiver, send } = await startOutbox()
  await send('{"comment":"Grüße, 日本 / ok"}')
  const [call] = receiver.received
  assert.ok(call)
  assert.equal(call.body, '{"comment":"Grüße, 日本 / ok"}')
  assert.equal(call.headers[`${SIGNATURE}-algorithm`], 'HmacSHA256')
  assert.equal(call.headers[SIGNATURE], signatureOf(call, 'secret 1'))
})

test('a delivery names the simulator and its media type', async () => {
  const { receiver, send } = await startOutbox()
  await send('{}')
  const headers = receiver.received[0]?.headers
  assert.deepEqual([headers?.['user-agent'], headers?.['content-type']], ['provisim/test', 'application/json'])
})

test('with the virtual signature clock the timestamp is that of the project', async () => {
  const { receiver, send } = await startOutbox({ signatureClock: 'virtual' })
  await send('{}')
  assert.equal(receiver.received[0]?.headers[`${SIGNATURE}-timestamp`], String(START / 1000))
})

test('the log keeps the answer of a delivery that succeeds', async () => {
  const { receiver, send, newest } = await startOutbox()
  receiver.replyWith(status(202, { 'x-answer': 'taken' }, 'thanks'))
  await send('{}')
  const { state, attempts, nextAttempt } = newest()
  assert.deepEqual([state, nextAttempt, attempts.length], ['succeeded', undefined, 1])
  const [attempt] = attempts
  assert.deepEqual([attempt?.number, attempt?.at, attempt?.status], [1, '2026-11-22T12:00:00.000Z', 202])
  assert.deepEqual([attempt?.responseHeaders?.['x-answer'], attempt?.responseBody], ['taken', 'thanks'])
})

test('the log keeps the headers that were sent', async () => {
  const { receiver, send, newest } = await startOutbox()
  await send('{}')
  const sent = newest().attempts[0]?.requestHeaders
  assert.equal(sent?.[SIGNATURE], receiver.received[0]?.headers[SIGNATURE])
})

test('the log keeps the first 4 KiB of an answer', async () => {
  const { receiver, send, newest } = await startOutbox()
  receiver.replyWith(status(200, {}, 'x'.repeat(100_000)))
  await send('{}')
  assert.equal(newest().attempts[0]?.responseBody?.length, 4096)
})

const FAILURES = [
  ['answers 500', status(500), 500, undefined],
  ['answers 429', status(429), 429, undefined],
  ['hangs up', hangUp, undefined, /UND_ERR_SOCKET|ECONNRESET/],
  ['hangs up within the headers', hangUpMidHeaders, undefined, /UND_ERR_SOCKET|ECONNRESET/],
] as const

for (const [what, reply, code, error] of FAILURES)
  test(`a receiver that ${what} is tried again after 5 seconds of the project's time`, async () => {
    const { receiver, send, newest, clock } = await startOutbox()
    receiver.replyWith(reply)
    await send('{}')
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
  const { receiver, send, newest, clock, recipients } = await startOutbox()
  await receiver.close()
  await send('{}')
  assert.match(newest().attempts[0]?.error ?? '', /ECONNREFUSED/)
  const revived = await startReceiver()
  recipients.set('w1', recipientAt(revived, 1))
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().target, revived.received.length], ['succeeded', `${revived.url}/1`, 1])
})

test('a target in a private network is not called when strangers can reach the server', async () => {
  const { receiver, send, newest, clock } = await startOutbox({ targets: publicTargets([]) })
  await send('{}')
  assert.deepEqual([newest().state, newest().attempts.length, clock.timers], ['failed', 1, []]) // Nothing could change.
  assert.match(newest().attempts[0]?.error ?? '', /127\.0\.0\.1 leads into a private network/)
  assert.deepEqual(receiver.received, [])
})

test('every attempt carries the same bytes under a nonce and a signature of its own', async () => {
  const { receiver, send, clock } = await startOutbox()
  receiver.replyWith(status(500), status(500))
  await send('{"a":1}')
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(receiver), ['{"a":1}', '{"a":1}', '{"a":1}'])
  assert.equal(new Set(receiver.received.map(({ headers }) => headers[`${SIGNATURE}-nonce`])).size, 3)
  for (const call of receiver.received) assert.equal(call.headers[SIGNATURE], signatureOf(call, 'secret 1'))
})

for (const code of [301, 302, 303, 307, 308])
  test(`a ${code} is final and is not followed`, async () => {
    const { receiver, send, newest, clock } = await startOutbox()
    receiver.replyWith(status(code, { location: `${receiver.url}/elsewhere` }))
    await send('{}')
    assert.deepEqual(await clock.advance('idle'), { timersRun: 0 })
    assert.deepEqual([newest().state, newest().nextAttempt], ['failed', undefined])
    assert.deepEqual(
      receiver.received.map(({ path }) => path),
      ['/1'],
    )
  })

test('a receiver that never recovers exhausts the ladder with its sixteenth attempt', async () => {
  const { receiver, send, newest, clock } = await startOutbox()
  receiver.replyWith(...Array.from({ length: 20 }, () => status(503)))
  await send('{}')
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().attempts.length, receiver.received.length], ['exhausted', 16, 16])
  assert.equal(clock.now - START, (2 ** 15 - 1) * 5_000)
})

test('an attempt after a change of the secret is signed with the new one', async () => {
  const { receiver, send, clock, recipients } = await startOutbox()
  receiver.replyWith(status(500))
  await send('{}')
  recipients.set('w1', { ...recipientAt(receiver, 1), secret: 'changed' })
  await clock.advance('idle')
  const [first, second] = receiver.received
  assert.ok(first && second)
  assert.deepEqual(
    [first.headers[SIGNATURE], second.headers[SIGNATURE]],
    [signatureOf(first, 'secret 1'), signatureOf(second, 'changed')],
  )
})

test('a delivery whose webhook was deleted is skipped when its retry falls due', async () => {
  const { receiver, send, newest, clock, recipients } = await startOutbox()
  receiver.replyWith(status(500))
  await send('{}')
  recipients.delete('w1')
  await clock.advance('idle')
  assert.deepEqual([newest().state, newest().nextAttempt, receiver.received.length], ['skipped', undefined, 1])
})

test('every attempt counts', async () => {
  const { receiver, send, clock, outbox } = await startOutbox()
  receiver.replyWith(status(500))
  await send('{}')
  await clock.advance('idle')
  await send('{}')
  assert.equal(outbox.attemptsMade(PROJECT), 3)
})

test('a project that is forgotten has no deliveries, not even one that was under way', async () => {
  const { receiver, outbox, enqueue, clock } = await startOutbox()
  const held = hold(status(500))
  receiver.replyWith(held.reply)
  enqueue('{}')
  const settled = outbox.settle(PROJECT)
  await held.called
  outbox.forget(PROJECT)
  held.release()
  await settled
  assert.equal(receiver.received.length, 1)
  assert.deepEqual([outbox.list(PROJECT), clock.timers], [[], []])
})

test('the same project with the same seed sends the same nonces, if the signed time is that of its clock', async () => {
  const nonces = []
  for (let run = 0; run < 2; run += 1) {
    const { receiver, send } = await startOutbox({ signatureClock: 'virtual' })
    await send('{}')
    nonces.push(receiver.received[0]?.headers[`${SIGNATURE}-nonce`])
  }
  assert.match(nonces[0]?.toString() ?? '', /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  assert.equal(nonces[0], nonces[1])
})
