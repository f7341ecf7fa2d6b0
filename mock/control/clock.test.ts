import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { assemble } from '../assemble.ts'
import { simulate } from '../simulator.fixture.ts'
import { hold, startReceiver } from '../webhooks/receiver.fixture.ts'
import { anyTarget } from '../webhooks/targets.ts'

const NOW = '2026-01-05T09:00:00.000Z'
const [provider, control] = ['/v1/projects/p', '/__sim/projects/p']
const ACCOUNT = {
  wabaName: 'Nordlicht Kaffee GmbH',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Nordlicht', businessCategory: 'FOOD_AND_GROCERY' },
}

async function begin(target = 'http://127.0.0.1:9/') {
  const simulation = await simulate({ pace: 'fast' })
  const { ask } = simulation
  const put = (path: string, body: unknown) => ask(`${control}/${path}`, { method: 'PUT', body })
  const advance = (body: unknown) => ask(`${control}/clock/advance`, { method: 'POST', body })
  await put('clock', { mode: 'manual' })
  await put('settings', { now: NOW })
  await ask(`${provider}/webhooks`, { method: 'POST', body: { target, secret: 's', triggers: ['ALL'] } })
  await ask(`${provider}/whatsapp`, { method: 'POST', body: ACCOUNT })
  return { ...simulation, put, advance }
}

test('an advance that waits while its project is reset is refused', async () => {
  const receiver = await startReceiver()
  const slow = hold()
  receiver.replyWith(slow.reply)
  const { ask, advance } = await begin(receiver.url)
  await ask(`${provider}/whatsapp/comments`, { method: 'POST', body: { comment: 'Hello' } })
  await slow.called
  const waiting = advance({ by: 'P1D' })
  await ask(`${control}/clock`) // By now the advance waits for the delivery.
  assert.equal((await ask(control, { method: 'DELETE' })).status, 204)
  slow.release()
  const { status, body } = await waiting
  assert.deepEqual([status, body.code], [409, 'project_was_reset'])
})

test('while the clock is advanced every second change of it is refused, and the first comes to its end', async () => {
  const receiver = await startReceiver()
  const arrival = new Promise<ServerResponse>((resolve) => receiver.replyWith(resolve))
  const { ask, put, advance } = await begin(receiver.url)
  const snapshot = (await ask(`${control}/snapshot`)).body
  const first = advance({ by: 'PT2S' })
  const held = await arrival

  assert.equal((await ask(`${control}/clock`)).body.status, 'advancing')
  for (const second of [
    await advance({ by: 'PT1S' }),
    await advance({ until: 'idle' }),
    await put('clock', { mode: 'realtime' }),
    await put('settings', { now: '2027-01-01T00:00:00.000Z', pace: 'manual' }),
    await put('snapshot', snapshot),
    await ask('/__sim/snapshots', { method: 'PUT', body: { snapshots: [snapshot] } }),
    await ask(control, { method: 'DELETE' }),
  ]) {
    assert.equal(second.status, 409, second.text)
    assert.ok(['clock_is_advancing', 'timers_are_due'].includes(second.body.code), second.text)
    assert.ok(second.body.resolution)
  }
  assert.equal((await ask(control)).body.settings.pace, 'fast')

  held.writeHead(200).end()
  assert.deepEqual((await first).body, { now: '2026-01-05T09:00:02.000Z', timersRun: 1, deliveries: 1 })
  assert.equal((await advance({ by: 'PT0S' })).status, 200)
})

test('another project can be advanced meanwhile', async () => {
  const receiver = await startReceiver()
  const arrival = new Promise<ServerResponse>((resolve) => receiver.replyWith(resolve))
  const { ask, advance } = await begin(receiver.url)
  const first = advance({ by: 'PT2S' })
  const held = await arrival
  await ask('/__sim/projects/q/clock', { method: 'PUT', body: { mode: 'manual' } })
  const other = await ask('/__sim/projects/q/clock/advance', { method: 'POST', body: { by: 'P1D' } })
  assert.equal(other.status, 200)
  held.writeHead(200).end()
  assert.equal((await first).status, 200)
})

test('an advance in realtime mode moves on from the time of the moment', async () => {
  const { put, advance } = await begin()
  await put('clock', { mode: 'realtime' })
  const { now } = (await advance({ by: 'PT1H' })).body
  assert.ok(Date.parse(now) >= Date.parse('2026-01-05T10:00:00.000Z'))
})

test('changing mode and rate, and stopping, leaves what is due when it was due', async () => {
  const { ask, put } = await begin()
  const { timers } = (await ask(`${control}/clock`)).body
  assert.deepEqual(
    timers.map(({ due }: { due: string }) => due),
    ['2026-01-05T09:00:02.000Z'],
  )
  for (const change of [{ rate: 0.001 }, { mode: 'realtime' }, { rate: 0.0001 }, { mode: 'manual' }, { rate: 1 }]) {
    const { status, body } = await put('clock', change)
    assert.equal(status, 200)
    assert.deepEqual(body.timers, timers)
    assert.ok(Date.parse(body.now) < Date.parse('2026-01-05T09:00:02.000Z'), body.now)
  }
})

test('a fast clock runs what falls due by itself, and can be stopped', async () => {
  const { ask, put } = await begin()
  await put('clock', { mode: 'realtime', rate: 1_000_000 })
  for (;;) {
    const { body } = await ask(`${provider}/whatsapp`)
    if (body.state === 'ONBOARDED') break
  }
  await put('clock', { mode: 'manual' })
  const { now } = (await ask(`${control}/clock`)).body
  assert.equal((await ask(`${control}/clock`)).body.now, now)
})

for (const [body, code] of [
  [{ by: 'PT1H', until: 'idle' }, 'invalid_input'],
  [{}, 'invalid_input'],
  [{ by: 'an hour' }, 'invalid_input'],
  [{ until: 'tomorrow' }, 'invalid_input'],
  [{ to: '2025-01-01T00:00:00.000Z' }, 'time_is_past'],
] as const)
  test(`advancing ${JSON.stringify(body)} is refused`, async () => {
    const { advance } = await begin()
    const answer = await advance(body)
    assert.deepEqual([answer.status, answer.body.code], [400, code])
  })

const YEAR = 365 * 24 * 60 * 60 * 1000
const TIMERS = 10_000

test(`a year with ${TIMERS} timers passes in one advance, each at its own time`, async () => {
  const reported: unknown[] = []
  const report = (bug: unknown) => void reported.push(bug)
  const desk = assemble({ pace: 'fast', seed: 's', rateLimits: 'off', targets: anyTarget, origin: () => '', report })
  const clock = desk.clocks.of('p')
  clock.configure({ mode: 'manual' })
  clock.set(Date.parse(NOW))
  await desk.engine.execute('p', {
    kind: 'account',
    type: 'create',
    body: { ...ACCOUNT, senderDetails: { displayName: 'Nordlicht', businessCategory: 'FOOD_AND_GROCERY' } },
  })
  const step = Math.floor(YEAR / TIMERS)
  // The last is set first: the order is that of the due times.
  for (let number = TIMERS; number >= 1; number -= 1)
    clock.schedule({
      due: Date.parse(NOW) + number * step,
      owner: 'test',
      command: { kind: 'account', type: 'meet', incident: { type: 'commented', comment: String(number) } },
    })
  const { timersRun } = await clock.advance(Date.parse(NOW) + YEAR)
  assert.ok(timersRun >= TIMERS)
  assert.equal(clock.now, Date.parse(NOW) + YEAR)
  assert.deepEqual(reported, [])
  const { account } = await desk.store.read('p')
  const comments = (account?.activities ?? []).flatMap(({ comment, created = '' }) =>
    comment === undefined ? [] : [{ comment, created }],
  )
  assert.ok(comments.length > 900)
  for (const { comment, created } of comments)
    assert.equal(Date.parse(created), Date.parse(NOW) + Number(comment) * step)
})
