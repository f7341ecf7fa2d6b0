import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validatorOfOutgoing } from '../contract.ts'
import { ACME } from '../domain/account-stages.fixture.ts'
import { simulate } from '../simulator.fixture.ts'
import { status as replyWith, startReceiver } from '../webhooks/receiver.fixture.ts'

const PROJECT = '/__sim/projects/p'
const ACCOUNT = '/v1/projects/p/whatsapp'

test('the control plane asks for no credentials', async () => {
  const { ask } = await simulate()
  const { status, body } = await ask('/__sim/health', { headers: { authorization: '' } })
  assert.deepEqual([status, body.status], [200, 'ok'])
})

const PROBLEMS = [
  ['an unknown path', '/__sim/nothing', 'GET', undefined, 404, 'not_found'],
  ['a path in another case', '/__sim/Health', 'GET', undefined, 404, 'not_found'],
  ['a path with a slash behind it', '/__sim/projects/', 'GET', undefined, 404, 'not_found'],
  ['a wrong method', PROJECT, 'POST', undefined, 405, 'method_not_allowed'],
  ['malformed percent-encoding', '/__sim/projects/%zz', 'GET', undefined, 400, 'malformed_path'],
  ['malformed JSON', `${PROJECT}/settings`, 'PUT', '{', 400, 'invalid_payload'],
  ['a setting that there is not', `${PROJECT}/settings`, 'PUT', { speed: 1 }, 400, 'invalid_input'],
  ['a limit out of range', `${PROJECT}/journal?limit=0`, 'GET', undefined, 400, 'invalid_input'],
  ['a query parameter that there is not', `${PROJECT}?colour=blue`, 'GET', undefined, 400, 'invalid_input'],
  [
    "a misspelled query parameter of the events' stream",
    '/__sim/events?projectID=p',
    'GET',
    undefined,
    400,
    'invalid_input',
  ],
  ['two targets at once', `${PROJECT}/clock/advance`, 'POST', { by: 'PT1S', until: 'idle' }, 400, 'invalid_input'],
  ['a time that is past', `${PROJECT}/clock/advance`, 'POST', { to: '2001-01-01T00:00:00Z' }, 400, 'time_is_past'],
  ['a request that there is not', `${PROJECT}/requests/1/approve`, 'POST', undefined, 404, 'request_not_found'],
  ['a review that there is not', `${PROJECT}/reviews/1/approve`, 'POST', undefined, 404, 'review_not_found'],
  ['a delivery that there is not', `${PROJECT}/deliveries/1`, 'GET', undefined, 404, 'delivery_not_found'],
] as const

for (const [what, path, method, body, status, code] of PROBLEMS)
  test(`${what} gets ${status} ${code} as a problem`, async () => {
    const { ask, reported } = await simulate()
    const answer = await ask(path, { method, body })
    assert.deepEqual([answer.status, answer.body.code], [status, code])
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.ok(validatorOfOutgoing('control_Error')?.(answer.body))
    assert.deepEqual(reported, [])
  })

for (const { call, violation } of [
  { call: 'messages?too=46', violation: 'too is not a query parameter of this operation: did you mean to?' },
  { call: 'deliveries?limt=1', violation: 'limt is not a query parameter of this operation: did you mean limit?' },
  { call: 'journal?colour=blue', violation: 'colour is not a query parameter of this operation' },
])
  test(`${call} is refused, and told what was probably meant`, async () => {
    const { ask } = await simulate()
    const { status, body } = await ask(`${PROJECT}/${call}`)
    assert.deepEqual([status, body.violations], [400, [violation]])
    assert.match(body.detail, /is not a query parameter/)
  })

test("the provider's side goes on ignoring query parameters that it does not know", async () => {
  const { ask } = await simulate()
  assert.equal((await ask('/v1/projects/p/webhooks?colour=blue')).status, 200)
})

test('time can not be set while timers are due', async () => {
  const { ask } = await simulate({ pace: 'realistic' })
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  const { status, body } = await ask(`${PROJECT}/settings`, { method: 'PUT', body: { now: '2030-01-01T00:00:00Z' } })
  assert.deepEqual([status, body.code], [409, 'timers_are_due'])
})

test('while the clock is being advanced a second advance, a change and a reset are refused', async () => {
  const { ask } = await simulate({ pace: 'realistic' })
  const receiver = await startReceiver()
  let answerReceiver = () => {}
  const called = new Promise<void>((resolve) => {
    receiver.replyWith((response) => {
      answerReceiver = () => replyWith(200)(response)
      resolve()
    })
  })
  const webhook = { target: receiver.url, secret: 's', triggers: ['ALL'] }
  await ask('/v1/projects/p/webhooks', { method: 'POST', body: webhook })
  await ask(ACCOUNT, { method: 'POST', body: ACME })
  const advanced = ask(`${PROJECT}/clock/advance`, { method: 'POST', body: { by: 'PT2H' } })
  await called
  const refused = [
    await ask(`${PROJECT}/clock/advance`, { method: 'POST', body: { by: 'PT1S' } }),
    await ask(`${PROJECT}/clock`, { method: 'PUT', body: { mode: 'manual' } }),
    await ask(PROJECT, { method: 'DELETE' }),
  ]
  answerReceiver()
  assert.deepEqual(
    refused.map(({ status, body }) => `${status} ${body.code}`),
    Array.from({ length: 3 }, () => '409 clock_is_advancing'),
  )
  assert.deepEqual((await advanced).status, 200)
})

test('a project that is reset is untouched, and no other notices', async () => {
  const { ask } = await simulate()
  for (const project of ['p', 'q']) await ask(`/v1/projects/${project}/whatsapp`, { method: 'POST', body: ACME })
  await ask('/__sim/projects/p', { method: 'DELETE' })
  const { body } = await ask('/__sim/projects')
  assert.deepEqual(
    body.projects.map(({ projectId }: { projectId: string }) => projectId),
    ['q'],
  )
  assert.equal((await ask(ACCOUNT)).body.errorCode, 'account_not_found')
  assert.equal((await ask('/v1/projects/q/whatsapp')).status, 200)
})

test('a project that is reset draws the same ids again', async () => {
  const { ask } = await simulate()
  const create = async () => (await ask(ACCOUNT, { method: 'POST', body: ACME })).body
  await create()
  const requestIdOf = async () => (await ask(`${PROJECT}/requests`)).body.requests[0].id
  const first = await requestIdOf()
  await ask(PROJECT, { method: 'DELETE' })
  await create()
  assert.equal(await requestIdOf(), first)
})

test('a bug is reported and answers 500 as a problem', async () => {
  // No caller can bring this about: the compiler and the command line know the paces.
  const { ask, reported } = await simulate({ pace: 'none' as 'manual' })
  const { status, body, headers } = await ask(`${PROJECT}/plan`)
  assert.deepEqual([status, body.code], [500, 'simulator_broke_the_contract'])
  assert.equal(headers.get('content-type'), 'application/problem+json')
  assert.equal(reported.length, 1)
})
