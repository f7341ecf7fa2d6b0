import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { endRunning, RunningProvisim, runProvisim } from '../../scripts/provisim.ts'
import { connectProvider } from '../client/provider.ts'
import { type Simulator, startSimulator } from '../simulator.ts'
import { verifyWebhook } from '../webhooks/verify-webhook.ts'

const RECEIVER_SECRET = 'the-right-secret'

let simulator: Simulator
let receiver: Server
let target: string
let projectId = ''
let number = 0
before(async () => {
  simulator = await startSimulator()
  // A receiver as an integrator writes it: 401 for what is not signed with its secret.
  receiver = createServer(async (request, response) => {
    const rawBody = await buffer(request)
    const { isValid } = verifyWebhook({ headers: request.headers, rawBody, secret: RECEIVER_SECRET })
    response.writeHead(isValid ? 202 : 401, { 'x-receiver': 'mine' }).end(isValid ? 'taken' : 'refused')
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks` // It listens on a port.
})
after(async () => {
  await simulator.close()
  receiver.close()
})
beforeEach(async () => {
  number += 1
  projectId = `listen-${number}`
  await simulator.project(projectId).clock.set({ mode: 'manual' })
})

afterEach(endRunning)

async function listen(...words: readonly string[]): Promise<RunningProvisim> {
  const env = { PROVISIM_URL: simulator.url, PROVISIM_PROJECT: projectId }
  const program = new RunningProvisim(['listen', ...words], env)
  await program.line(/^Listening|"listening":true/)
  return program
}

/** Has the simulator send WHATSAPP_ACCOUNT_PENDING_VERIFICATION, and gives the delivery after its first attempt. */
async function deliverOne() {
  const params = { path: { projectId } }
  const senderDetails = { displayName: 'Lindqvist', businessCategory: 'FOOD_AND_GROCERY' } as const
  const body = { wabaName: 'Lindqvist Bakery', clientBusinessManagerId: '73584377235956321', senderDetails }
  await connectProvider(simulator.url).POST('/v1/projects/{projectId}/whatsapp', { params, body })
  await simulator.project(projectId).advance('2s')
  return simulator.project(projectId).webhooks.waitFor('WHATSAPP_ACCOUNT_PENDING_VERIFICATION')
}

test('listen shows a delivery, passes its exact bytes on, and hands the answer back', async () => {
  const program = await listen('--forward-to', target, '--secret', RECEIVER_SECRET)
  const delivery = await deliverOne()
  assert.equal(delivery.state, 'succeeded')
  const [attempt] = delivery.attempts
  assert.deepEqual(
    [attempt?.status, attempt?.responseBody, attempt?.responseHeaders?.['x-receiver']],
    [202, 'taken', 'mine'],
  )
  const line = await program.line(/WHATSAPP_ACCOUNT_PENDING_VERIFICATION/)
  assert.match(
    line,
    /^\d\d:\d\d:\d\d {2}WHATSAPP_ACCOUNT_PENDING_VERIFICATION {2}Lindqvist Bakery, PENDING_FACEBOOK_VERIFICATION$/,
  )
  await program.line(/^ {10}signature ok$/)
  await program.line(/^ {10}passed on: answered 202 in \d+ ms$/)
  assert.equal((await simulator.project(projectId).describe()).webhooks.length, 1)
  const { code, stdout, stderr } = await program.stop('SIGINT')
  assert.deepEqual([code, stderr], [0, ''])
  assert.match(stdout, /\nStopped; the webhook is gone\.$/)
  assert.ok(!stdout.includes(RECEIVER_SECRET))
  assert.deepEqual((await simulator.project(projectId).describe()).webhooks, [])
})

test('a receiver with another secret refuses, and the simulator hears of it', async () => {
  const program = await listen('--forward-to', target, '--secret', 'not-the-right-secret')
  const delivery = await deliverOne()
  assert.deepEqual([delivery.state, delivery.attempts[0]?.status], ['failed', 401])
  await program.line(/signature ok/)
  await program.line(/passed on: answered 401/)
  await program.stop()
})

test('a delivery that is signed wrongly is shown as such, and passed on all the same', async () => {
  const program = await listen('--forward-to', target, '--secret', RECEIVER_SECRET)
  await simulator.project(projectId).faults.set({ webhooks: [{ kind: 'wrong-secret' }] })
  assert.equal((await deliverOne()).attempts[0]?.status, 401)
  await program.line(/^ {10}signature wrong \(wrong-signature\): the signature does not fit: wrong secret/)
  await program.stop()
})

test('where deliveries are signed with the time of the project, they are judged by it', async () => {
  const project = simulator.project(projectId)
  await project.settings({ signatureClock: 'virtual', now: '2031-05-01T12:00:00.000Z' })
  const program = await listen('--json')
  await deliverOne()
  await program.line(/"signature":\{"isValid":true/)
  await project.faults.set({ webhooks: [{ kind: 'stale-timestamp' }] })
  const body = { comment: 'signed long ago' }
  const params = { path: { projectId } }
  await connectProvider(simulator.url).POST('/v1/projects/{projectId}/whatsapp/comments', { params, body })
  await program.line(/"reason":"too-old"/)
  await program.stop()
})

test('without an answer from the receiver the simulator gets 502, and tries again', async () => {
  const closed = await startSimulator()
  await closed.close()
  const program = await listen('--forward-to', closed.url)
  assert.deepEqual([(await deliverOne()).state, (await deliverOne()).attempts[0]?.status], ['pending', 502])
  await program.line(/passed on: no answer \(.*ECONNREFUSED.*\), reported as 502/)
  await program.stop()
})

test('as JSON each arrival and each answer is a line; only the events asked for come', async () => {
  const program = await listen(
    '--json',
    '--forward-to',
    target,
    '--events',
    'WHATSAPP_ACCOUNT_ONBOARDED,WHATSAPP_ACCOUNT_PENDING_VERIFICATION',
    '--secret',
    RECEIVER_SECRET,
  )
  const [webhook] = (await simulator.project(projectId).describe()).webhooks
  assert.deepEqual(webhook?.triggers, ['WHATSAPP_ACCOUNT_ONBOARDED', 'WHATSAPP_ACCOUNT_PENDING_VERIFICATION'])
  await deliverOne()
  await program.line(/"forwarded"/)
  const lines = (await program.stop()).stdout.split('\n').map((line) => JSON.parse(line))
  assert.equal(lines.length, 3)
  assert.equal(lines[1].signature.isValid, true)
  assert.equal(lines[1].event.type, 'WHATSAPP_ACCOUNT_PENDING_VERIFICATION')
  assert.equal(lines[2].forwarded.status, 202)
})

test('without a receiver every delivery is taken; when the simulator goes first, listen still ends well', async () => {
  const other = await startSimulator()
  const program = new RunningProvisim(['listen', '--url', other.url])
  await program.line(/^Listening to demo/)
  await other.close()
  assert.equal((await program.stop()).code, 0)
})

test('a webhook that the provider refuses ends listen with its reason', async () => {
  const { code, stderr } = await runProvisim(['listen', '--url', simulator.url, '--events', 'SNEEZE'])
  assert.equal(code, 1)
  assert.match(stderr, /^provisim: The webhook was refused with 400\. .*triggers.*[^.]\. Mend each point of/)
})
