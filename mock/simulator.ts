import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Desk, TimedCommand } from './control/desk.ts'
import { createControlRouter } from './control/router.ts'
import type { Pace } from './domain/plan.ts'
import { untouchedProject } from './domain/project.ts'
import { subscribersOf } from './domain/webhooks.ts'
import { Engine, type Publish } from './engine.ts'
import { createApp } from './http/app.ts'
import { createApprovalPage } from './http/approval-page.ts'
import { createAuthenticate } from './http/authenticate.ts'
import { Journal } from './http/journal.ts'
import { anyKey, type Keys } from './http/keys.ts'
import { TokenAges } from './http/token-ages.ts'
import { issueToken } from './http/token-endpoint.ts'
import { Tokens } from './http/tokens.ts'
import { findRequest } from './store/find-request.ts'
import { createMemoryStore } from './store/memory.ts'
import { Clocks } from './time/clocks.ts'
import { VERSION } from './version.ts'
import { Outbox } from './webhooks/outbox.ts'

export type SimulatorOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** 127.0.0.1 unless given. */
  readonly host?: string
  /** The pace of projects that set none; `fast` unless given. */
  readonly pace?: Pace
  /** The seed of projects that set none; `provisim` unless given. */
  readonly seed?: string
  /** Who may call; anyone with any key unless given. */
  readonly keys?: Keys
  /** Hears of the simulator's own bugs; prints their stack unless given. */
  readonly report?: (error: unknown) => void
}

export type Simulator = {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** Stops serving, drops all timers and cuts what is under way. */
  readonly close: () => Promise<void>
}

/** Starts a simulator of its own, sharing nothing with others. Rejects when it can't listen, with the system's error. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', pace = 'fast', seed = 'provisim', keys = anyKey } = options
  const report = options.report ?? ((error: unknown) => console.error(error))
  const desk = assemble({ pace, seed, report })
  const tokens = new Tokens(seed)
  const now = (projectId: string): number => desk.clocks.of(projectId).now
  const app = createApp({
    engine: desk.engine,
    authenticate: createAuthenticate({
      keys,
      tokens,
      tokenAges: desk.tokenAges,
      now,
      tokenClockOf: async (projectId) => (await desk.store.read(projectId)).settings.tokenClock,
    }),
    issueToken: (exchange) => issueToken(exchange, { keys, tokens }),
    control: createControlRouter(desk, report),
    approvalPage: createApprovalPage((ids) => findRequest(desk.store, ids)),
    record: (projectId, call) => desk.journal.add(projectId, { ...call, at: now(projectId) }),
    report,
  })
  const server = await listen(createServer(app), port, host)
  return {
    url: urlOf(server.address() as AddressInfo), // A server on a port has an address of this kind.
    close: async () => {
      desk.clocks.close()
      await desk.outbox.close()
      await closeServer(server)
    },
  }
}

function assemble({ pace, seed, report }: { pace: Pace; seed: string; report: (error: unknown) => void }): Desk {
  const store = createMemoryStore(untouchedProject({ pace, seed }))
  const now = (projectId: string): number => clocks.of(projectId).now
  const publish: Publish = (projectId, project, steps) => {
    const clock = clocks.of(projectId)
    for (const { cancel, timers, events } of steps) {
      for (const owner of cancel) clock.cancel(owner)
      for (const timer of timers) clock.schedule(timer)
      for (const event of events) outbox.enqueue(projectId, event, subscribersOf(project, event))
    }
  }
  const engine = new Engine({ store, now, publish })
  const outbox = new Outbox({
    recipientOf: async (projectId, id) =>
      (await store.read(projectId)).webhooks.find(({ webhook }) => webhook.id === id),
    seedOf: async (projectId) => (await store.read(projectId)).settings.seed,
    now,
    schedule: (projectId, timer) => clocks.of(projectId).schedule(timer),
    onError: report,
    userAgent: `provisim/${VERSION}`,
  })
  const clocks = new Clocks<TimedCommand>({
    run: async (projectId, command, at) => {
      if (command.kind === 'delivery') return outbox.retry(projectId, command.deliveryId)
      await engine.execute(projectId, command, at)
    },
    settle: (projectId) => outbox.settle(projectId),
    onError: report,
  })
  return { version: VERSION, store, engine, clocks, outbox, journal: new Journal(), tokenAges: new TokenAges() }
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
