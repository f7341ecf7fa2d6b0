// The table of magic values, row by row over HTTP: calls of an unmodified client bring each outcome about. The control
// plane only moves the clock, shows the phone, and says what was delivered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createControlClient, createProviderClient } from '../../steps/support/clients.ts'
import type { ControlSchema } from '../../steps/support/schemas.ts'
import { playAccount, playSender, type Refused } from '../../steps/support/standard-story.ts'
import { AUTHORIZATION, simulate } from '../simulator.fixture.ts'
import { startReceiver } from '../webhooks/receiver.fixture.ts'
import { MAGIC_CODES, magicValues } from './magic.ts'
import { scenarios } from './scenarios.ts'

type MagicField = (typeof magicValues)[number]['field']
type Row = ControlSchema<'MagicValue'>

const WHATSAPP = '/v1/projects/{projectId}/whatsapp'
const projectId = 'magic'
const DETAILS = { displayName: 'A', vertical: 'FOOD_AND_GROCERY' } as const
const here = { params: { path: { projectId } } }

async function openProject() {
  const { url } = await simulate({ pace: 'fast' })
  const receiver = await startReceiver()
  const provider = createProviderClient(url, () => AUTHORIZATION)
  const control = createControlClient(url)
  await control.PUT('/projects/{projectId}/clock', { ...here, body: { mode: 'manual' } })
  const webhook = { target: receiver.url, secret: 'secret', triggers: ['ALL' as const] }
  await provider.POST('/v1/projects/{projectId}/webhooks', { ...here, body: webhook })
  const events = (): readonly string[] => receiver.received.map(({ body }) => JSON.parse(body).type)
  return { player: { provider, control, projectId }, provider, control, events }
}

type Stage = Awaited<ReturnType<typeof openProject>>

const ON_ACCOUNT: Partial<Record<MagicField, string>> = { wabaName: 'name', clientBusinessManagerId: 'portfolio' }
const ON_SENDER: readonly MagicField[] = ['displayName', 'phoneNumber', 'email', 'photoUrl']

/** The standard story, with the value where it belongs. */
async function play({ player }: Stage, { field, value, scenario }: Row): Promise<Refused | undefined> {
  const words = ON_ACCOUNT[field as MagicField]
  await playAccount(player, words === undefined ? [['name', 'no-sender']] : [[words, value]])
  if (scenarios.find(({ name }) => name === scenario)?.subject === 'account') return undefined
  return playSender(player, words === undefined ? { [field]: value } : {})
}

const codeOf = (answer: { readonly error?: unknown }): unknown => (answer.error as { errorCode?: string })?.errorCode // The provider's error.

/** Calls that carry the value, each of which has to be refused. */
const CALLS: Partial<Record<MagicField, (stage: Stage, value: string) => Promise<readonly unknown[]>>> = {
  phoneNumber: async (stage, value) => {
    const refused = await play(stage, { field: 'phoneNumber', value, outcome: '' })
    return [refused?.call === 'register' ? codeOf({ error: refused.answer.body }) : undefined]
  },
  photoUrl: async (stage, value) => {
    const refused = await play(stage, { field: 'photoUrl', value, outcome: '' })
    const created = codeOf({ error: refused?.answer.body })
    return [created, codeOf(await changeLiveSender(stage, { photoUrl: value }))]
  },
  username: async (stage, value) => {
    await playAccount(stage.player)
    return [codeOf(await changeLiveSender(stage, { username: value }))]
  },
  facebookToken: async ({ provider }, value) => [
    codeOf(await provider.POST(`${WHATSAPP}/longLivedAccessToken`, { ...here, body: { facebookToken: value } })),
    codeOf(await provider.POST(`${WHATSAPP}/wabaDetails`, { ...here, body: { facebookToken: value } })),
  ],
  facebookCode: async ({ provider }, value) => [
    codeOf(await provider.POST(`${WHATSAPP}/longLivedAccessToken`, { ...here, body: { facebookCode: value } })),
  ],
  facebookAccessToken: async ({ provider }, value) => {
    const body = { name: 'A', facebookAccessToken: value, details: DETAILS }
    return [codeOf(await provider.POST(`${WHATSAPP}/senders`, { ...here, body }))]
  },
  wabaId: (stage, value) => refuseSharedSender(stage, { wabaId: value }),
  phoneNumberId: (stage, value) => refuseSharedSender(stage, { phoneNumberId: value }),
  code: async (stage, value) => [codeOf(await verifyWith(stage, value))],
}

async function refuseSharedSender({ provider }: Stage, ids: { wabaId?: string; phoneNumberId?: string }) {
  const body = { wabaId: '102290129340398', phoneNumberId: '106540352242922', details: DETAILS, ...ids }
  return [codeOf(await provider.POST(`${WHATSAPP}/senders`, { ...here, body }))]
}

/** Changes the newest of the project's senders. */
async function changeLiveSender({ provider, player }: Stage, details: { photoUrl?: string; username?: string }) {
  const { data } = await provider.GET(`${WHATSAPP}/senders`, here)
  if (data?.senders.length === 0) await playSender(player)
  const senderId = (await provider.GET(`${WHATSAPP}/senders`, here)).data?.senders.at(-1)?.id ?? 'none'
  const body = { status: 'SUBMIT' as const, details }
  return provider.PATCH(`${WHATSAPP}/senders/{senderId}`, { params: { path: { projectId, senderId } }, body })
}

/** Registers a new sender, and verifies it with the code whatever the phone shows. */
async function verifyWith({ provider, control, player }: Stage, code: string) {
  await playAccount(player, [['name', 'no-sender']])
  const details = { ...DETAILS, countryCode: '49', phoneNumber: '1701' }
  const body = {
    phoneNumberProvider: 'CUSTOMER' as const,
    status: 'SUBMIT' as const,
    saveDraftOnFailure: false,
    details,
  }
  const senderId = (await provider.POST(`${WHATSAPP}/senders`, { ...here, body })).data?.id ?? 'none'
  await control.POST('/projects/{projectId}/clock/advance', { ...here, body: { until: 'idle' } })
  const params = { path: { projectId, senderId } }
  await provider.POST(`${WHATSAPP}/senders/{senderId}/register`, { params, body: { method: 'SMS' } })
  return provider.POST(`${WHATSAPP}/senders/{senderId}/verify`, { params, body: { code } })
}

const { url } = await simulate()
const rows = (await createControlClient(url).GET('/magic-values', {})).data?.magicValues ?? []

for (const row of rows) {
  const { field, value, errorCode, scenario } = row
  if (errorCode !== undefined)
    test(`${field} ${value} is refused with ${errorCode}`, async () => {
      const call = CALLS[field as MagicField] ?? assert.fail(`no call carries ${field}`)
      const codes = await call(await openProject(), value)
      assert.ok(codes.length > 0)
      for (const code of codes) assert.equal(code, errorCode)
    })
  if (scenario !== undefined)
    test(`${field} ${value} plays ${scenario}`, async () => {
      assert.ok(field in ON_ACCOUNT || ON_SENDER.includes(field as MagicField), `the story carries no ${field}`)
      const stage = await openProject()
      await play(stage, row)
      assert.deepEqual(stage.events(), scenarios.find(({ name }) => name === scenario)?.events)
    })
}

test('every row of the table was tested', () => {
  assert.equal(rows.length, magicValues.length)
  const untested = rows.filter(({ errorCode, scenario }) => errorCode === undefined && scenario === undefined)
  assert.deepEqual(
    untested.map(({ field, value }) => `${field} ${value}`),
    [`code ${MAGIC_CODES.right}`],
  )
})

test(`code ${MAGIC_CODES.right} is right whenever a password is awaited`, async () => {
  const { response } = await verifyWith(await openProject(), MAGIC_CODES.right)
  assert.equal(response.status, 204)
})

test('no value of a field means two things', () => {
  const keys = magicValues.map(({ field, value }) => `${field} ${value}`)
  assert.equal(new Set(keys).size, keys.length)
})

test('every scenario is reached through a magic value', () => {
  const reached = new Set(rows.map(({ scenario }) => scenario))
  assert.deepEqual(
    scenarios.map(({ name }) => name).filter((name) => !reached.has(name)),
    [],
  )
})
