import type { Schema } from '../contract.ts'
import type { SenderIncident } from './command.ts'
import type { Context, Outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { expireDisplayName } from './sender-names.ts'
import { unlock } from './sender-passwords.ts'
import { advanceSender, onSender, requireSender, type SenderStep } from './sender-progress.ts'

export function meetIncident(project: Project, senderId: string, incident: SenderIncident, context: Context): Outcome {
  const { sender } = requireSender(project, senderId)
  switch (incident.type) {
    case 'quality-rating-changed':
      requireState(sender, 'ACTIVE')
      return advanceSender(
        project,
        senderId,
        {
          change: onSender((same) => ({ ...same, qualityRating: incident.qualityRating })),
          event: 'WHATSAPP_SENDER_QUALITY_RATING_CHANGED',
        },
        context,
      )
    case 'daily-limit-changed':
      requireState(sender, 'ACTIVE')
      return advanceSender(
        project,
        senderId,
        {
          change: onSender((same) => ({ ...same, dailyLimit: incident.dailyLimit })),
          event: 'WHATSAPP_SENDER_DAILY_LIMIT_CHANGED',
        },
        context,
      )
    case 'suspended':
      requireState(sender, 'ACTIVE')
      return advanceSender(project, senderId, moveTo('SUSPENDED'), context) // Provider: no event exists for this.
    case 'reinstated':
      requireState(sender, 'SUSPENDED', 'INACTIVE')
      return advanceSender(project, senderId, moveTo('ACTIVE'), context)
    case 'deactivated':
      requireState(sender, 'ACTIVE', 'SUSPENDED')
      return advanceSender(project, senderId, SWITCH_OFF, context)
    case 'unlocked':
      requireState(sender, 'PENDING_VERIFICATION')
      return advanceSender(
        project,
        senderId,
        { change: (same) => ({ ...same, password: unlock(same.password) }) },
        context,
      )
    case 'verification-expired':
      requireState(sender, 'ACTIVE')
      return advanceSender(project, senderId, { change: (same) => ({ ...same, verification: 'EXPIRED' }) }, context)
    case 'display-name-expired':
      requireState(sender, 'ACTIVE')
      requireNewName(sender)
      return expireDisplayName(project, senderId, context)
    case 'commented':
      return commentSender(project, senderId, incident.comment, 'Sinch', context)
  }
}

/** Refuses where no new name has been submitted, or the last one has expired already. */
function requireNewName({ id, metadata }: Schema<'Sender'>): void {
  const { value, status } = metadata?.displayName ?? {}
  if (value !== undefined && status !== 'EXPIRED') return
  throw new Problem({
    status: 409,
    code: 'sender_not_ready',
    title: `That can't happen to sender ${id}`,
    detail: `Its new display name is ${status ?? 'absent'}.`,
    resolution: 'Submit a new display name first.',
  })
}

/** Adds a comment, by the API's user or by the provider. */
export function commentSender(
  project: Project,
  senderId: string,
  comment: string,
  author: 'API user' | 'Sinch',
  context: Context,
): Outcome {
  requireSender(project, senderId)
  return advanceSender(
    project,
    senderId,
    { activities: ['COMMENT_ADDED'], author, event: 'WHATSAPP_SENDER_COMMENT_ADDED', comment },
    context,
  )
}

const moveTo = (state: Schema<'SenderState'>): SenderStep => ({ change: onSender((same) => ({ ...same, state })) })

/** The sender stops working, which has its activity and its event. */
export const SWITCH_OFF: SenderStep = {
  ...moveTo('INACTIVE'),
  activities: ['INACTIVE'],
  event: 'WHATSAPP_SENDER_INACTIVE',
}

function requireState({ id, state }: Schema<'Sender'>, ...states: readonly Schema<'SenderState'>[]): void {
  if (state !== undefined && states.includes(state)) return
  throw new Problem({
    status: 409,
    code: 'sender_not_ready',
    title: `That can't happen to sender ${id}`,
    detail: `Its state is ${state ?? 'absent'}, and must be ${states.join(' or ')}.`,
    resolution: 'Bring it there first; GET /__sim/triggers says what each trigger needs.',
  })
}
