import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sending } from './chaos.ts'
import { Postman } from './post.ts'
import { hangUp, hangUpMidAnswer, hangUpMidHeaders, type Reply, startReceiver, status } from './receiver.fixture.ts'
import { anyTarget } from './targets.ts'

const SENDING: Sending = { headers: { 'x-sent': 'yes' }, body: Buffer.from('{"a":1}'), holdBody: 0 }

const sayNothing: Reply = () => {}

/** Begins an answer and never ends it. */
const stall: Reply = (response) => void response.writeHead(200).write('a')

/** Goes on with its answer for as long as anyone reads it. */
const ramble: Reply = (response) => {
  const write = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', write).on('error', () => {})
  write()
}

test('an answer is read with its status, headers and body', async () => {
  const { result, received } = await post(status(201, { 'x-a': 'b', 'set-cookie': 'c' }, 'thanks'))
  assert.deepEqual([result.status, result.responseBody, result.error], [201, 'thanks', undefined])
  assert.deepEqual([result.responseHeaders?.['x-a'], result.responseHeaders?.['set-cookie']], ['b', 'c'])
  assert.deepEqual([received[0]?.body, received[0]?.headers['x-sent']], ['{"a":1}', 'yes'])
  assert.ok(Number.isInteger(result.durationMs))
})

// What the receiver does, and what is said of it. Nothing was answered in any of these cases.
const FAILURES: readonly (readonly [string, Reply, RegExp])[] = [
  ['hangs up', hangUp, /^(UND_ERR_SOCKET|ECONNRESET): /],
  ['hangs up within the headers', hangUpMidHeaders, /^(UND_ERR_SOCKET|ECONNRESET): /],
  [
    'answers nonsense',
    (response) => void response.socket?.end('nonsense\r\n\r\n'),
    /does not match the HTTP\/1\.1 protocol/,
  ],
  ['answers endless headers', status(200, { 'x-long': 'x'.repeat(100_000) }), /^UND_ERR_HEADERS_OVERFLOW: /],
]

for (const [what, reply, error] of FAILURES)
  test(`a receiver that ${what} did not answer`, async () => {
    const { result, received } = await post(reply)
    assert.match(result.error ?? '', error)
    assert.deepEqual([result.status, received.length], [undefined, 1])
  })

test('a receiver that says nothing did not answer in time', async () => {
  const { result } = await post(sayNothing, SENDING, 50)
  assert.deepEqual([result.status, result.error], [undefined, 'no answer within 0.05 s'])
})

test('a receiver that begins an answer and stalls has answered, though not to the end', async () => {
  const { result } = await post(stall, SENDING, 1000)
  assert.deepEqual([result.status, result.responseBody, result.error], [200, 'a', 'no end of the answer within 1 s'])
})

test('a receiver that hangs up mid-answer has answered, though not to the end', async () => {
  const { result } = await post(hangUpMidAnswer(503))
  assert.deepEqual(
    [result.status, result.responseBody, result.responseHeaders?.['content-length']],
    [503, 'half', '100'],
  )
  assert.match(result.error ?? '', /^(UND_ERR_SOCKET|ECONNRESET): /)
})

test('a receiver that is down did not answer', async () => {
  const receiver = await startReceiver()
  await receiver.close()
  const postman = new Postman(anyTarget)
  assert.match((await postman.post(receiver.url, SENDING)).error ?? '', /^ECONNREFUSED: /)
  await postman.close()
})

for (const target of ['http://%zz/', 'http://a.example:99999/', 'no URL'])
  test(`a target such as ${target} is a failure like any other`, async () => {
    const postman = new Postman(anyTarget)
    assert.match((await postman.post(target, SENDING)).error ?? '', /Invalid URL/)
    await postman.close()
  })

test('of a body without end the first 4 KiB are read', async () => {
  const { result } = await post(ramble)
  assert.deepEqual([result.status, result.responseBody], [200, 'x'.repeat(4096)])
})

test('a redirect is an answer', async () => {
  const { result, received } = await post(status(307, { location: '/elsewhere' }))
  assert.deepEqual([result.status, received.length], [307, 1])
})

test('a body that is held back arrives whole', async () => {
  const { result, received } = await post(status(200), { ...SENDING, holdBody: 1 })
  assert.deepEqual([result.status, received[0]?.body], [200, '{"a":1}'])
})

test('an attempt takes longer when the body is held back', async () => {
  const { result } = await post(status(200), { ...SENDING, holdBody: 30 })
  assert.ok(result.durationMs >= 29, `${result.durationMs} ms`)
})

/** Posts once to a receiver that replies so. */
async function post(reply: Reply, sending = SENDING, timeout?: number) {
  const { url, received, replyWith } = await startReceiver()
  replyWith(reply)
  const postman = new Postman(anyTarget, timeout)
  const result = await postman.post(`${url}/hook`, sending)
  await postman.close()
  return { result, received }
}
