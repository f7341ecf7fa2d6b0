import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { simulate } from '../simulator.fixture.ts'
import { startSimulator } from '../simulator.ts'

const HEALTH = '/__sim/health'
const ORIGIN = 'https://demo.example'

/** A simulator that other machines could reach; it is asked through this one's own address. */
async function expose(t: { after: (work: () => Promise<unknown>) => void }, options: { controlToken?: string } = {}) {
  const simulator = await startSimulator({ host: '0.0.0.0', ...options })
  t.after(() => simulator.close())
  const url = `http://127.0.0.1:${new URL(simulator.url).port}`
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${url}${path}`, { headers })
  return { ask, token: simulator.controlToken }
}

test('on a loopback address the control plane asks for no token', async () => {
  const { ask } = await simulate()
  assert.equal((await ask(HEALTH)).status, 200)
})

test('a token that is given is asked for on a loopback address too', async () => {
  const { ask } = await simulate({ controlToken: 'open sesame' })
  assert.equal((await ask(HEALTH)).status, 401)
  assert.equal((await ask(HEALTH, { headers: { authorization: 'Bearer open sesame' } })).status, 200)
})

test('on any other address a token is drawn, another one each time, and asked for', async (t) => {
  const { ask, token = '' } = await expose(t)
  assert.match(token, /^[\w-]{32}$/)
  assert.notEqual((await expose(t)).token, token)
  for (const authorization of ['', 'Bearer ', `Bearer ${token}x`, `Basic ${token}`, token]) {
    const refused = await ask(HEALTH, authorization === '' ? {} : { authorization })
    assert.equal(refused.status, 401, authorization)
    assert.match(refused.headers.get('www-authenticate') ?? '', /^Bearer realm=/)
    assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/)
    assert.match(await refused.text(), /"code":"control_token_missing"/)
  }
  assert.equal((await ask(HEALTH, { authorization: `Bearer ${token}` })).status, 200)
})

test('the token is asked for everywhere under /__sim, also where there is nothing', async (t) => {
  const { ask } = await expose(t)
  for (const path of ['/__sim', '/__sim/events', '/__sim/no-such-thing', '/__sim/Health', '/__sim//health'])
    assert.equal((await ask(path)).status, 401, path)
})

test('nothing is under /__SIM, so there is nothing to guard', async (t) => {
  const { ask, token } = await expose(t)
  for (const authorization of ['', `Bearer ${token}`])
    assert.equal((await ask('/__SIM/health', { authorization })).status, 404)
})

test('a token that is given takes the place of a drawn one, and the provider’s side asks for none', async (t) => {
  const { ask, token } = await expose(t, { controlToken: 'given' })
  assert.equal(token, 'given')
  assert.equal((await ask(HEALTH, { authorization: 'Bearer given' })).status, 200)
  const basic = `Basic ${Buffer.from('key:secret').toString('base64')}`
  assert.equal((await ask('/v1/projects/p/webhooks', { authorization: basic })).status, 200)
})

test('pages of another origin can not steer the control plane, and its own page can', async () => {
  const { ask, url } = await simulate()
  const foreign = await ask('/__sim/projects/p', { method: 'DELETE', headers: { origin: ORIGIN } })
  assert.deepEqual([foreign.status, foreign.body.code], [403, 'foreign_origin'])
  for (const origin of ['null', `${url}.evil.example`, url.replace('http:', 'https:')])
    assert.equal((await ask(HEALTH, { headers: { origin } })).status, 403, origin)
  assert.equal((await ask(HEALTH, { headers: { origin: url } })).status, 200)
})

/** Calls with a host header, which fetch does not let through. */
async function callAs(url: string, host: string, origin?: string): Promise<number | undefined> {
  const headers = { host, ...(origin === undefined ? {} : { origin }) }
  const request = get(`${url}${HEALTH}`, { headers })
  const [response]: IncomingMessage[] = await once(request, 'response')
  response?.resume()
  return response?.statusCode
}

test('a page whose name was made to lead to this machine is kept out', async () => {
  const { url } = await simulate()
  const { port } = new URL(url)
  for (const host of [`evil.example:${port}`, 'evil.example', `127.0.0.1.evil.example:${port}`, 'a b']) {
    assert.equal(await callAs(url, host, `http://${host}`), 403, host)
    assert.equal(await callAs(url, host), 403, host)
  }
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    assert.equal(await callAs(url, host, `http://${host}`), 200, host)
})

test('where a token is asked for any name will do', async () => {
  const { url } = await simulate({ controlToken: 'given' })
  assert.equal(await callAs(url, 'simulator.example'), 401)
})

test('without cors no answer lets another origin read it', async () => {
  const { ask } = await simulate()
  for (const path of [HEALTH, '/v1/projects/p/webhooks', '/oauth2/token']) {
    const { headers } = await ask(path, { headers: { origin: ORIGIN } })
    assert.equal(headers.get('access-control-allow-origin'), null, path)
  }
})

test('with cors the origins that are named may call everything, and others nothing more', async () => {
  const { ask } = await simulate({ cors: [ORIGIN] })
  for (const path of [HEALTH, '/v1/projects/p/webhooks']) {
    const { status, headers } = await ask(path, { headers: { origin: ORIGIN } })
    assert.equal(status, 200, path)
    assert.equal(headers.get('access-control-allow-origin'), ORIGIN)
    assert.equal(headers.get('vary'), 'origin')
    const other = await ask(path, { headers: { origin: 'https://other.example' } })
    assert.equal(other.headers.get('access-control-allow-origin'), null)
  }
  assert.equal((await ask(HEALTH, { headers: { origin: 'https://other.example' } })).status, 403)
})

test('a preflight is answered without credentials', async () => {
  const { ask } = await simulate({ cors: ['*'], controlToken: 'given' })
  const preflight = await ask(HEALTH, { method: 'OPTIONS', headers: { origin: ORIGIN } })
  assert.equal(preflight.status, 204)
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /DELETE/)
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/)
  assert.match(preflight.headers.get('access-control-expose-headers') ?? '', /x-sim-note/)
})

test('every answer carries the headers that keep browsers from guessing and keeping', async () => {
  const { ask } = await simulate()
  for (const path of [HEALTH, '/v1/projects/p/webhooks', '/v1/projects/p/whatsapp', '/no-such-path', '/oauth2/token']) {
    const { headers } = await ask(path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
    assert.equal(headers.get('cache-control'), 'no-store', path)
    assert.equal(headers.get('x-powered-by'), null, path)
  }
})
