import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type OperationId, provisioningRoutes, type Route } from '../contract.ts'
import { simulate } from '../simulator.fixture.ts'

type ProjectOperationId = Exclude<OperationId, 'issueToken'>

type Ask = Awaited<ReturnType<typeof simulate>>['ask']

type Call = {
  readonly operation: ProjectOperationId
  readonly body?: object
  /** What happens behind the API first. */
  readonly after?: readonly ((ask: Ask) => Promise<void>)[]
}

const CONTROL = '/__sim/projects/p'

const control =
  (path: string, body?: object) =>
  async (ask: Ask): Promise<void> => {
    const { status, text } = await ask(`${CONTROL}/${path}`, { method: 'POST', body })
    assert.ok(status < 300, `${path}: ${status} ${text}`)
  }

/** The decision about the newest entry of a list. */
const decide =
  (list: 'requests' | 'reviews', decision: string, body?: object) =>
  async (ask: Ask): Promise<void> => {
    const [newest] = (await ask(`${CONTROL}/${list}`)).body[list]
    await control(`${list}/${newest.id}/${decision}`, body)(ask)
  }

const ACCOUNT = {
  wabaName: 'Acme Ltd',
  clientBusinessManagerId: '100200300400',
  senderDetails: { displayName: 'Acme', businessCategory: 'SHOPPING_AND_RETAIL' },
}
const NUMBER = { countryCode: '49', phoneNumber: '1511234567' }
const CAFE = { phoneNumberProvider: 'CUSTOMER', details: { ...NUMBER, displayName: 'Acme Café', vertical: 'OTHER' } }
const WEBHOOK = { target: 'https://acme.example/hook', secret: 's', triggers: ['ALL'] }

// One life of a project, in which every operation succeeds.
const LIFE: readonly Call[] = [
  { operation: 'createWebhook', body: WEBHOOK },
  { operation: 'listWebhooks' },
  { operation: 'getWebhook' },
  { operation: 'updateWebhook', body: { secret: 't' } },
  { operation: 'replaceWebhook', body: WEBHOOK },
  { operation: 'deleteWebhook' },
  { operation: 'createLongLivedAccessToken', body: { facebookToken: 'EAAtoken' } },
  { operation: 'listWabaDetails', body: { facebookToken: 'EAAtoken' } },
  { operation: 'createAccount', body: ACCOUNT },
  { operation: 'getAccount' },
  { operation: 'listAccountActivities' },
  { operation: 'createAccountComment', body: { comment: 'Hello' } },
  {
    operation: 'updateAccount',
    body: { wabaName: 'Acme Limited' },
    after: [decide('requests', 'file'), decide('requests', 'decline')],
  },
  {
    operation: 'enableTemplateAnalytics',
    after: [
      decide('requests', 'file'),
      decide('requests', 'approve', { sender: 'none' }),
      decide('reviews', 'approve'),
    ],
  },
  { operation: 'createSender', body: CAFE },
  { operation: 'listSenders' },
  { operation: 'getSender' },
  { operation: 'listSenderActivities' },
  { operation: 'createSenderComment', body: { comment: 'Hello' } },
  { operation: 'registerSender', body: { method: 'SMS' }, after: [control('triggers/sender-processed')] },
  { operation: 'getVerificationStatus' },
  { operation: 'verifySender', body: { code: '111111' } },
  { operation: 'updateSender', body: { details: { about: 'Open' } }, after: [control('triggers/sender-activated')] },
  { operation: 'listSuggestedUsernames' },
  { operation: 'deleteSenderChanges' },
  { operation: 'deleteSender' },
  { operation: 'deleteAccount', after: [control('clock/advance', { by: 'P30D' })] },
]

test('every operation has a life in which it succeeds', () => {
  const operations = provisioningRoutes.map(({ operationId }) => operationId).filter((id) => id !== 'issueToken')
  assert.equal(operations.length, 27)
  assert.deepEqual(LIFE.map(({ operation }) => operation).sort(), operations.sort())
})

test('every operation answers what it is there for, none that it is not there yet', async () => {
  const { ask, reported } = await simulate()
  const ids: Record<string, string> = { projectId: 'p' }
  for (const { operation, body, after = [] } of LIFE) {
    for (const happen of after) await happen(ask)
    const { method, path, responses } = routeOf(operation)
    const answer = await ask(
      path.replace(/{(\w+)}/g, (_, name) => ids[name] ?? 'none'),
      { method, body },
    )
    assert.ok(answer.status < 300 && responses.includes(answer.status), `${operation}: ${answer.status} ${answer.text}`)
    if (operation === 'createSender') ids['senderId'] = answer.body.id
    if (operation === 'createWebhook') ids['webhookId'] = answer.body.id
  }
  assert.deepEqual(reported, [])
})

test('no operation answers 501, whatever it is asked', async () => {
  const { ask, reported } = await simulate()
  for (const { method, path, requestBody, errorCodes, responses } of routes) {
    assert.ok(!responses.includes(501))
    const body = requestBody === null ? undefined : {}
    const answer = await ask(path.replace(/{\w+}/g, 'none'), { method, body })
    assert.ok(answer.status < 500, `${method} ${path}: ${answer.text}`)
    if (answer.status >= 400) assert.ok(errorCodes.includes(answer.body.errorCode), `${method} ${path}: ${answer.text}`)
  }
  assert.deepEqual(reported, [])
})

const routes: readonly Route[] = provisioningRoutes.filter(({ operationId }) => operationId !== 'issueToken')

function routeOf(operation: ProjectOperationId): Route {
  const found = routes.find(({ operationId }) => operationId === operation)
  assert.ok(found)
  return found
}
