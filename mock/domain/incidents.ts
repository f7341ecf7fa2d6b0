import { milliseconds } from './duration.ts'
import { incidentsWith, type MagicEffect } from './magic.ts'
import type { TimerRequest } from './outcome.ts'
import type { Project } from './project.ts'
import { requireTrigger } from './triggers.ts'

/** The timers of the incidents that begin to count when the account is ONBOARDED or the sender ACTIVE. */
export function scheduleIncidents(
  { plan }: Project,
  magic: readonly MagicEffect[],
  subject: { readonly owner: string } & (
    | { readonly kind: 'account' }
    | { readonly kind: 'sender'; readonly id: string }
  ),
): TimerRequest[] {
  return incidentsWith(plan, magic)
    .filter(({ trigger }) => trigger.startsWith(`${subject.kind}-`))
    .map(({ after, trigger, input = {} }) => {
      const command = requireTrigger(trigger).command(input, () => (subject.kind === 'sender' ? subject.id : ''))
      return { after: milliseconds(after), owner: subject.owner, command: { kind: 'incident', type: trigger, command } }
    })
}
