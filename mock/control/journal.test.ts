import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AUTHORIZATION, simulate } from '../simulator.fixture.ts'

const [provider, control] = ['/v1/projects/p', '/__sim/projects/p']
const ACCOUNT = {
  wabaName: 'Nordlicht Kaffee GmbH',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Nordlicht', businessCategory: 'FOOD_AND_GROCERY' },
}

async function begin() {
  const { ask } = await simulate()
  const list = async (query = '') => (await ask(`${control}/journal${query}`)).body.entries
  return { ask, list, post: (path: string, body: unknown) => ask(path, { method: 'POST', body }) }
}

test('the journal can be asked for one operation, one status, and calls that break rules or do not', async () => {
  const { ask, list, post } = await begin()
  await ask(`${provider}/whatsapp`)
  await post(`${provider}/whatsapp`, {})
  await post(`${provider}/whatsapp`, ACCOUNT)
  await ask(`${provider}/webhooks`)
  const shown = async (query: string) =>
    (await list(query)).map((entry: { operationId: string; status: number }) => `${entry.operationId} ${entry.status}`)
  assert.deepEqual(await shown('?operation=createAccount'), ['createAccount 201', 'createAccount 400'])
  assert.deepEqual(await shown('?status=200'), ['listWebhooks 200'])
  assert.deepEqual(await shown('?violations=some'), ['createAccount 400'])
  assert.deepEqual(await shown('?violations=none'), ['listWebhooks 200', 'createAccount 201', 'getAccount 404'])
  assert.deepEqual(await shown('?operation=createAccount&violations=none'), ['createAccount 201'])
  assert.deepEqual(await shown('?limit=1&status=404'), ['getAccount 404'])
  assert.equal((await ask(`${control}/journal?status=many`)).status, 400)
  assert.equal((await ask(`${control}/journal?violations=perhaps`)).status, 400)
})

test('a filter looks at everything that the journal holds, and the journal holds 500 calls', async () => {
  const { ask, list } = await begin()
  await ask(`${provider}/whatsapp/activities`)
  await ask(`${provider}/webhooks`)
  for (let count = 0; count < 499; count += 1) await ask(`${provider}/whatsapp`)
  assert.equal((await list('?limit=1000')).length, 500)
  assert.equal((await list('?operation=listWebhooks')).length, 1)
  assert.equal((await list('?operation=listAccountActivities')).length, 0)
  assert.equal((await ask(control)).body.counts.journal, 500)
})

for (const [method, path, closest] of [
  ['GET', '/whatsap', 'GET /v1/projects/{projectId}/whatsapp'],
  ['POST', '/webhook', 'POST /v1/projects/{projectId}/webhooks'],
  ['GET', '/whatsapp/sender', 'GET /v1/projects/{projectId}/whatsapp/senders'],
  ['POST', '/whatsapp/longLivedToken', 'POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken'],
] as const)
  test(`${method} ${path} is told of ${closest}, in the answer and in the journal`, async () => {
    const { ask, list } = await begin()
    const { status, body } = await ask(`${provider}${path}`, { method })
    assert.deepEqual([status, body.errorCode], [404, 'not_found'])
    assert.ok(body.resolution.includes(`closest operation is ${closest}`), body.resolution)
    const [entry] = await list()
    assert.equal(entry.nearMiss, body.resolution)
    assert.equal(entry.operationId, undefined)
  })

for (const [wrong, hint] of [
  [{ ...ACCOUNT, wabaName: undefined, waba_name: 'A' }, 'waba_name is not known: did you mean wabaName?'],
  [{ ...ACCOUNT, wabaName: undefined, wabaname: 'A' }, 'wabaname is not known: did you mean wabaName?'],
  [
    { ...ACCOUNT, senderDetails: { displayname: 'A', businessCategory: 'OTHER' } },
    'senderDetails.displayname is not known: did you mean displayName?',
  ],
] as const)
  test(`a misspelled property is told: ${hint}`, async () => {
    const { list, post } = await begin()
    const { status, body } = await post(`${provider}/whatsapp`, wrong)
    assert.equal(status, 400)
    assert.ok(body.resolution.includes(hint), body.resolution)
    const [entry] = await list()
    assert.ok(entry.nearMiss.includes(hint))
    assert.ok(entry.violations.length > 0)
  })

test('a call that misses by far is told nothing of the kind', async () => {
  const { list, post } = await begin()
  const { body } = await post(`${provider}/whatsapp`, { ...ACCOUNT, wabaName: undefined, colour: 'red' })
  assert.doesNotMatch(body.resolution, /did you mean/)
  assert.equal((await list())[0].nearMiss, undefined)
})

test('the archive has what HAR 1.2 asks for, the oldest call first, and no secrets', async () => {
  const { ask, post } = await begin()
  await post(`${provider}/whatsapp`, ACCOUNT)
  await ask(`${provider}/whatsapp/activities?pageSize=5`)
  await post(`${provider}/webhooks`, { target: 'http://127.0.0.1:9/', secret: 'a-webhook-secret', triggers: ['ALL'] })
  const { text, body } = await ask(`${control}/journal/har`)
  assert.ok(!text.includes('a-webhook-secret') && !text.includes(AUTHORIZATION))
  const { version, creator, entries } = body.log
  assert.deepEqual([version, creator.name, typeof creator.version], ['1.2', 'provisim', 'string'])
  assert.deepEqual(
    entries.map(({ comment }: { comment: string }) => comment),
    ['createAccount', 'listAccountActivities', 'createWebhook'],
  )
  for (const { startedDateTime, time, request, response, cache, timings } of entries) {
    assert.match(startedDateTime, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.equal(time, timings.send + timings.wait + timings.receive)
    assert.deepEqual(cache, {})
    assert.match(request.url, /^http:\/\/127\.0\.0\.1:\d+\/v1\/projects\/p\//)
    for (const side of [request, response]) {
      assert.equal(side.httpVersion, 'HTTP/1.1')
      assert.deepEqual(side.cookies, [])
      assert.equal(side.headersSize, -1)
      for (const { name, value } of side.headers) assert.ok(name && typeof value === 'string')
    }
    assert.equal(typeof response.redirectURL, 'string')
    assert.equal(response.statusText.length > 0, true)
    assert.equal(response.content.size, Buffer.byteLength(response.content.text))
    assert.match(response.content.mimeType, /^application\/json/)
  }
  assert.deepEqual(entries[1].request.queryString, [{ name: 'pageSize', value: '5' }])
  assert.equal(entries[0].request.postData.mimeType, 'application/json')
  assert.deepEqual(JSON.parse(entries[0].request.postData.text), ACCOUNT)
})
