import type { Desk, TimedCommand } from './control/desk.ts'
import { Watch } from './control/watch.ts'
import type { Pace } from './domain/plan.ts'
import { untouchedProject } from './domain/project.ts'
import { findWebhook } from './domain/webhooks.ts'
import { Engine, type Publish } from './engine.ts'
import { Journal } from './http/journal.ts'
import { TokenAges } from './http/token-ages.ts'
import { createMemoryStore } from './store/memory.ts'
import { Clocks } from './time/clocks.ts'
import { VERSION } from './version.ts'
import { Outbox } from './webhooks/outbox.ts'
import type { Targets } from './webhooks/targets.ts'

export type AssembleOptions = {
  readonly pace: Pace
  readonly seed: string
  readonly targets: Targets
  readonly report: (error: unknown) => void
}

/** Puts store, engine, clocks and outbox together: a change is stored first, then its timers are set and its letters sent. */
export function assemble({ pace, seed, targets, report }: AssembleOptions): Desk {
  const store = createMemoryStore(untouchedProject({ pace, seed }))
  const watch = new Watch()
  const now = (projectId: string): number => clocks.of(projectId).now
  const publish: Publish = (projectId, steps) => {
    const clock = clocks.of(projectId)
    for (const { cancel, timers, letters } of steps) {
      for (const owner of cancel) clock.cancel(owner)
      for (const timer of timers) clock.schedule(timer)
      for (const { event, ...letter } of letters)
        outbox.enqueue(projectId, { ...letter, event: event.type, body: JSON.stringify(event) })
    }
    watch.notify(projectId)
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
    disable: async (projectId, webhookId) => {
      await engine.execute(projectId, { kind: 'webhook', type: 'disable', webhookId })
    },
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
  return { version: VERSION, store, engine, clocks, outbox, journal: new Journal(), tokenAges: new TokenAges(), watch }
}
