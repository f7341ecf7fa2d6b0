import type { Burst } from './burst.ts'
import { type Launched, launch } from './launch.ts'
import { ACCOUNT, HEADERS } from './subjects.ts'

/** Deliveries per second to so many webhooks, measured right after one another. */
export type DeliveryRound = { readonly webhooks: number; readonly provisim: number; readonly bare: number }

export const DELIVERIES = 2000
export const WEBHOOKS = [1, 5] as const

/** Measures bursts of deliveries through the simulator beside the same POSTs made with undici alone, round by round. */
export async function measureDeliveries(
  rounds: number,
  tell: (round: DeliveryRound) => void,
): Promise<readonly DeliveryRound[]> {
  const receiver = await launch('scripts/bench/bare-receiver.ts', (port) => [String(port)])
  const simulator = await launch('mock/main.ts', (port) => ['--port', String(port), '--pace', 'manual'])
  const sender = await launch('scripts/bench/bare-sender.ts', (port) => [String(port)])
  const measured: DeliveryRound[] = []
  try {
    for (let number = 0; number <= rounds; number += 1)
      for (const webhooks of WEBHOOKS) {
        const through = await measureSimulator(simulator, receiver, `bench-${number}-${webhooks}`, webhooks)
        const bare = await measureSender(sender, receiver, through.burst)
        const round = { webhooks, provisim: through.perSecond, bare }
        if (number === 0) continue // It warms up, and does not count.
        tell(round)
        measured.push(round)
      }
    return measured
  } finally {
    for (const { stop } of [sender, simulator, receiver]) await stop()
  }
}

/** Has events pile up behind a delayed first one at each webhook, and times how fast they go once its time has come. */
async function measureSimulator(simulator: Launched, receiver: Launched, projectId: string, webhooks: number) {
  const [provider, control] = [
    `${simulator.url}/v1/projects/${projectId}`,
    `${simulator.url}/__sim/projects/${projectId}`,
  ]
  const targets = Array.from({ length: webhooks }, (_, index) => `${receiver.url}/${projectId}/${index}`)
  await call('PUT', `${control}/clock`, { mode: 'manual' })
  await call('POST', `${provider}/whatsapp`, ACCOUNT)
  for (const target of targets)
    await call('POST', `${provider}/webhooks`, { target, secret: 'secret', triggers: ['ALL'] })
  await call('PUT', `${control}/faults`, { webhooks: [{ kind: 'delay', next: webhooks, after: 'PT1H' }] })
  const events = DELIVERIES / webhooks
  for (let number = 1; number <= events; number += 1)
    await call('POST', `${provider}/whatsapp/comments`, { comment: `Comment ${number}` })
  const perSecond = await time(receiver, () => call('POST', `${control}/clock/advance`, { by: 'PT1H' }))
  const { deliveries } = await call('GET', `${control}/deliveries?limit=1`)
  const bodies: string[] = Array.from({ length: events }, () => deliveries[0].body)
  await call('DELETE', control)
  return { perSecond, burst: { targets, bodies } }
}

const measureSender = (sender: Launched, receiver: Launched, burst: Burst): Promise<number> =>
  time(receiver, () => call('POST', sender.url, burst))

/** Deliveries per second. Fails unless each of them arrived. */
async function time(receiver: Launched, deliver: () => Promise<unknown>): Promise<number> {
  const before = await countOf(receiver)
  const started = performance.now()
  await deliver()
  const seconds = (performance.now() - started) / 1000
  const arrived = (await countOf(receiver)) - before
  if (arrived !== DELIVERIES) throw new Error(`${arrived} of ${DELIVERIES} deliveries arrived`)
  return DELIVERIES / seconds
}

const countOf = async ({ url }: Launched): Promise<number> => Number(await (await fetch(url)).text())

async function call(method: string, url: string, body?: object) {
  const response = await fetch(url, {
    method,
    headers: { ...HEADERS, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
