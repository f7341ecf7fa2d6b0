import { assemble } from './assemble.ts'
import type { Pace } from './domain/plan.ts'
import { createApp } from './http/app.ts'
import { createAuthenticate } from './http/authenticate.ts'
import { allowOrigins, guardControl } from './http/exposure.ts'
import { createStrikeFaults } from './http/faults.ts'
import { anyKey, type Keys } from './http/keys.ts'
import { loadOnFirstUse } from './http/load-on-first-use.ts'
import { isLoopback, serve } from './http/server.ts'
import { createTokenLimit, throttleBasic } from './http/throttle.ts'
import { issueToken } from './http/token-endpoint.ts'
import { Tokens } from './http/tokens.ts'
import { drawToken } from './ids.ts'
import { anyTarget, publicTargets } from './webhooks/targets.ts'

export type ServerOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** 127.0.0.1 unless given. */
  readonly host?: string
  /** The pace of projects that set none; `fast` unless given. */
  readonly pace?: Pace
  /** The seed of projects that set none; `provisim` unless given. */
  readonly seed?: string
  /** Hosts that deliveries may go to although they are in a private network; a loopback host allows all. */
  readonly allowTargets?: readonly string[]
  /** Who may call; anyone with any key unless given. */
  readonly keys?: Keys
  /** Throttles Basic credentials and the token endpoint, as the provider does; off unless given. */
  readonly rateLimits?: boolean
  /** What the control plane asks for; drawn when other machines can reach the server, nothing otherwise. */
  readonly controlToken?: string
  /** Origins whose pages may call the simulator; none unless given. */
  readonly cors?: readonly string[]
  /** Hears of the simulator's own bugs; prints their stack unless given. */
  readonly report?: (error: unknown) => void
}

export type Server = {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** What the control plane asks for as a bearer token; undefined when it asks for nothing. */
  readonly controlToken: string | undefined
  /**
   * Begins no more deliveries, does the last thing given while calls are still answered, drops all timers, lets
   * deliveries that are under way come to their end, stops, and says how many are left. Rejects once it has stopped
   * when the last thing failed.
   */
  readonly close: (last?: () => Promise<void>) => Promise<{ readonly undelivered: number }>
}

/** Serves a simulator of its own, sharing nothing with others. Rejects when it can't listen, with the system's error. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { port = 0, host = '127.0.0.1', pace = 'fast', seed = 'provisim', keys = anyKey } = options
  const report = options.report ?? ((error: unknown) => console.error(error))
  const targets = isLoopback(host) ? anyTarget : publicTargets(options.allowTargets ?? [])
  const controlToken = options.controlToken ?? (isLoopback(host) ? undefined : drawToken())
  const origins = options.cors ?? []
  const rateLimits = options.rateLimits === true ? 'on' : 'off'
  const desk = assemble({ pace, seed, rateLimits, report, targets, origin: () => server.url })
  const limit = rateLimits === 'on' ? createTokenLimit() : undefined
  const tokens = new Tokens(seed)
  const now = (projectId: string): number => desk.clocks.now(projectId)
  const app = createApp({
    engine: desk.engine,
    authenticate: createAuthenticate({
      keys,
      tokens,
      tokenAges: desk.tokenAges,
      now,
      tokenClockOf: async (projectId) => (await desk.store.read(projectId)).settings.tokenClock,
    }),
    strikeFaults: createStrikeFaults(desk),
    throttle: async (exchange) => {
      const { settings } = await desk.store.read(exchange.projectId)
      return throttleBasic(exchange, settings.rateLimits, desk.basicCalls, now(exchange.projectId))
    },
    issueToken: (exchange) => issueToken(exchange, { keys, tokens, limit }),
    cors: allowOrigins(origins),
    guard: guardControl({ controlToken, origins }),
    control: loadOnFirstUse(async () => (await import('./control/router.ts')).createControlRouter(desk, report)),
    approvalPage: loadOnFirstUse(async () => {
      const { createApprovalPage } = await import('./http/approval-page.ts')
      const { findRequest } = await import('./store/find-request.ts')
      return createApprovalPage((ids) => findRequest(desk.store, ids))
    }),
    record: (projectId, call) => desk.journal.add(projectId, { ...call, at: now(projectId) }),
    report,
  })
  const server = await serve(app, port, host)
  return {
    url: server.url,
    controlToken,
    close: async (last) => {
      desk.outbox.hold()
      const failure = await last?.().catch((error: unknown) => ({ error }))
      desk.clocks.close()
      const { undelivered } = await desk.outbox.close()
      await server.close()
      if (failure !== undefined) throw failure.error
      return { undelivered }
    },
  }
}
