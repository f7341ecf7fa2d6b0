import assert from 'node:assert/strict'
import { type Happenings, listenTo } from './happenings.fixture.ts'
import { ANY_RECEIVER, type Made, ModelCaller } from './model-caller.fixture.ts'
import type { ModelCall } from './model-calls.fixture.ts'
import { assertPossible, assertTold, type Shown } from './model-states.fixture.ts'
import type { simulate } from './simulator.fixture.ts'
import { verifyWebhook } from './webhooks/verify-webhook.ts'

type Simulation = Awaited<ReturnType<typeof simulate>>

const PROJECT = { projectId: 'model' }
const SECRET = 'a secret'
const MOST_REFUSED = 5 // So few that a delivery is tried again in time, whatever comes together.
const SETTINGS = { now: '2026-01-05T09:00:00.000Z', pace: 'fast', signatureClock: 'virtual' }
const WEBHOOK = { target: `${ANY_RECEIVER}/`, secret: SECRET, triggers: ['ALL'] }

/**
 * Has a project live through the calls, from untouched on. Fails at the first thing that no document allows; `made` has
 * the calls up to there. Gives the webhooks that were accepted.
 */
export async function liveThrough(
  calls: readonly ModelCall[],
  simulation: Simulation,
  made: Made[],
): Promise<readonly string[]> {
  simulation.reported.length = 0
  const caller = await ModelCaller.start(simulation, made)
  await caller.call({ operation: 'resetProject' }, PROJECT)
  await caller.call({ operation: 'updateClock', body: { mode: 'manual' } }, PROJECT)
  await caller.call({ operation: 'updateSettings', body: SETTINGS }, PROJECT)
  const happenings = await listenTo(`${simulation.url}/__sim/events?projectId=${PROJECT.projectId}`)
  try {
    await caller.call({ operation: 'createWebhook', body: WEBHOOK }, PROJECT)
    const history = await makeCalls(calls, caller)
    // Whatever is to be sent again is sent by then.
    await caller.call({ operation: 'advanceClock', body: { by: 'P1D' } }, PROJECT)
    history.push(await look(caller))
    await assertHeard(happenings, caller)
    assertTold(
      history,
      caller.accepted.map((body) => JSON.parse(body)),
    )
    assert.deepEqual(simulation.reported, [], 'the simulator reported a bug of its own')
    return caller.accepted
  } finally {
    happenings.stop()
    await caller.receiver.close()
  }
}

/** Makes the calls once more. Fails unless every answer and every webhook is the same as before. */
export async function liveAgain(
  made: readonly Made[],
  accepted: readonly string[],
  simulation: Simulation,
): Promise<void> {
  const caller = await ModelCaller.start(simulation)
  for (const one of made) await caller.repeat(one)
  // Only the answers before the project has a time of its own tell the time of day.
  const [before, after] = [made, caller.made].map((all) => all.filter(({ path }) => !path.endsWith('/clock')))
  assert.deepEqual(after, before, 'the same calls are answered differently')
  assert.deepEqual(caller.accepted, accepted, 'the same calls make other webhooks')
  await caller.receiver.close()
}

/** Gives what the project showed after each call. */
async function makeCalls(calls: readonly ModelCall[], caller: ModelCaller): Promise<Shown[]> {
  const history: Shown[] = [{ senders: [] }]
  let refused = 0
  for (const call of calls) {
    if (call.operation === 'receiver fails') {
      await caller.call({ operation: 'advanceClock', body: { by: 'PT0S' } }, PROJECT) // What is on its way gets through.
      refused += 1
      if (refused <= MOST_REFUSED) caller.refuseDelivery()
      continue
    }
    const before = history.at(-1) ?? { senders: [] }
    const { ids, body } = await resolve(call, before, caller)
    await caller.call({ operation: call.operation, ...(body === undefined ? {} : { body }) }, ids)
    const now = await look(caller)
    assertPossible(now, before)
    history.push(now)
  }
  return history
}

const look = (caller: ModelCaller): Promise<Shown> => caller.call({ operation: 'getProject' }, PROJECT, false)

/** The ids of what there is, and the password that was sent last. */
async function resolve(
  { operation, pick = 0, trigger = '', body }: ModelCall,
  { senders }: Shown,
  caller: ModelCaller,
) {
  const senderId = senders[pick % Math.max(senders.length, 1)]?.id ?? 'none'
  const newest = async (list: 'requests' | 'reviews' | 'messages') => {
    const listing = { requests: 'listRequests', reviews: 'listReviews', messages: 'listMessages' } as const
    return (await caller.call({ operation: listing[list] }, PROJECT, false))[list][0]
  }
  const ids = {
    ...PROJECT,
    senderId,
    trigger,
    ...(operation.endsWith('Request') ? { requestId: (await newest('requests'))?.id } : {}),
    ...(operation.endsWith('Review') ? { reviewId: (await newest('reviews'))?.id } : {}),
  }
  if (trigger.startsWith('sender-')) return { ids, body: { ...body, senderId } }
  if (body === undefined || !('code' in body) || body.code !== '{code}') return { ids, body }
  return { ids, body: { code: (await newest('messages'))?.code ?? '123456' } }
}

/** Fails unless the webhook got every event once, signed, in the order in which they happened. */
async function assertHeard({ all, until }: Happenings, { receiver, accepted, made }: ModelCaller): Promise<void> {
  const advances = made.filter(({ path, status }) => path.endsWith('/clock/advance') && status === 200).length
  await until(() => all.filter(({ type }) => type === 'clock').length === advances)
  for (const { headers, body } of receiver.received) {
    const now = Number(headers['x-sinch-webhook-signature-timestamp']) * 1000
    assert.ok(verifyWebhook({ headers, rawBody: body, secret: SECRET, now }).isValid, `badly signed: ${body}`)
  }
  const nonces = receiver.received.map(({ headers }) => headers['x-sinch-webhook-signature-nonce'])
  assert.equal(new Set(nonces).size, nonces.length, 'a nonce came twice')
  const heard = accepted.map((body) => JSON.parse(body).type)
  const happened = all.flatMap(({ events = [] }) => events)
  assert.deepEqual(heard, happened, 'what was heard is not what happened')
}
