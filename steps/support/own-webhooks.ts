import type { DataTable } from '@cucumber/cucumber'
import { succeed } from './answer.ts'
import type { Fields } from './input.ts'
import { triggersOf } from './webhook-input.ts'
import type { OwnWebhook, ProvisimWorld } from './world.ts'

/** Registers a webhook at the scenario's receiver, under a name that only the scenario knows. */
export async function bringWebhook(
  world: ProvisimWorld,
  name: string,
  events: string,
  secret = `a secret of ${name}`,
): Promise<void> {
  const { provider, here, stage } = world
  const body = { target: `${stage.receiver.url}/${encodeURIComponent(name)}`, secret, triggers: triggersOf(events) }
  const { id } = await succeed(provider.POST('/v1/projects/{projectId}/webhooks', { ...here, body }))
  world.webhooks.set(name, { id, target: body.target, secret })
}

/** Registers so many webhooks for all events. */
export async function bringWebhooks(world: ProvisimWorld, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await bringWebhook(world, `number-${number}`, 'all events')
}

/** The webhook of that name. */
export function webhookOf({ webhooks }: ProvisimWorld, name: string): OwnWebhook {
  const found = webhooks.get(name)
  if (found === undefined) throw new Error(`The scenario has no webhook "${name}".`)
  return found
}

/** Text with every `the target of NAME` replaced by that target. */
export const resolveTargets = (world: ProvisimWorld, text: string): string =>
  text.replace(/the target of ([\w-]+)/, (_, name: string) => webhookOf(world, name).target)

/** The fields of a webhook in a table, with its targets. */
export const fieldsOf = (world: ProvisimWorld, table: DataTable): Fields =>
  table.raw().map(([words = '', value = '']) => [words, resolveTargets(world, value)])
