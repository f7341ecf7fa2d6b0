import type { Schema, WebhookEvent } from '../contract.ts'
import { requireAccount, viewAccount } from './account-view.ts'
import { timestamp } from './duration.ts'
import { scheduleIncidents } from './incidents.ts'
import { magicOfAccount } from './magic.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { type AccountActivity, type Project, remember } from './project.ts'

/** Whose timers are the account's planned incidents. */
export const ACCOUNT_INCIDENTS = 'account incidents'

/** Who an activity is by. The provider names the API's user; for what happens by itself naming the actor is our choice. */
export type Author = 'API user' | 'Sinch' | 'Customer' | 'Meta'

/** The request reached Meta: the account is pending and shows the request's id. */
export function markPending(project: Project, requestId: string, context: Context): Outcome {
  const state = changeAccount(
    project,
    (account) => ({
      ...account,
      state: 'PENDING_FACEBOOK_VERIFICATION',
      changes: { ...account.changes, status: 'PENDING_FACEBOOK_VERIFICATION' },
      partnerInitiatedRequestId: requestId,
    }),
    [activity('PENDING_FACEBOOK_VERIFICATION', 'Sinch', context)],
  )
  return outcome(state, { events: [accountEvent('WHATSAPP_ACCOUNT_PENDING_VERIFICATION', state)] })
}

/**
 * The request came to nothing. The provider has no field for the reason; putting it into the event's comment and into a
 * comment activity is our choice.
 */
export function markRejected(project: Project, reason: string, author: Author, context: Context): Outcome {
  const state = changeAccount(
    project,
    (account) => ({ ...account, state: 'REJECTED', changes: { ...account.changes, status: 'REJECTED' } }),
    [activity('REJECTED', author, context), activity('COMMENT_ADDED', author, context, reason)],
  )
  return outcome(state, { events: [accountEvent('WHATSAPP_ACCOUNT_REJECTED', state, reason)] })
}

/** Meta approved and the credit line is shared: what was pending is live. */
export function markOnboarded(project: Project): Outcome {
  const state = changeAccount(project, ({ changes, ...account }) => ({
    ...account,
    state: 'ONBOARDED',
    details: completeDetails(changes?.details),
    wabaEnabledForInsights: false,
    businessDailyLimit: 'TIER_250', // Meta's first tier; and EUR as the provider's sample has it: our choice.
    currency: 'EUR',
  }))
  return outcome(state, {
    events: [accountEvent('WHATSAPP_ACCOUNT_ONBOARDED', state)],
    timers: scheduleIncidents(state, magicOfAccount(state), { kind: 'account', owner: ACCOUNT_INCIDENTS }),
  })
}

/** Changes the account and logs activities, the last of them newest. */
export function changeAccount(
  project: Project,
  change: (account: Schema<'Account'>) => Schema<'Account'>,
  activities: readonly AccountActivity[] = [],
): Project {
  const record = requireAccount(project)
  const logged = activities.reduce((log, entry) => remember(entry, log), record.activities)
  return { ...project, account: { account: change(record.account), activities: logged } }
}

export const activity = (
  type: AccountActivity['type'],
  author: Author,
  context: Context,
  comment?: string,
): AccountActivity => ({
  type,
  created: timestamp(context.now),
  author,
  ...(comment === undefined ? {} : { comment }),
})

type AccountEvent = Extract<WebhookEvent, { payload: Schema<'Account'> }>

/** An event with the account as a GET shows it at this moment. */
export function accountEvent(type: AccountEvent['type'], project: Project, comment?: string): AccountEvent {
  const payload = viewAccount(project)
  if (type === 'WHATSAPP_ACCOUNT_COMMENT_ADDED') return { type, payload, comment: comment ?? '' }
  return { type, payload, ...(comment === undefined ? {} : { comment }) }
}

/** The pending details as details that went live: the contract lets pending ones be partial, ours never are. */
export function completeDetails(details: Schema<'AccountChangesDetails'> | undefined): Schema<'AccountDetails'> {
  const { clientBusinessManagerId, wabaName, ...rest } = details ?? {}
  if (clientBusinessManagerId === undefined || wabaName === undefined) throw new Error('pending details are incomplete')
  return { ...rest, clientBusinessManagerId, wabaName }
}
