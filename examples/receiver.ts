// A webhook receiver that needs nothing but Node: it verifies every delivery and prints what it is about.
// node --import tsx examples/receiver.ts [port] [secret]
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'

const [port = '4011', secret = 'demo-secret'] = process.argv.slice(2)

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const isGenuine = isSigned(request.headers, body)
  console.log(isGenuine ? `signature ok: ${describe(body)}` : 'signature wrong: refused')
  response.writeHead(isGenuine ? 200 : 401).end()
})
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`Waiting for webhooks on http://127.0.0.1:${address?.port}`)
})

/** Over the exact bytes received, before they are parsed. In production refuse old timestamps and used nonces too. */
function isSigned(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const nonce = headers['x-sinch-webhook-signature-nonce']
  const timestamp = headers['x-sinch-webhook-signature-timestamp']
  const expected = createHmac('sha256', secret).update(body).update(`.${nonce}.${timestamp}`).digest()
  const received = Buffer.from(String(headers['x-sinch-webhook-signature']), 'base64')
  return received.length === expected.length && timingSafeEqual(received, expected)
}

function describe(body: Buffer): string {
  const { type, payload, comment } = JSON.parse(body.toString('utf8'))
  const status = payload?.changes?.status ?? payload?.state
  return [type, status, comment].filter((part) => part !== undefined).join(', ')
}
