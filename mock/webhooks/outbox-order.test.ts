import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodiesOf, PROJECT, recipientAt, SIGNATURE, START, signatureOf, startOutbox } from './outbox.fixture.ts'
import { status } from './receiver.fixture.ts'

test('events reach a webhook in order, each after the one before it is through', async () => {
  const { receiver, send, clock } = await startOutbox()
  receiver.replyWith(status(500))
  await send({ body: 'first' })
  await send({ body: 'second' })
  assert.deepEqual(bodiesOf(receiver), ['first'])
  await clock.advance('idle')
  assert.deepEqual(bodiesOf(receiver), ['first', 'first', 'second'])
})

test('a webhook that fails for good lets the next event through', async () => {
  const { receiver, send } = await startOutbox()
  receiver.replyWith(status(404))
  await send({ body: 'first' })
  await send({ body: 'second' })
  assert.deepEqual(bodiesOf(receiver), ['first', 'second'])
})

test('a webhook that fails holds up no other', async () => {
  const { receiver, send, recipients, outbox } = await startOutbox()
  recipients.set('w2', recipientAt(receiver, 2))
  receiver.replyWith(status(500))
  await send({ to: 'w1' })
  await send({ to: 'w1' })
  await send({ to: 'w2' })
  assert.deepEqual(
    outbox.list(PROJECT).map(({ webhookId, state }) => [webhookId, state]),
    [
      ['w2', 'succeeded'],
      ['w1', 'pending'],
      ['w1', 'pending'],
    ],
  )
})

// What is through without a connection is through within a few turns of the promise queue.
for (let turns = 0; turns < 12; turns += 1)
  test(`an event that comes ${turns} turns after another does not get stuck behind it`, async () => {
    const { recipients, receiver, outbox, enqueue } = await startOutbox()
    recipients.set('w1', { ...recipientAt(receiver, 1), isDisabled: true })
    enqueue()
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    enqueue()
    await outbox.settle(PROJECT)
    assert.deepEqual(
      outbox.list(PROJECT).map(({ state }) => state),
      ['skipped', 'skipped'],
    )
  })

test('a fault that drops sends nothing and says so', async () => {
  const { receiver, send, newest } = await startOutbox()
  await send({ strike: { kind: 'drop', after: 0 } })
  assert.deepEqual([newest().state, newest().fault, newest().reason], ['skipped', 'drop', 'A fault dropped it.'])
  assert.deepEqual(receiver.received, [])
})

test('a fault that duplicates sends the same bytes twice, under two nonces', async () => {
  const { receiver, send, newest } = await startOutbox()
  await send({ body: 'twice', strike: { kind: 'duplicate', after: 0 } })
  assert.deepEqual([bodiesOf(receiver), newest().state], [['twice', 'twice'], 'succeeded'])
  assert.equal(new Set(receiver.received.map(({ headers }) => headers[`${SIGNATURE}-nonce`])).size, 2)
})

test("a fault that delays sends at a later time of the project's", async () => {
  const { receiver, send, clock, newest } = await startOutbox()
  await send({ strike: { kind: 'delay', after: 60_000 } })
  assert.deepEqual([receiver.received.length, newest().nextAttempt], [0, '2026-11-22T12:01:00.000Z'])
  await clock.advance(START + 60_000)
  assert.deepEqual([newest().state, newest().attempts[0]?.at], ['succeeded', '2026-11-22T12:01:00.000Z'])
})

test('a fault that reorders lets one event overtake, and no more', async () => {
  const { receiver, enqueue, outbox } = await startOutbox()
  enqueue({ body: 'overtaken', strike: { kind: 'reorder', after: 60_000 } })
  for (const body of ['first', 'second']) enqueue({ body })
  await outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(receiver), ['first', 'overtaken', 'second'])
})

test('an event that nothing overtakes is sent when its time has come', async () => {
  const { receiver, send, clock } = await startOutbox()
  await send({ body: 'alone', strike: { kind: 'reorder', after: 60_000 } })
  assert.deepEqual(bodiesOf(receiver), [])
  await clock.advance(START + 60_000)
  assert.deepEqual(bodiesOf(receiver), ['alone'])
})

const FALSIFIED = [
  ['wrong-secret', (headers: Headers) => headers[SIGNATURE] !== undefined],
  ['missing-header', (headers: Headers) => headers[SIGNATURE] === undefined],
  ['truncate', (headers: Headers) => headers[SIGNATURE] !== undefined],
] as const
type Headers = Readonly<Record<string, unknown>>

for (const [kind, hasWhatIsLeft] of FALSIFIED)
  test(`a fault of kind ${kind} makes a call that does not verify, and the next one does`, async () => {
    const { receiver, send } = await startOutbox()
    await send({ body: '{"type":"x"}', strike: { kind, after: 0 } })
    await send({ body: '{"type":"x"}' })
    const [struck, sound] = receiver.received
    assert.ok(struck && sound)
    assert.ok(hasWhatIsLeft(struck.headers))
    assert.notEqual(struck.headers[SIGNATURE], signatureOf(struck, 'secret 1'))
    assert.equal(sound.headers[SIGNATURE], signatureOf(sound, 'secret 1'))
  })

test('a fault that makes the timestamp stale signs an hour that has passed', async () => {
  const { receiver, send } = await startOutbox({ signatureClock: 'virtual' })
  await send({ strike: { kind: 'stale-timestamp', after: 0 } })
  const [call] = receiver.received
  assert.ok(call)
  assert.equal(call.headers[`${SIGNATURE}-timestamp`], String(START / 1000 - 3600))
  assert.equal(call.headers[SIGNATURE], signatureOf(call, 'secret 1'))
})

test('deliveries that wait can be put into another outbox, which sends them', async () => {
  const { receiver, send, outbox } = await startOutbox()
  receiver.replyWith(status(500))
  await send({ body: 'first' })
  await send({ body: 'second' })
  const other = await startOutbox()
  other.outbox.restore(PROJECT, outbox.stateOf(PROJECT))
  const [, first] = other.outbox.list(PROJECT)
  assert.deepEqual([first?.state, other.outbox.attemptsMade(PROJECT)], ['pending', 1])
  await other.clock.advance(START + 5_000)
  other.outbox.resume(PROJECT, first?.id ?? '')
  await other.outbox.settle(PROJECT)
  assert.deepEqual(bodiesOf(other.receiver), ['first', 'second'])
})
