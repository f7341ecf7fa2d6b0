import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createProviderClient } from '../../steps/support/clients.ts'
import { ContractBreach } from '../../steps/support/contract-watch.ts'
import { startPrism } from './prism.ts'

/** Answers to GET account, by project: one that is in order, and one for each way in which Prism reports a breach. */
const ANSWERS: Readonly<Record<string, { readonly status: number; readonly body: object }>> = {
  'in-order': {
    status: 200,
    body: { isEmbeddedSignup: false, businessManager: 'SINCH_UK', wabaMaxPriceOnboarded: false, compatibleRegions: [] },
  },
  'broken-body': { status: 200, body: { isEmbeddedSignup: 'no' } },
  'undeclared-status': { status: 418, body: { errorCode: 'teapot', message: 'Short and stout.', resolution: 'Tea.' } },
}

/** Has Prism stand before a server that breaks the contract. Throws unless the steps' own client notices each breach. */
export async function proveThatBreachesAreNoticed(): Promise<void> {
  const server = createServer((request, response) => {
    const { status, body } = ANSWERS[request.url?.split('/')[3] ?? ''] ?? { status: 500, body: {} }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // A server on a port has an address of this kind.
  const prism = await startPrism(`http://127.0.0.1:${port}`)
  try {
    for (const projectId of Object.keys(ANSWERS)) await expectVerdict(prism.url, projectId)
  } finally {
    await prism.stop()
    server.close()
    server.closeAllConnections()
  }
}

async function expectVerdict(url: string, projectId: string): Promise<void> {
  const client = createProviderClient(url, () => 'Basic Y2FuYXJ5OmNhbmFyeQ==')
  const breach = await client.GET('/v1/projects/{projectId}/whatsapp', { params: { path: { projectId } } }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (breach !== undefined && !(breach instanceof ContractBreach)) throw breach
  if ((breach === undefined) === (projectId === 'in-order')) return
  throw new Error(
    breach === undefined
      ? `The canary's ${projectId} went unnoticed, so the check could not fail. Look at steps/support/contract-watch.ts.`
      : `The canary's answer is in order and was refused: ${breach.message}`,
  )
}
