import type { WebhookEvent } from './contract.ts'
import type { Desk, TimedCommand } from './control/desk.ts'
import { Feed } from './control/feed.ts'
import { timestamp } from './domain/duration.ts'
import type { Pace } from './domain/plan.ts'
import { type Settings, untouchedProject } from './domain/project.ts'
import { findWebhook } from './domain/webhooks.ts'
import { type Effects, Engine, type Publish } from './engine.ts'
import { Journal } from './http/journal.ts'
import { RateLimit } from './http/rate-limit.ts'
import { BASIC_RATE } from './http/throttle.ts'
import { TokenAges } from './http/token-ages.ts'
import { createSeal } from './seal.ts'
import { createMemoryStore } from './store/memory.ts'
import { Clocks } from './time/clocks.ts'
import { VERSION } from './version.ts'
import { Outbox } from './webhooks/outbox.ts'
import type { Targets } from './webhooks/targets.ts'

export type AssembleOptions = {
  readonly pace: Pace
  readonly seed: string
  readonly targets: Targets
  /** The simulator's own address, once it listens. */
  readonly origin: () => string
  /** Whether Basic credentials are throttled unless a project says otherwise. */
  readonly rateLimits: Settings['rateLimits']
  readonly report: (error: unknown) => void
}

/** Puts store, engine, clocks and outbox together: a change is stored first, then its timers are set and its letters sent. */
export function assemble({ pace, seed, rateLimits, targets, origin, report }: AssembleOptions): Desk {
  const store = createMemoryStore(untouchedProject({ pace, seed, rateLimits }))
  const feed = new Feed()
  const now = (projectId: string): number => clocks.now(projectId)
  const publish: Publish = (projectId, steps, at) => {
    const clock = clocks.of(projectId)
    for (const { cancel, timers, letters, command } of steps) {
      for (const owner of cancel) clock.cancel(owner)
      for (const timer of timers) clock.schedule(timer)
      const bodyOf = serialiseOnce()
      for (const { event, ...letter } of letters)
        outbox.enqueue(projectId, { ...letter, event: event.type, body: bodyOf(event) })
      if (command.kind === 'webhook' && command.type !== 'create') outbox.reconsider(projectId, command.webhookId)
    }
    for (const step of steps) tellOf(feed, projectId, step, timestamp(at))
  }
  const engine = new Engine({ store, now, publish })
  const outbox = new Outbox({
    recipientOf: async (projectId, webhookId) => {
      const record = findWebhook(await store.read(projectId), webhookId)
      if (record === undefined) return undefined
      return { target: record.webhook.target, secret: record.secret, isDisabled: record.isDisabled === true }
    },
    settingsOf: async (projectId) => (await store.read(projectId)).settings,
    now,
    schedule: (projectId, timer) => clocks.of(projectId).schedule(timer),
    cancel: (projectId, owner) => clocks.of(projectId).cancel(owner),
    disable: async (projectId, webhookId, { target, secret }) => {
      await engine.transact(projectId, (transaction) => {
        const record = findWebhook(transaction.project, webhookId)
        // It was deleted or changed meanwhile: what it is now has not asked for this.
        if (record?.webhook.target !== target || record.secret !== secret) return
        transaction.execute({ kind: 'webhook', type: 'disable', webhookId })
      })
    },
    onAttempt: (projectId, delivery) =>
      feed.tell({ type: 'delivery', projectId, at: timestamp(now(projectId)), delivery }),
    onError: report,
    targets,
    userAgent: `provisim/${VERSION}`,
  })
  const clocks = new Clocks<TimedCommand>({
    run: async (projectId, command, at) => {
      if (command.kind === 'delivery') return outbox.resume(projectId, command.deliveryId)
      await engine.execute(projectId, command, at)
    },
    settle: (projectId) => outbox.settle(projectId),
    onError: report,
  })
  return {
    version: VERSION,
    origin,
    store,
    engine,
    clocks,
    outbox,
    feed,
    journal: new Journal(),
    tokenAges: new TokenAges(),
    basicCalls: new RateLimit(BASIC_RATE),
    seal: createSeal(seed),
  }
}

/** The bytes of an event, the same for every webhook that it goes to. */
function serialiseOnce(): (event: WebhookEvent) => string {
  const texts = new Map<WebhookEvent, string>()
  return (event) => {
    const text = texts.get(event) ?? JSON.stringify(event)
    texts.set(event, text)
    return text
  }
}

function tellOf(feed: Feed, projectId: string, { command, events, message }: Effects, at: string): void {
  const { kind, type } = command
  feed.tell({ type: 'state', projectId, at, command: `${kind}: ${type}`, events: events.map((event) => event.type) })
  if (message !== undefined) feed.tell({ type: 'message', projectId, at, message })
}
