import { type ControlSchema, type Schema, validatorOfOutgoing } from '../contract.ts'
import { MINUTE, milliseconds, SECOND } from './duration.ts'
import type { Project, WebhookRecord } from './project.ts'

export type WebhookFault = ControlSchema<'WebhookFault'>

/** A fault that is to strike one delivery. `after` is in milliseconds. */
export type Strike = { readonly kind: WebhookFault['kind']; readonly after: number }

/** How long the kinds that wait do so unless told otherwise. */
const DEFAULT_WAIT: Partial<Record<WebhookFault['kind'], number>> = {
  delay: MINUTE,
  reorder: MINUTE,
  'slow-first-byte': SECOND,
}

// Of real time: a second less than an attempt may take.
const LONGEST_HOLD = 9 * SECOND

/** Finds the fault that strikes a delivery to the webhook, and uses it up. */
export function strikeDelivery(
  project: Project,
  webhookId: string,
  event: Schema<'WebhookTrigger'>,
): { readonly project: Project; readonly strike?: Strike } {
  const faults = project.faults.webhooks
  const fault = faults.find((candidate) => strikes(candidate, webhookId, event))
  if (fault === undefined) return { project }
  return {
    project: { ...project, faults: { ...project.faults, webhooks: useUp(faults, fault) } },
    strike: { kind: fault.kind, after: waitOf(fault) },
  }
}

/** Why a fault would wait in vain, or not do what it says; undefined when it makes sense. */
export function whyItNeverStrikes(fault: WebhookFault, webhooks: readonly WebhookRecord[]): string | undefined {
  const { kind, webhookId, event, after } = fault
  if (webhookId !== undefined && !webhooks.some(({ webhook }) => webhook.id === webhookId))
    return `The project has no webhook ${webhookId}`
  if (event !== undefined && event !== 'ALL' && validatorOfOutgoing(`event_${event}`) === undefined)
    return `${event} is not simulated, so no delivery is of it`
  if (after !== undefined && DEFAULT_WAIT[kind] === undefined) return `${kind} does not wait, so it takes no "after"`
  if (kind === 'slow-first-byte' && waitOf(fault) > LONGEST_HOLD)
    return `${kind} waits 9 seconds at most, as an attempt ends after 10`
  return undefined
}

const waitOf = ({ kind, after }: WebhookFault): number =>
  after === undefined ? (DEFAULT_WAIT[kind] ?? 0) : milliseconds(after)

const strikes = ({ webhookId, event }: WebhookFault, id: string, type: Schema<'WebhookTrigger'>): boolean =>
  (webhookId === undefined || webhookId === id) && (event === undefined || event === 'ALL' || event === type)

function useUp(faults: readonly WebhookFault[], used: WebhookFault): readonly WebhookFault[] {
  const left = (used.next ?? 1) - 1
  return faults.flatMap((fault) => {
    if (fault !== used) return [fault]
    return left > 0 ? [{ ...fault, next: left }] : []
  })
}
