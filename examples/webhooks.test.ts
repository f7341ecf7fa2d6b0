import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { createProvisioningClient } from 'provisim/clients'
import { startSimulator } from 'provisim/simulator'
import { verifyWebhook } from 'provisim/verify-webhook'

const SECRET = 'a secret of ours'
const seen = new Set<string>() // In production: shared by all instances, kept for as long as the tolerance.
const states: string[] = []

const receiver = createServer(async (request, response) => {
  const rawBody = await buffer(request) // The exact bytes, before any parser touches them.
  const hasSeen = (nonce: string) => seen.has(nonce)
  const verdict = verifyWebhook({ headers: request.headers, rawBody, secret: SECRET, hasSeen })
  response.writeHead(verdict.isValid ? 200 : 401).end() // Answer first, …
  if (!verdict.isValid) return
  seen.add(verdict.nonce)
  handle(JSON.parse(rawBody.toString())) // … work later.
})

/** Takes the payload for what is so now. The same again, from a retry or a duplicate, changes nothing. */
function handle({ payload }: { payload: { state: string } }): void {
  if (states.at(-1) !== payload.state) states.push(payload.state)
}

test('what is forged, cut or doubled on the way does no harm', async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  const simulator = await startSimulator()
  const project = simulator.project('test-1')
  await project.clock.set({ mode: 'manual' })
  await project.settings({ retry: 'standard' }) // It tries again after 401, too.
  await project.faults.set({ webhooks: [{ kind: 'wrong-secret' }, { kind: 'duplicate' }] })

  const headers = { authorization: `Basic ${btoa('key:secret')}` }
  const client = createProvisioningClient({ url: simulator.url, headers })
  const params = { path: { projectId: 'test-1' } }
  const webhook = { target, secret: SECRET, triggers: ['ALL' as const] }
  await client.POST('/v1/projects/{projectId}/webhooks', { params, body: webhook })
  const senderDetails = { displayName: 'Lindqvist', businessCategory: 'FOOD_AND_GROCERY' } as const
  const body = { wabaName: 'Lindqvist Bakery', clientBusinessManagerId: '73584377235956321', senderDetails }
  await client.POST('/v1/projects/{projectId}/whatsapp', { params, body })
  await project.advance('1h')

  const deliveries = [...(await project.deliveries.list())].reverse()
  assert.deepEqual(
    deliveries.map(({ event, fault, attempts }) => [event, fault, attempts.map(({ status }) => status)]),
    [
      ['WHATSAPP_ACCOUNT_PENDING_VERIFICATION', 'wrong-secret', [401, 200]],
      ['WHATSAPP_ACCOUNT_ONBOARDED', 'duplicate', [200, 200]],
      ['WHATSAPP_SENDER_ACTIVE', undefined, [200]],
    ],
  )
  assert.deepEqual(states, ['PENDING_FACEBOOK_VERIFICATION', 'ONBOARDED', 'ACTIVE'])
  await simulator.close()
  receiver.close()
})
