import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { succeed } from './support/answer.ts'
import { createControlClient, createProviderClient } from './support/clients.ts'
import { prepareProject } from './support/projects.ts'
import type { Schema } from './support/schemas.ts'
import { startOwnSimulator } from './support/simulator.ts'

const HOST = 'https://provisioning.api.sinch.com'
const PORTFOLIO = '73584377235956321'
const SETTINGS = { PROJECT_ID: 'guide', ACCESS_KEY: 'some-key', ACCESS_SECRET: 'some-secret' }
const here = { params: { path: { projectId: SETTINGS.PROJECT_ID } } }

/** The functions of the guide. Nothing but the host is changed. */
type Guide = {
  readonly createAccount: () => Promise<Schema<'Account'>>
  readonly getAccountData: () => Promise<[state: string | undefined, requestId: string | undefined]>
  readonly createSender: () => Promise<Schema<'Sender'>>
}

test('the account snippets of the guide run unchanged but for the host', async (t) => {
  const simulator = await startOwnSimulator()
  t.after(() => simulator.close())
  const control = createControlClient(simulator.url)
  await prepareProject(control, SETTINGS.PROJECT_ID)
  const { createAccount, getAccountData } = loadGuide(simulator.url)

  const account = await createAccount()
  assert.equal(account.changes?.details?.wabaName, 'End-user business name')
  const [stateBefore, requestIdBefore] = await getAccountData()
  assert.deepEqual({ stateBefore, requestIdBefore }, { stateBefore: undefined, requestIdBefore: undefined })

  await succeed(control.POST('/projects/{projectId}/clock/advance', { ...here, body: { by: 'PT1H' } }))
  const [state, requestId] = await getAccountData()
  assert.equal(state, 'PENDING_FACEBOOK_VERIFICATION')

  // As the guide builds it, from the portfolio and the request id.
  const approval = new URL('https://business.facebook.com/latest/settings/requests')
  approval.search = `?business_id=${PORTFOLIO}&selected_request_id=${requestId}`
  const { requests } = await succeed(control.GET('/projects/{projectId}/requests', here))
  assert.deepEqual(
    requests.map(({ approvalPath }) => approvalPath),
    [approval.pathname + approval.search],
  )
  const page = await fetch(simulator.url + approval.pathname + approval.search)
  assert.match(await page.text(), /End-user business name/)
})

test("the guide's sender snippet runs unchanged but for the host, through to ACTIVE", async (t) => {
  const simulator = await startOwnSimulator()
  t.after(() => simulator.close())
  const control = createControlClient(simulator.url)
  await prepareProject(control, SETTINGS.PROJECT_ID)
  const pass = (by: string) => succeed(control.POST('/projects/{projectId}/clock/advance', { ...here, body: { by } }))
  const { createAccount, createSender } = loadGuide(simulator.url)

  await createAccount()
  await pass('P2D')
  const { id: senderId, changes } = await createSender()
  assert.deepEqual([changes?.status, changes?.details?.displayName], ['IN_PROGRESS', 'Test name'])
  await pass('PT1H')

  const key = Buffer.from(`${SETTINGS.ACCESS_KEY}:${SETTINGS.ACCESS_SECRET}`).toString('base64')
  const client = createProviderClient(simulator.url, () => `Basic ${key}`)
  const params = { path: { projectId: SETTINGS.PROJECT_ID, senderId } }
  const sender = '/v1/projects/{projectId}/whatsapp/senders/{senderId}'
  await succeed(client.POST(`${sender}/register`, { params, body: { method: 'SMS' } }))
  const { messages } = await succeed(control.GET('/projects/{projectId}/messages', here))
  const [message] = messages
  assert.equal(message?.to, '48777777777')
  await succeed(client.POST(`${sender}/verify`, { params, body: { code: message?.code ?? '' } }))
  await pass('PT1H')
  assert.equal((await succeed(client.GET(sender, { params }))).state, 'ACTIVE')
})

function loadGuide(url: string): Guide {
  const source = readFileSync(new URL('./support/guide-snippets.txt', import.meta.url), 'utf8')
  assert.equal(source.split(HOST).length - 1, 3, 'each snippet names the host once')
  const code = `${source.replaceAll(HOST, url)}\n;({ createAccount, getAccountData, createSender })`
  return runInNewContext(code, { fetch, Buffer, ...SETTINGS }) as Guide // The functions as they stand in the snippets.
}
