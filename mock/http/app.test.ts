import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { RequestHandler } from 'express'
import { validatorOfOutgoing } from '../contract.ts'
import { ACME, projectAt, untouched } from '../domain/account-stages.fixture.ts'
import type { Project } from '../domain/project.ts'
import { ContractBreach, Engine } from '../engine.ts'
import { simulate } from '../simulator.fixture.ts'
import { createMemoryStore } from '../store/memory.ts'
import { createApp } from './app.ts'

const ACCOUNT = '/v1/projects/p/whatsapp'
const WEBHOOKS = '/v1/projects/p/webhooks'

test('a call without credentials is refused before anything else is looked at', async () => {
  const { ask } = await simulate()
  const { status, body, headers } = await ask(ACCOUNT, {
    method: 'POST',
    headers: { authorization: '' },
    body: 'no JSON',
  })
  assert.deepEqual([status, body.errorCode], [401, 'unauthorized_error'])
  assert.match(headers.get('www-authenticate') ?? '', /^Basic realm/)
})

test('an invalid body is refused before the state is looked at', async () => {
  const { ask } = await simulate()
  const { status, body } = await ask(ACCOUNT, { method: 'PATCH', body: { wabaName: 1 } })
  assert.deepEqual([status, body.errorCode], [400, 'invalid_input'])
})

const ERRORS = [
  ['an unknown path', '/v1/projects/p/nothing', 'GET', 404, 'not_found'],
  ['a call to the root that is no GET', '/', 'POST', 404, 'not_found'],
  ['a path in another case', '/v1/projects/p/Whatsapp', 'GET', 404, 'not_found'],
  ['a path with a slash behind it', `${ACCOUNT}/`, 'GET', 404, 'not_found'],
  ["the token's path with a slash behind it", '/oauth2/token/', 'POST', 404, 'not_found'],
  ["the customer's page in another case", '/latest/Settings/requests', 'GET', 404, 'not_found'],
  ["the control plane's path in another case", '/__SIM/health', 'GET', 404, 'not_found'],
  ['a wrong method', ACCOUNT, 'PUT', 405, 'method_not_allowed'],
  ['OPTIONS', ACCOUNT, 'OPTIONS', 405, 'method_not_allowed'],
  ['OPTIONS on an unknown path', '/v1/nothing', 'OPTIONS', 404, 'not_found'],
  ['malformed percent-encoding', '/v1/projects/%zz/whatsapp', 'GET', 400, 'malformed_path'],
  ['a malformed id', `${WEBHOOKS}/a%20b`, 'GET', 400, 'invalid_id_format'],
  ['an encoded slash in an id', `${WEBHOOKS}/a%2Fb`, 'GET', 400, 'invalid_id_format'],
] as const

for (const [what, path, method, status, code] of ERRORS)
  test(`${what} gets ${status} ${code} in the shape of every error`, async () => {
    const { ask, reported } = await simulate()
    const answer = await ask(path, { method })
    assert.deepEqual([answer.status, answer.body.errorCode], [status, code])
    assert.equal(answer.headers.get('content-type'), 'application/json')
    assert.ok(validatorOfOutgoing('provisioning_Error')?.(answer.body))
    assert.deepEqual(reported, [])
  })

test('the root says what this is, and every address that it names answers', async () => {
  const { ask } = await simulate()
  const { status, body } = await ask('/', { headers: { authorization: '' } })
  assert.deepEqual([status, body.name], [200, 'provisim'])
  for (const path of [body.health, body.projects]) assert.equal((await ask(path)).status, 200)
})

for (const path of ['/v1/projects/p/Whatsapp', '/v1/projects/p/whatsapp/'])
  test(`${path} is told the operation that it nearly is`, async () => {
    const { ask } = await simulate()
    const { body } = await ask(path)
    assert.match(body.resolution, /closest operation is GET \/v1\/projects\/{projectId}\/whatsapp;/)
    const journal = (await ask('/__sim/projects/p/journal')).body
    assert.match(journal.entries[0].nearMiss, /GET \/v1\/projects\/{projectId}\/whatsapp/)
  })

test('a wrong method is told the right ones', async () => {
  const { ask } = await simulate()
  const { headers } = await ask(ACCOUNT, { method: 'OPTIONS' })
  assert.equal(headers.get('allow'), 'GET, POST, PATCH, DELETE')
})

test('HEAD is answered like GET, without the body', async () => {
  const { ask } = await simulate()
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  const get = await ask(ACCOUNT)
  const head = await ask(ACCOUNT, { method: 'HEAD' })
  assert.deepEqual([head.status, head.text], [200, ''])
  assert.equal(head.headers.get('content-length'), get.headers.get('content-length'))
})

test('a GET or DELETE that carries an empty JSON object is fine', async () => {
  const { ask } = await simulate()
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  assert.equal((await ask(ACCOUNT, { headers: { 'content-type': 'application/json' } })).status, 200)
  assert.equal((await ask(ACCOUNT, { method: 'DELETE', body: {} })).status, 204)
})

test('an answer 204 is empty and has no media type', async () => {
  const { ask } = await simulate()
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  const { status, text, headers } = await ask(ACCOUNT, { method: 'DELETE' })
  assert.deepEqual([status, text, headers.get('content-type')], [204, '', null])
})

const BODIES = [
  ['malformed JSON', '{', 'invalid_payload'],
  ['an array', '[]', 'invalid_payload'],
  ['no body', undefined, 'invalid_payload'],
  ['a body over 1 MiB', JSON.stringify({ comment: 'x'.repeat(2 ** 20) }), 'invalid_payload'],
  ['a body just under 1 MiB', JSON.stringify({ comment: 'x'.repeat(2 ** 20 - 100) }), 'invalid_input'],
] as const

for (const [what, body, code] of BODIES)
  test(`a comment with ${what} gets 400 ${code}, and the connection goes on`, async () => {
    const { ask, reported } = await simulate()
    const answer = await ask(`${ACCOUNT}/comments`, { method: 'POST', body })
    assert.deepEqual([answer.status, answer.body.errorCode], [400, code])
    assert.equal((await ask(ACCOUNT)).status, 404)
    assert.deepEqual(reported, [])
  })

test('a body in an encoding that there is not gets 400 invalid_payload', async () => {
  const { ask } = await simulate()
  const headers = { 'content-encoding': 'nonsense' }
  const { status, body } = await ask(ACCOUNT, { method: 'POST', headers, body: ACME })
  assert.deepEqual([status, body.errorCode], [400, 'invalid_payload'])
})

test('a call to an operation stands in the journal, with what it violates and without its secrets', async () => {
  const { ask } = await simulate()
  await ask(WEBHOOKS, { method: 'POST', body: { target: 'no URL', secret: 's3cret', triggers: ['ALL'] } })
  const { text, body } = await ask('/__sim/projects/p/journal')
  const [entry] = body.entries
  assert.deepEqual([entry.operationId, entry.status], ['createWebhook', 400])
  assert.deepEqual(entry.violations, ['target must be a URL address'])
  assert.ok(!text.includes('s3cret') && !text.includes('Basic'))
})

test('calls that fit no operation stand in the journal of their project', async () => {
  const { ask } = await simulate()
  await ask('/v1/projects/p/nothing')
  await ask(ACCOUNT, { method: 'PUT' })
  const { body } = await ask('/__sim/projects/p/journal')
  assert.deepEqual(
    body.entries.map(({ method, status }: { method: string; status: number }) => [method, status]),
    [
      ['PUT', 405],
      ['GET', 404],
    ],
  )
})

test('a bug is reported with its error and answers 500 internal_error', async () => {
  const bug = new Error('a bug of ours')
  const isValid = () => {
    throw bug
  }
  const { ask, reported } = await simulate({ keys: { isValid, opens: () => true } })
  const { status, body, text } = await ask(ACCOUNT)
  assert.deepEqual([status, body.errorCode, reported], [500, 'internal_error', [bug]])
  assert.ok(!text.includes('a bug of ours'))
})

test('an answer that breaks the contract is held back, reported, and answers simulator_broke_the_contract', async () => {
  const broken = breakAccount(projectAt('onboarded'))
  const { status, body, reported } = await askAppWith(broken, 'GET')
  assert.deepEqual([status, body.errorCode], [500, 'simulator_broke_the_contract'])
  assert.match(body.message, /getAccount answers 200 against the contract: .*wabaMaxPriceOnboarded/)
  assert.ok(reported[0] instanceof ContractBreach)
})

test('an answer that breaks the contract changes nothing', async () => {
  const broken = breakAccount(projectAt('rejected'))
  const { status, body, stored } = await askAppWith(broken, 'PATCH', { wabaName: 'New' })
  assert.deepEqual([status, body.errorCode], [500, 'simulator_broke_the_contract'])
  assert.deepEqual(await stored(), broken)
})

test('an untouched project answers through the same app', async () => {
  const { status, body } = await askAppWith(untouched(), 'GET')
  assert.deepEqual([status, body.errorCode], [404, 'account_not_found'])
})

/** A project whose account lacks what the contract requires, as only a bug could have stored it. */
function breakAccount(project: Project): Project {
  assert.ok(project.account)
  const { wabaMaxPriceOnboarded: _, ...account } = project.account.account
  // The compiler rightly refuses such an account.
  return { ...project, account: { ...project.account, account: account as typeof project.account.account } }
}

const pass: RequestHandler = (_request, _response, next) => next()

/** Asks an app of its own, in which every project begins as the one given. */
async function askAppWith(project: Project, method: string, body?: object) {
  const reported: unknown[] = []
  const store = createMemoryStore(project)
  const app = createApp({
    engine: new Engine({ store, now: () => Date.UTC(2026, 10, 22, 12), publish: () => {} }),
    authenticate: async () => {},
    strikeFaults: (_, serve) => serve(),
    throttle: async () => undefined,
    issueToken: () => assert.fail('no one asks for a token'),
    cors: pass,
    guard: pass,
    control: pass,
    approvalPage: pass,
    record: () => {},
    report: (bug) => reported.push(bug),
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // A server on a port has an address of this kind.
  const response = await fetch(`http://127.0.0.1:${port}${ACCOUNT}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const answer = (await response.json()) as { errorCode: string; message: string } // The shape of every error.
  server.closeAllConnections()
  server.close()
  return { status: response.status, body: answer, reported, stored: () => store.read('p') }
}
