import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import express from 'express'
import { simulate } from '../simulator.fixture.ts'
import { startReceiver, status } from '../webhooks/receiver.fixture.ts'
import { streamEvents } from './events.ts'
import { Feed, type Happening } from './feed.ts'

const ACCOUNT = {
  wabaName: 'no-sender',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Nordlicht', businessCategory: 'FOOD_AND_GROCERY' },
}

/** Opens the stream; what comes is read as it comes. */
async function openStream(t: TestContext, url: string, query = '') {
  const request = get(`${url}/__sim/events${query}`)
  t.after(() => request.destroy())
  const [response]: IncomingMessage[] = await once(request, 'response')
  const happenings: Happening[] = []
  let text = ''
  response?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? []
      if (data === undefined) continue
      const happening: Happening = JSON.parse(data)
      assert.equal(name, happening.type)
      happenings.push(happening)
    }
  })
  /** Waits for so many. */
  const take = async (count: number): Promise<readonly Happening[]> => {
    while (happenings.length < count) await once(response ?? assert.fail(), 'data')
    return happenings.slice(0, count)
  }
  return { take, headers: response?.headers ?? {}, happenings }
}

const describe = ({ type, command, events, message, delivery, clock }: Happening): string =>
  [
    type,
    command ?? message?.channel ?? delivery?.state ?? clock?.mode,
    ...(events ?? []).map((event) => event.replace('WHATSAPP_', '')),
  ].join(' ')

test('changes, attempts, messages and moves of the clock come in the order in which they happen', async (t) => {
  const receiver = await startReceiver()
  receiver.replyWith(status(500))
  const { url, ask } = await simulate({ pace: 'fast' })
  const { take, headers } = await openStream(t, url)
  assert.match(String(headers['content-type']), /^text\/event-stream/)
  const [provider, control] = ['/v1/projects/p', '/__sim/projects/p']
  const post = (path: string, body?: unknown) => ask(path, { method: 'POST', body })
  const pass = (by: string) => post(`${control}/clock/advance`, { by })

  await ask(`${control}/clock`, { method: 'PUT', body: { mode: 'manual' } })
  await post(`${provider}/webhooks`, { target: receiver.url, secret: 's', triggers: ['ALL'] })
  await post(`${provider}/whatsapp`, ACCOUNT)
  await pass('PT2S')
  await pass('PT5S')
  await pass('PT10S')
  const details = { displayName: 'Nordlicht', vertical: 'OTHER', countryCode: '49', phoneNumber: '1701' }
  const { body } = await post(`${provider}/whatsapp/senders`, { phoneNumberProvider: 'CUSTOMER', details })
  await pass('PT3S')
  await post(`${provider}/whatsapp/senders/${body.id}/register`, { method: 'SMS' })
  const snapshot = await ask(`${control}/snapshot`)
  await ask(control, { method: 'DELETE' })
  await ask(`${control}/snapshot`, { method: 'PUT', body: snapshot.body })

  const expected = [
    'clock manual',
    'state webhook: create',
    'state account: create',
    'state request: file ACCOUNT_PENDING_VERIFICATION',
    'delivery pending',
    'clock manual',
    'delivery succeeded',
    'clock manual',
    'state request: approve',
    'state review: approve ACCOUNT_ONBOARDED',
    'delivery succeeded',
    'clock manual',
    'state sender: create',
    'state sender: process SENDER_PENDING_VERIFICATION',
    'delivery succeeded',
    'clock manual',
    'state sender: register',
    'message SMS',
    'state project: reset',
    'state project: restore',
  ]
  assert.deepEqual((await take(expected.length)).map(describe), expected)
})

test('a stream of one project tells of no other', async (t) => {
  const { url, ask } = await simulate()
  const { take } = await openStream(t, url, '?projectId=p')
  for (const projectId of ['q', 'p', 'r', 'p'])
    await ask(`/__sim/projects/${projectId}/settings`, { method: 'PUT', body: { pace: 'fast' } })
  assert.deepEqual(
    (await take(2)).map(({ projectId }) => projectId),
    ['p', 'p'],
  )
})

/** A server of the stream alone, with a feed that counts who listens. */
async function serveFeed(t: TestContext) {
  class CountingFeed extends Feed {
    listeners = 0
    override listen(listener: (happening: Happening) => void): () => void {
      this.listeners += 1
      const stop = super.listen(listener)
      return () => {
        this.listeners -= 1
        stop()
        left()
      }
    }
  }
  let left = (): void => {}
  const gone = new Promise<void>((resolve) => {
    left = resolve
  })
  const feed = new CountingFeed()
  const app = express().get('/__sim/events', (request, response) => streamEvents(feed, request, response))
  const server = createServer(app).listen(0, '127.0.0.1')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // A server on a port has an address of this kind.
  return { feed, gone, url: `http://127.0.0.1:${port}/__sim/events` }
}

const HAPPENING: Happening = {
  type: 'clock',
  projectId: 'p',
  at: '2026-01-05T09:00:00.000Z',
  command: 'x'.repeat(5000),
}

test('a client that goes away is forgotten', async (t) => {
  const { feed, gone, url } = await serveFeed(t)
  const request = get(url)
  await once(request, 'response')
  assert.equal(feed.listeners, 1)
  request.once('error', () => {}) // Hanging up is what is meant.
  request.destroy()
  await gone
  assert.equal(feed.listeners, 0)
  feed.tell(HAPPENING)
})

test('a client that does not read is cut off', async (t) => {
  const { feed, gone, url } = await serveFeed(t)
  const request = get(url)
  request.on('error', () => {}) // That it is cut off is what is meant.
  const [response]: IncomingMessage[] = await once(request, 'response')
  response?.on('error', () => {}).pause()
  for (let count = 0; count < 5000 && feed.listeners > 0; count += 1) feed.tell(HAPPENING)
  await gone
  assert.equal(feed.listeners, 0)
})
