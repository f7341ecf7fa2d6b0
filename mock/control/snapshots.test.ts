import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { live } from '../lifecycles.fixture.ts'
import { simulate } from '../simulator.fixture.ts'
import { hold, startReceiver, status } from '../webhooks/receiver.fixture.ts'

type Simulation = Awaited<ReturnType<typeof simulate>>

const ACCOUNT = {
  wabaName: 'no-sender',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Nordlicht', businessCategory: 'FOOD_AND_GROCERY' },
}
const SENDER = {
  phoneNumberProvider: 'CUSTOMER',
  details: { displayName: 'Nordlicht', vertical: 'OTHER', countryCode: '49', phoneNumber: '1701234567' },
}
const NOW = '2026-01-05T09:00:00.000Z'
const [provider, control] = ['/v1/projects/p', '/__sim/projects/p']

const post = ({ ask }: Simulation, path: string, body: unknown) => ask(path, { method: 'POST', body })
const advance = (simulation: Simulation, body: object) => post(simulation, `${control}/clock/advance`, body)
const take = async ({ ask }: Simulation) => (await ask(`${control}/snapshot`)).body
const restore = ({ ask }: Simulation, body: unknown, path = `${control}/snapshot`) => ask(path, { method: 'PUT', body })

/** A simulator whose project has a clock that stands still at the beginning, and a webhook if a target is given. */
async function begin(target?: string, seed = 'seed'): Promise<Simulation> {
  const simulation = await simulate({ pace: 'fast', seed })
  await simulation.ask(`${control}/clock`, { method: 'PUT', body: { mode: 'manual' } })
  await simulation.ask(`${control}/settings`, { method: 'PUT', body: { now: NOW } })
  if (target !== undefined)
    await post(simulation, `${provider}/webhooks`, { target, secret: 'a-webhook-secret', triggers: ['ALL'] })
  return simulation
}

test('a project is restored exactly as it was, on another server too', async () => {
  const receiver = await startReceiver()
  const first = await begin(receiver.url)
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  await advance(first, { by: 'PT5S' })
  const snapshot = await take(first)
  const before = (await first.ask(control)).body

  await advance(first, { until: 'idle' })
  assert.notDeepEqual(await take(first), snapshot)
  for (const simulation of [first, await simulate({ seed: 'seed' })]) {
    assert.equal((await restore(simulation, snapshot)).status, 204)
    assert.equal(JSON.stringify(await take(simulation)), JSON.stringify(snapshot))
    const { counts, ...rest } = (await simulation.ask(control)).body
    assert.deepEqual({ ...rest, counts: { ...counts, journal: before.counts.journal } }, before)
  }
})

test('the world goes on where it was: timers fire, and ids are drawn on', async () => {
  const first = await begin()
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  const snapshot = await take(first)
  const second = await simulate({ seed: 'seed' })
  await restore(second, snapshot)
  for (const simulation of [first, second])
    assert.equal((await advance(simulation, { until: 'idle' })).body.timersRun, 3)
  assert.equal((await second.ask(`${provider}/whatsapp`)).body.state, 'ONBOARDED')
  assert.equal(JSON.stringify(await take(second)), JSON.stringify(await take(first)))
})

test('a delivery that waited for its retry is made after the restoration', async () => {
  const receiver = await startReceiver()
  receiver.replyWith(status(500))
  const first = await begin(receiver.url)
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  await advance(first, { by: 'PT2S' })
  assert.equal((await first.ask(`${control}/deliveries`)).body.deliveries[0].state, 'pending')
  const second = await simulate({ seed: 'seed' })
  await restore(second, await take(first))
  assert.equal(receiver.received.length, 1)
  await advance(second, { by: 'PT5S' })
  assert.equal(receiver.received.length, 2)
  const [delivery] = (await second.ask(`${control}/deliveries`)).body.deliveries
  assert.deepEqual(
    [delivery.state, delivery.attempts.map((attempt: { status: number }) => attempt.status)],
    ['succeeded', [500, 200]],
  )
  assert.equal(receiver.received[0]?.body, receiver.received[1]?.body)
})

test('a one-time password is still good, and as long as it was', async () => {
  const first = await begin()
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  await advance(first, { until: 'idle' })
  const { id } = (await post(first, `${provider}/whatsapp/senders`, SENDER)).body
  await advance(first, { until: 'idle' })
  const path = `${provider}/whatsapp/senders/${id}`
  await post(first, `${path}/register`, { method: 'SMS' })
  const [{ code }] = (await first.ask(`${control}/messages`)).body.messages
  const snapshot = await take(first)

  const second = await simulate({ seed: 'seed' })
  await restore(second, snapshot)
  await advance(second, { by: 'PT9M' })
  assert.equal((await post(second, `${path}/verify`, { code })).status, 204)
  await restore(second, snapshot)
  await advance(second, { by: 'PT10M' })
  assert.equal((await post(second, `${path}/verify`, { code })).body.errorCode, 'wrong_otp')
})

test('the same seed and the same calls give the same bytes, another seed others', async () => {
  const receiver = await startReceiver()
  const takeAfter = async (seed: string) => {
    const simulation = await begin(receiver.url, seed)
    await post(simulation, `${provider}/whatsapp`, ACCOUNT)
    await advance(simulation, { until: 'idle' })
    return (await simulation.ask(`${control}/snapshot`)).text
  }
  assert.equal(await takeAfter('seed'), await takeAfter('seed'))
  assert.notEqual(await takeAfter('seed'), await takeAfter('another'))
})

test('no secret is to be seen in a snapshot', async () => {
  const first = await begin('http://127.0.0.1:9/')
  const exchange = { facebookToken: 'EAA-user-token' }
  const { text: token } = await post(first, `${provider}/whatsapp/longLivedAccessToken`, exchange)
  await post(first, `${provider}/whatsapp/longLivedAccessToken`, { facebookCode: 'a-facebook-code' })
  const text = JSON.stringify(await take(first))
  assert.match(token, /"EAA/)
  for (const secret of ['a-webhook-secret', 'EAA-user-token', 'a-facebook-code', 'key:secret'])
    assert.ok(!text.includes(secret), secret)
  assert.doesNotMatch(text, /"EAA/)
})

test('what was changed, cut, sealed elsewhere or meant for another project is refused, and changes nothing', async () => {
  const first = await begin('http://127.0.0.1:9/')
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  const snapshot = await take(first)
  const other = await begin('http://127.0.0.1:9/', 'another')
  const kept = await take(first)
  for (const [simulation, body, path, detail] of [
    [first, { ...snapshot, clock: { ...snapshot.clock, now: 0 } }, `${control}/snapshot`, 'changed or cut'],
    [first, { ...snapshot, outbox: {} }, `${control}/snapshot`, 'changed or cut'],
    [other, snapshot, `${control}/snapshot`, 'another seed'],
    [first, snapshot, '/__sim/projects/q/snapshot', 'snapshot of the project p'],
    [first, { snapshots: [{ ...snapshot, digest: 'x' }] }, '/__sim/snapshots', 'changed or cut'],
  ] as const) {
    const answer = await restore(simulation, body, path)
    assert.deepEqual([answer.status, answer.body.code], [409, 'snapshot_unusable'])
    assert.ok(answer.body.detail.includes(detail), answer.body.detail)
  }
  assert.deepEqual(await take(first), kept)
  const malformed = await restore(first, { version: 2, projectId: 'p' })
  assert.equal(malformed.status, 400)
})

test('a snapshot from before a setting existed takes its usual value', async () => {
  const simulation = await begin()
  await post(simulation, `${provider}/whatsapp`, ACCOUNT)
  const { digest: _, ...content } = await take(simulation)
  delete content.project.settings.onBehalfOf
  const digest = createHash('sha256').update(JSON.stringify(content, sorted)).digest('hex')
  assert.equal((await restore(simulation, { ...content, digest })).status, 204)
  assert.equal((await simulation.ask(control)).body.settings.onBehalfOf, 'accepted')
})

const sorted = (_: string, value: object) =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

test('a snapshot whose properties were put in another order is the same snapshot', async () => {
  const simulation = await begin()
  await post(simulation, `${provider}/whatsapp`, ACCOUNT)
  const reverse = (_: string, value: object) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).reverse())
  const reordered = JSON.parse(JSON.stringify(await take(simulation), reverse))
  assert.equal((await restore(simulation, reordered)).status, 204)
})

test('an export of all projects can be restored, though one of them went on while another was waited for', async () => {
  const receiver = await startReceiver()
  const simulation = await begin(receiver.url)
  const slow = hold()
  receiver.replyWith(slow.reply)
  const other = { target: `${receiver.url}/other`, secret: 's', triggers: ['ALL'] }
  await post(simulation, '/v1/projects/a/webhooks', other)
  await post(simulation, `${provider}/whatsapp`, ACCOUNT)
  const advancing = advance(simulation, { by: 'PT2S' })
  await slow.called
  const exporting = simulation.ask('/__sim/snapshots')
  await simulation.ask('/__sim/projects/a') // By now the export has come to the project p.
  await post(simulation, '/v1/projects/a/whatsapp', ACCOUNT)
  slow.release()
  await advancing
  const { body } = await exporting
  assert.equal((await restore(simulation, body, '/__sim/snapshots')).status, 204)
})

test('all projects go into one export and back, and those not in it stay', async () => {
  const receiver = await startReceiver()
  const first = await simulate()
  for (const number of [3, 1, 2]) await live(first, receiver, number)
  const all = (await first.ask('/__sim/snapshots')).body
  const names = all.snapshots.map(({ projectId }: { projectId: string }) => projectId)
  assert.deepEqual(names, ['project-001', 'project-002', 'project-003'])
  const second = await simulate()
  await live(second, receiver, 9)
  assert.equal((await restore(second, all, '/__sim/snapshots')).status, 204)
  const { snapshots } = (await second.ask('/__sim/snapshots')).body
  assert.deepEqual(snapshots.slice(0, 3), all.snapshots)
  assert.equal(snapshots[3].projectId, 'project-009')
})

test('of a list with a bad snapshot none is restored', async () => {
  const receiver = await startReceiver()
  const first = await simulate()
  for (const number of [1, 2]) await live(first, receiver, number)
  const { snapshots } = (await first.ask('/__sim/snapshots')).body
  const second = await simulate()
  const body = { snapshots: [snapshots[0], { ...snapshots[1], digest: 'x' }] }
  assert.equal((await restore(second, body, '/__sim/snapshots')).status, 409)
  assert.deepEqual((await second.ask('/__sim/snapshots')).body, { snapshots: [] })
})

test('a snapshot of several megabytes is restored', async () => {
  const first = await begin()
  await post(first, `${provider}/whatsapp`, ACCOUNT)
  for (let number = 0; number < 40; number += 1)
    await post(first, `${provider}/whatsapp/comments`, { comment: 'x'.repeat(60_000) })
  const snapshot = await take(first)
  assert.ok(JSON.stringify(snapshot).length > 2_000_000)
  assert.equal((await restore(first, snapshot)).status, 204)
})
