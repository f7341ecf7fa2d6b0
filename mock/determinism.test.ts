// The same seed and the same calls give the same deliveries: ids, nonces, faults, states and times.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulateWithWebhook } from './webhook-simulator.fixture.ts'
import { status } from './webhooks/receiver.fixture.ts'

const FAULTS = [
  { kind: 'duplicate' },
  { kind: 'delay', after: 'PT2M' },
  { kind: 'truncate', next: 2 },
  { kind: 'drop' },
  { kind: 'reorder' },
  { kind: 'wrong-secret' },
]

/** Plays one story, and tells what was delivered, oldest first. */
async function play(seed: string) {
  const { receiver, ask, comment, advance, deliveries } = await simulateWithWebhook({ seed })
  await ask('/__sim/projects/p/settings', { method: 'PUT', body: { signatureClock: 'virtual' } }) // Nonces hold the time.
  await ask('/__sim/projects/p/faults', { method: 'PUT', body: { webhooks: FAULTS } })
  receiver.replyWith(status(200), status(200), status(500), status(503, { 'retry-after': '30' }))
  for (let number = 1; number <= 9; number += 1) await comment(`comment ${number}`)
  await advance({ until: 'idle' })
  const received = receiver.received.map(({ headers, body }) => [headers['x-sinch-webhook-signature-nonce'], body])
  const logged = [...(await deliveries())].reverse().map(({ target: _, webhookId: __, attempts, ...delivery }) => ({
    ...delivery,
    attempts: attempts.map(({ number, at, status: code, hints }) => ({ number, at, code, hints })),
  }))
  return { received, logged }
}

test('the same seed and the same calls deliver the same, byte for byte, ids, nonces and faults included', async () => {
  const [first, second] = [await play('one seed'), await play('one seed')]
  assert.deepEqual(first, second)
  assert.deepEqual(
    first.logged.map(({ fault }) => fault),
    ['duplicate', 'delay', 'truncate', 'truncate', 'drop', 'reorder', 'wrong-secret', undefined, undefined],
  )
  assert.equal(new Set(first.logged.map(({ id }) => id)).size, 9)
  assert.equal(new Set(first.received.map(([nonce]) => nonce)).size, first.received.length)
})

test('another seed delivers the same under other nonces', async () => {
  const [first, second] = [await play('one seed'), await play('another seed')]
  assert.deepEqual(
    second.logged.map(({ event, state }) => [event, state]),
    first.logged.map(({ event, state }) => [event, state]),
  )
  const nonces = new Set(first.received.map(([nonce]) => nonce))
  for (const [nonce] of second.received) assert.ok(!nonces.has(nonce))
})
