import type { ControlSchema, WebhookEvent } from '../contract.ts'
import { MINUTE, milliseconds, SECOND } from './duration.ts'
import type { Project } from './project.ts'
import { subscribersOf } from './webhooks.ts'

type WebhookFault = ControlSchema<'WebhookFault'>

/** A fault that is to strike one delivery. `after` is in milliseconds. */
export type Strike = { readonly kind: WebhookFault['kind']; readonly after: number }

/** An event on its way to one webhook, with the fault that is to strike it. */
export type Letter = {
  readonly event: WebhookEvent
  readonly webhookId: string
  readonly target: string
  readonly strike?: Strike
}

const DEFAULT_WAIT: Partial<Record<WebhookFault['kind'], number>> = {
  delay: MINUTE,
  reorder: MINUTE,
  'slow-first-byte': SECOND,
}

/** Addresses an event to every webhook that wants it, and uses up the faults that strike on the way. */
export function addressEvent(project: Project, event: WebhookEvent): { project: Project; letters: readonly Letter[] } {
  let faults = project.faults.webhooks
  const letters = subscribersOf(project, event).map(({ webhook }) => {
    const letter = { event, webhookId: webhook.id, target: webhook.target }
    const fault = faults.find((candidate) => strikes(candidate, webhook.id, event))
    if (fault === undefined) return letter
    faults = useUp(faults, fault)
    const after = fault.after === undefined ? DEFAULT_WAIT[fault.kind] : milliseconds(fault.after)
    return { ...letter, strike: { kind: fault.kind, after: after ?? 0 } }
  })
  if (faults === project.faults.webhooks) return { project, letters }
  return { project: { ...project, faults: { ...project.faults, webhooks: faults } }, letters }
}

const strikes = ({ webhookId, event }: WebhookFault, id: string, { type }: WebhookEvent): boolean =>
  (webhookId === undefined || webhookId === id) && (event === undefined || event === 'ALL' || event === type)

function useUp(faults: readonly WebhookFault[], used: WebhookFault): readonly WebhookFault[] {
  const left = (used.next ?? 1) - 1
  return faults.flatMap((fault) => {
    if (fault !== used) return [fault]
    return left > 0 ? [{ ...fault, next: left }] : []
  })
}
