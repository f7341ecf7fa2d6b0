// The verbs that steer a running simulator, run as their users do.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { runProvisim } from '../../scripts/provisim.ts'
import { connectProvider, requireAnswer } from '../client/provider.ts'
import { type Simulator, startSimulator } from '../simulator.ts'

let simulator: Simulator
let folder: string
let number = 0
let projectId: string
before(async () => {
  simulator = await startSimulator()
  folder = mkdtempSync(join(tmpdir(), 'provisim-'))
})
after(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  number += 1
  projectId = `cli-${number}`
  await project().clock.set({ mode: 'manual' })
})

const project = () => simulator.project(projectId)
const provisim = (...words: readonly string[]) =>
  runProvisim(words, { env: { PROVISIM_URL: simulator.url, PROVISIM_PROJECT: projectId } })

const path = () => ({ params: { path: { projectId } } })
const createAccount = () => {
  const senderDetails = { displayName: 'Lindqvist', businessCategory: 'FOOD_AND_GROCERY' } as const
  const body = { wabaName: 'Lindqvist Bakery', clientBusinessManagerId: '73584377235956321', senderDetails }
  const call = connectProvider(simulator.url).POST('/v1/projects/{projectId}/whatsapp', { ...path(), body })
  return requireAnswer('The account', call)
}

const registerWebhook = (target: string) => {
  const body = { target, secret: 's', triggers: ['ALL' as const] }
  const call = connectProvider(simulator.url).POST('/v1/projects/{projectId}/webhooks', { ...path(), body })
  return requireAnswer('The webhook', call)
}

/** The one line of JSON that a verb printed, and nothing else. */
async function readJson(...words: readonly string[]) {
  const { code, stdout, stderr } = await provisim(...words, '--json')
  assert.deepEqual({ code, stderr, lines: stdout.split('\n').length }, { code: 0, stderr: '', lines: 2 })
  return JSON.parse(stdout)
}

test('advance moves the time on by a short duration, to a date, and until nothing is due', async () => {
  await project().settings({ now: '2026-01-01T00:00:00.000Z' })
  const { code, stdout } = await provisim('advance', '1h30m')
  assert.deepEqual([code, stdout], [0, 'It is 2026-01-01T01:30:00.000Z. 0 timers ran, 0 deliveries made.\n'])
  assert.equal((await readJson('advance', '--to', '2026-01-02')).now, '2026-01-02T00:00:00.000Z')
  await createAccount()
  assert.equal((await readJson('advance', '--until-idle')).timersRun, 3)
})

test('approve decides the request that waits', async () => {
  await createAccount()
  await project().advance('2s')
  const { stdout } = await provisim(
    'approve',
    '--sender',
    'phone',
    '--country-code',
    '46',
    '--phone-number',
    '701234567',
  )
  assert.match(stdout, /^Request 9002\d+ for "Lindqvist Bakery" is APPROVED\. Sender: phone, \+46 701234567\. Now Meta/)
  assert.equal((await project().requests())[0]?.phoneNumber, '701234567')
})

test('decline decides the request that is named', async () => {
  await createAccount()
  await project().advance('2s')
  const [request] = await project().requests()
  assert.equal((await readJson('decline', request?.id ?? '')).status, 'DECLINED')
})

test('a refusal prints title, detail and resolution, or JSON, and exits with 1', async () => {
  await createAccount()
  const id = (await project().requests())[0]?.id
  const { code, stdout, stderr } = await provisim('approve')
  assert.deepEqual([code, stdout], [1, ''])
  assert.equal(
    stderr,
    `provisim: Request ${id} can't be approved.
  It is SUBMITTED, and must be PENDING.
  File it first with POST …/file, or advance the clock until the provider has filed it.
`,
  )
  const json = await provisim('decline', '--json')
  assert.deepEqual([json.code, json.stderr, JSON.parse(json.stdout).error.code], [1, '', 'request_not_open'])
})

test('trigger makes something happen, and lists what can', async () => {
  await project().plan({ customer: { sender: 'none' } })
  await createAccount()
  await project().advance('idle')
  const { stdout } = await provisim('trigger', 'account-daily-limit-changed', 'dailyLimit=TIER_10K')
  assert.equal(stdout, 'Done: account-daily-limit-changed. Fired: WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED.\n')
  assert.equal((await project().describe()).account?.businessDailyLimit, 'TIER_10K')
  assert.match((await provisim('trigger', '--list')).stdout, /^account-banned \[date=…\]\n {4}Meta disables the WABA/m)
  assert.ok((await readJson('trigger', '--list')).triggers.length > 10)
  assert.match((await provisim('trigger', 'no-such')).stderr, /^provisim: There is no trigger no-such\.\n/)
})

test('scenario has the project play it, and lists the scenarios', async () => {
  const { stdout } = await provisim('scenario', 'customer-declines')
  assert.match(stdout, /^customer-declines\n {4}The customer declines at Meta\.\n.*WHATSAPP_ACCOUNT_REJECTED\.$/m)
  assert.equal((await project().describe()).plan.scenario, 'customer-declines')
  assert.match((await provisim('scenario', '--list')).stdout, /^happy-path$/m)
  assert.equal((await provisim('scenario', 'no-such')).code, 1)
})

test('fault sets faults of deliveries and of calls, lists and clears them', async () => {
  assert.equal((await provisim('fault')).stdout, 'Nothing is to go wrong.\n')
  assert.equal((await provisim('fault', 'delay', '--after', '2m', '--next', '3')).stdout, 'delay: next 3, after PT2M\n')
  const set = await readJson('fault', 'call', '--operation', 'createAccount', '--status', '503', '--retry-after', '30s')
  assert.deepEqual(set.calls, [{ operation: 'createAccount', status: 503, retryAfter: 'PT30S' }])
  assert.equal(set.webhooks.length, 1)
  assert.equal((await provisim('fault', '--clear')).stdout, 'Everything goes right again.\n')
  assert.deepEqual(await project().faults.get(), { calls: [], webhooks: [] })
  assert.match(
    (await provisim('fault', 'call', '--operation', 'x', '--status', '503')).stderr,
    /There is no operation|no operation x/,
  )
})

test('messages lists the passwords, and fails when none arrives in time', async () => {
  assert.equal((await provisim('messages')).stdout, 'No messages.\n')
  const { code, stderr } = await provisim('messages', '--to', '+46 70-123 45 67', '--wait', '0.1s')
  assert.deepEqual([code, stderr], [1, 'provisim: There was no message to 46701234567 within 0.1 s.\n'])
  await project().scenario('no-sender')
  await createAccount()
  await project().advance('idle')
  const provider = connectProvider(simulator.url)
  const details = {
    displayName: 'Lindqvist',
    vertical: 'FOOD_AND_GROCERY',
    countryCode: '46',
    phoneNumber: '701234567',
  } as const
  const body = { phoneNumberProvider: 'CUSTOMER', status: 'SUBMIT', saveDraftOnFailure: false, details } as const
  const { id } = await requireAnswer(
    '',
    provider.POST('/v1/projects/{projectId}/whatsapp/senders', { ...path(), body }),
  )
  await project().advance('3s')
  await provider.POST('/v1/projects/{projectId}/whatsapp/senders/{senderId}/register', {
    params: { path: { projectId, senderId: id } },
    body: { method: 'SMS' },
  })
  assert.match(
    (await provisim('messages', '--wait', '5s')).stdout,
    / {2}SMS {2}to 46701234567 {2}code \d{6} {2}delivered {2}/,
  )
  assert.equal((await readJson('messages', '--to', '46701234567')).messages.length, 1)
})

test('deliveries are listed, shown in full, filtered and replayed', async () => {
  const target = `${simulator.url}/nowhere` // Answers 404, which is final.
  await registerWebhook(target)
  assert.equal((await provisim('deliveries')).stdout, 'No deliveries.\n')
  await createAccount()
  await project().advance('2s')
  const [delivery = assert.fail('no delivery')] = await project().deliveries.list()
  const { stdout } = await provisim('deliveries', '--failed')
  assert.match(stdout, /WHATSAPP_ACCOUNT_PENDING_VERIFICATION {2}failed {2}1 attempt {2}answered 404 {2}/)
  const full = (await provisim('deliveries', delivery.id)).stdout
  assert.match(
    full,
    new RegExp(`^${delivery.id}: WHATSAPP_ACCOUNT_PENDING_VERIFICATION, failed\\n  to ${target}, since `),
  )
  assert.ok(full.includes(delivery.body))
  assert.equal((await readJson('deliveries', '--replay', delivery.id)).replayOf, delivery.id)
  await project().advance('0s')
  assert.equal((await provisim('deliveries', '--replay-failed')).stdout, 'On their way once more: 1 delivery.\n')
  await project().faults.set({ webhooks: [{ kind: 'wrong-secret' }] })
  const { webhooks } = await project().describe()
  await readJson('trigger', '--sample', 'WHATSAPP_SENDER_ACTIVE', '--webhook', webhooks[0]?.id ?? '')
  await project().advance('0s')
  const list = (await provisim('deliveries')).stdout
  assert.match(list, /^\S+ {2}WHATSAPP_SENDER_ACTIVE \(sample, fault wrong-secret\) /m)
  assert.match(list, /^\S+ {2}WHATSAPP_ACCOUNT_PENDING_VERIFICATION \(replay\) /m)
  assert.match(list, /^\S+ {2}WHATSAPP_ACCOUNT_PENDING_VERIFICATION {3,}failed/m)
  assert.match((await provisim('deliveries', 'none')).stderr, /^provisim: There is no delivery none\.\n/)
})

test('trigger sends a sample of an event to every webhook, or to one', async () => {
  const none = await provisim('trigger', '--sample', 'WHATSAPP_SENDER_ACTIVE')
  assert.deepEqual(
    [none.code, none.stderr],
    [1, `provisim: The project ${projectId} has no webhooks. Register one first.\n`],
  )
  for (const name of ['first', 'second']) await registerWebhook(`${simulator.url}/${name}`)
  const { stdout } = await provisim('trigger', '--sample', 'WHATSAPP_SENDER_ACTIVE')
  assert.equal(stdout, 'On its way to 2 webhooks: a sample of WHATSAPP_SENDER_ACTIVE.\n')
  const { webhooks } = await project().describe()
  const one = webhooks[1]?.id ?? assert.fail('no second webhook')
  const { deliveries } = await readJson('trigger', '--sample', 'WHATSAPP_ACCOUNT_ONBOARDED', '--webhook', one)
  assert.deepEqual([deliveries.length, deliveries[0].webhookId, deliveries[0].isSample], [1, one, true])
  assert.match((await provisim('trigger', '--sample', 'NO_SUCH_EVENT')).stderr, /^provisim: .*\n/)
})

test('snapshot saves a project and restores it; reset empties it', async () => {
  await createAccount()
  const file = join(folder, 'snapshot.json')
  assert.equal((await provisim('snapshot', '--save', file)).stdout, `Saved to ${file}.\n`)
  assert.deepEqual(await readJson('snapshot'), await project().snapshot())
  assert.equal((await provisim('reset')).stdout, `The project ${projectId} is as if it had never been used.\n`)
  assert.deepEqual(await project().requests(), [])
  assert.deepEqual(await readJson('snapshot', '--restore', file), { restored: [projectId] })
  assert.equal((await project().requests()).length, 1)
  assert.ok((await readJson('snapshot', '--all')).snapshots.length >= 1)
  const missing = await provisim('snapshot', '--restore', join(folder, 'none.json'))
  assert.match(missing.stderr, /^provisim: .*none\.json can't be read: ENOENT.* Check --restore\.\n$/)
  const other = join(folder, 'other.json')
  writeFileSync(other, '{"keys":[]}')
  const foreign = await provisim('snapshot', '--restore', other)
  assert.equal(foreign.stderr, `provisim: ${other} is no snapshot of provisim. Check --restore.\n`)
  assert.deepEqual(await readJson('reset'), { projectId, reset: true })
})

test('without a simulator every verb says in a sentence where it looked and what to do', async () => {
  const closed = await startSimulator()
  await closed.close()
  const { code, stdout, stderr } = await provisim('advance', '2h', '--url', closed.url)
  assert.deepEqual([code, stdout], [1, ''])
  const what = 'Start one with `provisim start`, or name another with --url or PROVISIM_URL.'
  assert.equal(stderr, `provisim: No simulator answers at ${closed.url}. ${what}\n`)
  for (const words of [['approve'], ['messages'], ['deliveries'], ['reset'], ['listen']]) {
    const json = await provisim(...words, '--url', closed.url, '--json')
    assert.deepEqual([json.code, json.stderr], [1, ''])
    assert.match(JSON.parse(json.stdout).error.title, /^No simulator answers at /)
  }
})
