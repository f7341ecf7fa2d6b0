import type { Schema } from '../contract.ts'
import { accountEvent, activity, changeAccount } from './account-progress.ts'
import { requireAccount } from './account-view.ts'
import type { AccountIncident } from './command.ts'
import { timestamp } from './duration.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'

const BAN_STATES = { 'ban-scheduled': 'SCHEDULE_FOR_DISABLE', banned: 'DISABLE', 'ban-lifted': 'REINSTATE' } as const

export function meetAccountIncident(project: Project, incident: AccountIncident, context: Context): Outcome {
  if (incident.type === 'commented') return commentAccount(project, incident.comment, 'Sinch', context)
  requireOnboarded(project)
  switch (incident.type) {
    case 'daily-limit-changed':
      return change(project, { businessDailyLimit: incident.dailyLimit }, 'WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED')
    case 'waba-changed':
      return change(
        project,
        { primaryBusinessLocation: incident.primaryBusinessLocation },
        'WHATSAPP_WABA_ACCOUNT_CHANGED',
      )
    case 'ban-scheduled':
    case 'banned':
    case 'ban-lifted': {
      // There is no event of its own for bans: using this one is our choice.
      const { type, date = timestamp(context.now) } = incident
      if (type === 'ban-lifted') requireBan(project)
      return change(project, { wabaBanState: BAN_STATES[type], wabaBanDate: date }, 'WHATSAPP_WABA_ACCOUNT_CHANGED')
    }
  }
}

/** Adds a comment, by the API's user or by the provider. */
export function commentAccount(
  project: Project,
  comment: string,
  author: 'API user' | 'Sinch',
  context: Context,
): Outcome {
  const state = changeAccount(project, (same) => same, [activity('COMMENT_ADDED', author, context, comment)])
  return outcome(state, { events: [accountEvent('WHATSAPP_ACCOUNT_COMMENT_ADDED', state, comment)] })
}

function change(
  project: Project,
  fields: Partial<Schema<'Account'>>,
  event: 'WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED' | 'WHATSAPP_WABA_ACCOUNT_CHANGED',
): Outcome {
  const state = changeAccount(project, (account) => ({ ...account, ...fields }))
  return outcome(state, { events: [accountEvent(event, state)] })
}

function requireOnboarded(project: Project): void {
  const { state } = requireAccount(project).account
  if (state === 'ONBOARDED') return
  throw new Problem({
    status: 409,
    code: 'account_not_ready',
    title: "That can't happen to the account",
    detail: `Its state is ${state ?? 'absent'}, and must be ONBOARDED.`,
    resolution: 'Onboard it first, for example by advancing the clock until Meta has approved it.',
  })
}

function requireBan(project: Project): void {
  const { wabaBanState } = requireAccount(project).account
  if (wabaBanState === 'SCHEDULE_FOR_DISABLE' || wabaBanState === 'DISABLE') return
  throw new Problem({
    status: 409,
    code: 'account_not_ready',
    title: "That can't happen to the account",
    detail: `Its ban is ${wabaBanState ?? 'absent'}: there is nothing to lift.`,
    resolution: 'Pull the trigger account-ban-scheduled or account-banned first.',
  })
}
