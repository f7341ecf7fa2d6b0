import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Simulator, startSimulator } from '../simulator.ts'
import { ControlProblem, SimulatorUnreachable, WaitTimedOut } from './control-problem.ts'
import { connectProvider } from './provider.ts'
import { connect, listScenarios, listTriggers } from './simulator-client.ts'

let simulator: Simulator
let receiver: ReturnType<typeof createServer>
before(async () => {
  simulator = await startSimulator()
  receiver = createServer((request, response) => request.resume().on('end', () => response.end()))
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
})
after(async () => {
  await simulator.close()
  receiver.close()
})

const BODY = {
  wabaName: 'Lindqvist Bakery',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Lindqvist', businessCategory: 'FOOD_AND_GROCERY' },
} as const

const SUBMITTED = { phoneNumberProvider: 'CUSTOMER', status: 'SUBMIT', saveDraftOnFailure: false } as const

function callProvider(projectId: string, { url } = simulator) {
  const client = connectProvider(url)
  const params = { path: { projectId } }
  return {
    createAccount: async () =>
      assert.ok((await client.POST('/v1/projects/{projectId}/whatsapp', { params, body: BODY })).data),
    account: async () => (await client.GET('/v1/projects/{projectId}/whatsapp', { params })).data,
    subscribe: async () => {
      const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` // It listens on a port.
      const body = { target, secret: 'demo-secret', triggers: ['ALL' as const] }
      const { data } = await client.POST('/v1/projects/{projectId}/webhooks', { params, body })
      return data?.id ?? assert.fail('no webhook')
    },
    register: async () => {
      const details = { displayName: 'Lindqvist', vertical: 'FOOD_AND_GROCERY', countryCode: '46' } as const
      const body = { ...SUBMITTED, details: { ...details, phoneNumber: '701234567' } }
      const { data } = await client.POST('/v1/projects/{projectId}/whatsapp/senders', { params, body })
      const senderId = data?.id ?? assert.fail('no sender')
      await simulator.project(projectId).advance('3s')
      await client.POST('/v1/projects/{projectId}/whatsapp/senders/{senderId}/register', {
        params: { path: { projectId, senderId } },
        body: { method: 'SMS' },
      })
    },
  }
}

test('a project is driven by hand from creation to ONBOARDED', async () => {
  const project = simulator.project('by-hand')
  const provider = callProvider('by-hand')
  assert.equal((await project.settings({ pace: 'manual' })).pace, 'manual')
  await provider.createAccount()
  assert.equal((await project.fileRequest()).status, 'PENDING')
  assert.equal((await project.approve({ sender: 'none' })).status, 'APPROVED')
  assert.equal((await project.approveReview()).status, 'APPROVED')
  assert.equal((await provider.account())?.state, 'ONBOARDED')
  assert.deepEqual(await project.trigger('account-daily-limit-changed', { dailyLimit: 'TIER_10K' }), [
    'WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED',
  ])
  assert.equal((await project.describe()).account?.businessDailyLimit, 'TIER_10K')
  assert.equal((await project.journal({ limit: 1 }))[0]?.operationId, 'getAccount')
  await project.reset()
  assert.equal(await provider.account(), undefined)
})

for (const { verb, decide } of [
  { verb: 'decline', decide: async (project: ReturnType<Simulator['project']>) => project.decline() },
  { verb: 'cancel', decide: async (project: ReturnType<Simulator['project']>) => project.cancel() },
  {
    verb: 'rejectReview',
    decide: async (project: ReturnType<Simulator['project']>) => {
      await project.approve()
      await project.rejectReview('The name does not fit.')
    },
  },
])
  test(`${verb} rejects the account`, async () => {
    const project = simulator.project(verb)
    await project.clock.set({ mode: 'manual' })
    await callProvider(verb).createAccount()
    await project.advance('PT2S')
    await decide(project)
    assert.equal((await callProvider(verb).account())?.state, 'REJECTED')
  })

test('time goes on by a duration, to a time, and until nothing is due', async () => {
  const project = simulator.project('time')
  await project.clock.set({ mode: 'manual' })
  await project.settings({ now: '2026-01-01T00:00:00.000Z' })
  assert.equal((await project.advance('1h30m')).now, '2026-01-01T01:30:00.000Z')
  assert.equal((await project.advance({ to: '2026-01-02T00:00:00Z' })).now, '2026-01-02T00:00:00.000Z')
  await project.plan({ customer: { after: 'PT2H', decision: 'decline' } })
  await callProvider('time').createAccount()
  assert.equal((await project.advance('idle')).now, '2026-01-02T02:00:02.000Z')
  assert.deepEqual((await project.clock.get()).timers, [])
  await assert.rejects(project.advance('soon'), /"soon" is no duration. Write one like 90d/)
})

test('a scenario plays, and its events can be waited for', async () => {
  const project = simulator.project('scenario')
  const provider = callProvider('scenario')
  await project.clock.set({ mode: 'manual' })
  assert.equal((await project.scenario('waba-rejected')).scenario, 'waba-rejected')
  const webhookId = await provider.subscribe()
  const pending = project.webhooks.waitFor('WHATSAPP_ACCOUNT_PENDING_VERIFICATION')
  await provider.createAccount()
  await project.advance('idle')
  const first = await pending
  assert.equal(first.state, 'succeeded')
  assert.equal(
    (await project.webhooks.waitFor('WHATSAPP_ACCOUNT_REJECTED', { after: first.id })).attempts[0]?.status,
    200,
  )
  assert.equal((await project.webhooks.sendSample(webhookId, 'WHATSAPP_SENDER_ACTIVE')).isSample, true)
  await assert.rejects(
    project.webhooks.waitFor('WHATSAPP_ACCOUNT_PENDING_VERIFICATION', { after: first.id, timeout: 0 }),
    (error: unknown) => error instanceof WaitTimedOut && /no delivery of WHATSAPP_ACCOUNT_PENDING/.test(error.message),
  )
})

test('deliveries can be struck by faults, looked at and replayed', async () => {
  const project = simulator.project('faults')
  const provider = callProvider('faults')
  await project.clock.set({ mode: 'manual' })
  await provider.subscribe()
  await project.faults.set({ webhooks: [{ kind: 'drop' }] })
  await project.faults.addWebhook({ kind: 'wrong-secret', next: 2 })
  assert.deepEqual(
    (await project.faults.get()).webhooks.map(({ kind, next }) => [kind, next]),
    [
      ['drop', 1],
      ['wrong-secret', 2],
    ],
  )
  await provider.createAccount()
  await project.advance('2s')
  const [dropped = assert.fail('nothing was to be delivered')] = await project.deliveries.list()
  assert.equal(dropped.state, 'skipped')
  await project.faults.clear()
  assert.deepEqual((await project.faults.get()).webhooks, [])
  const again = await project.deliveries.replay(dropped.id)
  assert.equal(again.replayOf, dropped.id)
  assert.equal((await project.deliveries.get(again.id)).body, dropped.body)
  assert.deepEqual(await project.deliveries.replayFailed(), [])
})

test('a one-time password can be waited for', async () => {
  const project = simulator.project('messages')
  await project.clock.set({ mode: 'manual' })
  await project.scenario('no-sender')
  await callProvider('messages').createAccount()
  await project.advance('idle')
  await assert.rejects(project.messages.waitFor({ to: '46701234567', timeout: 0 }), WaitTimedOut)
  const message = project.messages.waitFor({ to: '46701234567' })
  await callProvider('messages').register()
  assert.match((await message).code, /^\d{6}$/)
  for (const to of ['46701234567', '+46701234567', '+46 70-123 45 67', ' 46701234567'])
    assert.deepEqual(await project.messages.list({ to }), [await message], to)
  assert.deepEqual(await project.messages.list({ to: '+46 70-123 45 68' }), [])
  assert.deepEqual(await project.messages.list({ to: '1' }), [])
})

test('a call can be struck by a fault', async () => {
  const project = simulator.project('call-fault')
  await project.faults.addCall({ operation: 'getAccount', status: 503 })
  await callProvider('call-fault').account()
  assert.equal((await project.journal({ status: 503 }))[0]?.operationId, 'getAccount')
  assert.deepEqual((await project.faults.get()).calls, [])
})

test('a refusal is a ControlProblem with title, detail and resolution', async () => {
  const project = simulator.project('refused')
  await assert.rejects(project.approve(), (error: unknown) => {
    assert.ok(error instanceof ControlProblem)
    assert.equal(error.title, 'There is no request to decide')
    assert.equal(error.detail, 'The project refused has no request at all.')
    assert.match(error.resolution, /Create an account/)
    return true
  })
  await callProvider('refused').createAccount()
  await assert.rejects(project.approve(), { name: 'ControlProblem', code: 'request_not_open', status: 409 })
  await assert.rejects(project.trigger('no-such-trigger'), { code: 'trigger_not_found', status: 404 })
})

test('a project can be put back to how it was', async () => {
  const project = simulator.project('snapshot')
  await project.clock.set({ mode: 'manual' })
  await callProvider('snapshot').createAccount()
  const snapshot = await project.snapshot()
  await project.advance('2s')
  assert.equal((await project.requests())[0]?.status, 'PENDING')
  await project.restore(snapshot)
  assert.equal((await project.requests())[0]?.status, 'SUBMITTED')
  assert.deepEqual(await project.snapshot(), snapshot)
})

test('several simulators in one process share nothing', async () => {
  const other = await startSimulator({ pace: 'manual' })
  await other.project('same').clock.set({ mode: 'manual' })
  await callProvider('same', other).createAccount()
  assert.equal((await other.project('same').requests()).length, 1)
  assert.deepEqual(await simulator.project('same').requests(), [])
  assert.notEqual(other.url, simulator.url)
  await other.close()
  await assert.rejects(other.project('same').requests(), SimulatorUnreachable)
  assert.deepEqual(await simulator.project('same').reviews(), [])
})

test('a simulator elsewhere is driven by the same verbs', async () => {
  const there = connect(simulator.url)
  assert.equal((await there.project('elsewhere').clock.get()).status, 'ready')
  assert.ok((await listTriggers(there)).some(({ name }) => name === 'account-banned'))
  assert.ok((await listScenarios(there)).some(({ name }) => name === 'happy-path'))
})

test('what answers without being a simulator is told apart from one', async () => {
  const { port } = receiver.address() as AddressInfo // It listens on a port.
  await assert.rejects(connect(`http://127.0.0.1:${port}`).project('x').reviews(), {
    name: 'SimulatorUnreachable',
    message: `What answers at http://127.0.0.1:${port} is no provisim (HTTP 200). Check the URL.`,
  })
})
