import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, test } from 'node:test'
import { forward } from './forward.ts'

const running: (() => void)[] = []
afterEach(() => {
  for (const stop of running.splice(0)) stop()
})

/** A receiver to pass deliveries on to; `closed` tells when the connection of a call has ended. */
async function receive(answer: RequestListener) {
  const news = new EventEmitter()
  const server = createServer((request, response) => {
    response.on('error', () => {}).on('close', () => news.emit('closed'))
    answer(request, response)
    news.emit('asked')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  running.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // It listens on a port.
  return { target: `http://127.0.0.1:${port}/`, asked: once(news, 'asked'), closed: once(news, 'closed') }
}

const DELIVERY = { headers: { 'x-a': 'b' }, rawBody: Buffer.from('{}'), hangUp: new AbortController().signal }

test('an endless answer is passed on up to 64 KiB, and its connection is closed', async () => {
  const { target, closed } = await receive((_, response) => {
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(1024)));
    }
    response.on('drain', write)
    write()
  })
  const { passing, reply } = await forward({ ...DELIVERY, target })
  assert.ok('status' in passing)
  assert.deepEqual([reply.status, reply.body.length], [200, 64 * 1024])
  await closed
})

test('a receiver that does not answer is given up', async () => {
  const { target, closed } = await receive(() => {})
  const { passing, reply } = await forward({ ...DELIVERY, target, timeout: 50 })
  assert.deepEqual({ ...passing, durationMs: 0 }, { error: 'nothing within 0.05 s', reportedAs: 502, durationMs: 0 })
  assert.deepEqual([reply.status, String(reply.body)], [502, 'The receiver that listen passes on to did not answer.'])
  await closed
})

for (const [what, end] of [
  ['stalls', () => {}],
  ['breaks off', (response) => response.destroy()],
] as const satisfies readonly (readonly [string, (response: ServerResponse) => void])[])
  test(`the status of an answer that ${what} is passed on, with what came of it`, async () => {
    const { target, closed } = await receive((_, response) => {
      response.writeHead(410, { 'content-length': '100', 'x-a': 'b' }).write('half', () => end(response))
    })
    const { passing, reply } = await forward({ ...DELIVERY, target, timeout: 500 })
    assert.deepEqual({ ...passing, durationMs: 0 }, { status: 410, durationMs: 0 })
    assert.deepEqual([reply.status, reply.headers['x-a'], String(reply.body)], [410, 'b', 'half'])
    assert.equal(reply.headers['content-length'], undefined)
    await closed
  })

test('when the sender hangs up the receiver is given up too, and nothing is reported', async () => {
  const { target, asked, closed } = await receive(() => {})
  const sender = new AbortController()
  const forwarded = forward({ ...DELIVERY, target, hangUp: sender.signal })
  await asked
  sender.abort(new Error('the sender has hung up'))
  assert.deepEqual({ ...(await forwarded).passing, durationMs: 0 }, { error: 'the sender has hung up', durationMs: 0 })
  await closed
})

test('what goes back when there is no answer names neither the address nor what stands in it', async () => {
  const { passing, reply } = await forward({ ...DELIVERY, target: 'http://127.0.0.1:1/hook?token=s3cret' })
  assert.match('error' in passing ? passing.error : '', /ECONNREFUSED/)
  assert.equal(String(reply.body), 'The receiver that listen passes on to did not answer (ECONNREFUSED).')
})
