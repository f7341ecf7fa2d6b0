// The least that delivers webhooks with undici: no signature, no log, no retry. Answers a burst once it is delivered.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Agent, request } from 'undici'
import type { Burst } from './burst.ts'

const [port = ''] = process.argv.slice(2)
const dispatcher = new Agent()

createServer(async (incoming, response) => {
  const json = await text(incoming)
  if (json !== '') await send(JSON.parse(json))
  response.end()
}).listen(Number(port), '127.0.0.1')

async function send({ targets, bodies }: Burst): Promise<void> {
  await Promise.all(targets.map((target) => sendInOrder(target, bodies)))
}

async function sendInOrder(target: string, bodies: readonly string[]): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  for (const body of bodies) {
    const { statusCode, body: answer } = await request(target, { dispatcher, method: 'POST', headers, body })
    await answer.dump()
    if (statusCode !== 200) throw new Error(`${target} answered ${statusCode}`)
  }
}
