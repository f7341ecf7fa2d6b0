import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { signatureHeaders } from '../webhooks/signature.ts'
import { type Arrival, openReceiver } from './listen-receiver.ts'

test('when the simulator hangs up, so does the receiver towards where it passes on', async () => {
  const news = new EventEmitter()
  const silent = createServer((_, response) => {
    response.on('close', () => news.emit('closed'))
    news.emit('asked')
  })
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const asked = once(news, 'asked')
  const closed = once(news, 'closed')
  const passed = once(news, 'passed')
  const receiver = await openReceiver({
    secret: 's3cret',
    forwardTo: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`, // It listens on a port.
    onArrival: () => {},
    onPassing: (_, passing) => void news.emit('passed', passing),
  })
  const simulator = new AbortController()
  const call = fetch(receiver.url, { method: 'POST', body: '{}', signal: simulator.signal })
  await asked
  simulator.abort()
  await assert.rejects(call, { name: 'AbortError' })
  await closed
  const [passing] = await passed
  assert.equal(passing.error, 'the sender has hung up')
  await receiver.close()
  silent.close()
})

const SIGNED = 1_592_227_387 // Seconds, years ago.

for (const [what, now, expected] of [
  ['the real time', undefined, 'too-old'],
  ["the project's time", (SIGNED + 10) * 1000, 'valid'],
  ["the project's time, when that has moved on", (SIGNED + 301) * 1000, 'too-old'],
  ["the project's time, when that is behind", (SIGNED - 301) * 1000, 'too-new'],
] as const)
  test(`by ${what} a delivery that was signed years ago is ${expected}`, async () => {
    const arrivals: Arrival[] = []
    const receiver = await openReceiver({
      secret: 's3cret',
      forwardTo: undefined,
      signingTime: async () => now,
      onArrival: (arrival) => void arrivals.push(arrival),
    })
    const headers = signatureHeaders({ body: '{}', secret: 's3cret', nonce: 'N1', timestamp: String(SIGNED) })
    assert.equal((await fetch(receiver.url, { method: 'POST', body: '{}', headers })).status, 200)
    const verdict = arrivals[0]?.verdict
    assert.equal(verdict?.isValid === false ? verdict.reason : 'valid', expected)
    await receiver.close()
  })
