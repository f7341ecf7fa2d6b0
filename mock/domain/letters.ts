import type { WebhookEvent } from '../contract.ts'
import type { Project } from './project.ts'
import { type Strike, strikeDelivery } from './webhook-faults.ts'
import { subscribersOf } from './webhooks.ts'

/** An event on its way to one webhook, with the fault that is to strike it. */
export type Letter = {
  readonly event: WebhookEvent
  readonly webhookId: string
  readonly target: string
  readonly strike?: Strike
}

/** Addresses an event to every webhook that wants it, and uses up the faults that strike on the way. */
export function addressEvent(project: Project, event: WebhookEvent): { project: Project; letters: readonly Letter[] } {
  let struck = project
  const letters = subscribersOf(project, event).map(({ webhook, isDisabled }) => {
    const letter = { event, webhookId: webhook.id, target: webhook.target }
    if (isDisabled) return letter // Nothing will be sent that a fault could strike.
    const { project: after, strike } = strikeDelivery(struck, webhook.id, event.type)
    struck = after
    return { ...letter, ...(strike === undefined ? {} : { strike }) }
  })
  return { project: struck, letters }
}
