import type { Schema } from '../contract.ts'
import { type CreateAccount, mergeDetails, refuseEmptyUpdate, resolveNewAccount } from './account-details.ts'
import { accountEvent, activity, changeAccount, completeDetails } from './account-progress.ts'
import { requireAccount } from './account-view.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { conversationRegions } from './regions.ts'
import { abandonRequest, submitRequest } from './requests.ts'

/** What a project's client can do with its account. */
export type AccountCommand =
  | { readonly kind: 'account'; readonly type: 'create'; readonly body: CreateAccount }
  | { readonly kind: 'account'; readonly type: 'update'; readonly body: Schema<'UpdateAccount'> }
  | { readonly kind: 'account'; readonly type: 'delete' }
  | { readonly kind: 'account'; readonly type: 'comment'; readonly comment: string }
  | { readonly kind: 'account'; readonly type: 'enable-template-analytics' }

export function account(project: Project, command: AccountCommand, context: Context): Outcome {
  switch (command.type) {
    case 'create':
      return createAccount(project, command.body, context)
    case 'update':
      return updateAccount(project, command.body, context)
    case 'delete':
      return deleteAccount(project)
    case 'comment':
      return addComment(project, command.comment, context)
    case 'enable-template-analytics':
      return enableTemplateAnalytics(project)
  }
}

function createAccount(project: Project, body: CreateAccount, context: Context): Outcome {
  if (project.account !== undefined) throw new Refusal('account_exists')
  const { businessManager, details } = resolveNewAccount(body)
  const created: Schema<'Account'> = {
    isEmbeddedSignup: false,
    businessManager,
    wabaId: context.draw.digits(16, '9001'),
    changes: { status: 'IN_PROGRESS', details },
    wabaEnabledForDirectSend: false,
    wabaMaxPriceOnboarded: false,
    compatibleRegions: conversationRegions(businessManager),
  }
  const activities = [activity('CREATED', 'API user', context)]
  return submitRequest({ ...project, account: { account: created, activities } }, details, context)
}

// Provider: an account can be updated only while it is rejected, by `state` or by `changes.status`. While a correction
// is under way `state` still reads REJECTED; refusing another one then is our choice.
function updateAccount(project: Project, body: Schema<'UpdateAccount'>, context: Context): Outcome {
  refuseEmptyUpdate(body)
  const { account } = requireAccount(project)
  if (account.changes?.status !== 'REJECTED') throw new Refusal('account_not_updatable')
  const rejected = completeDetails(account.changes.details)
  const details = mergeDetails(rejected, body, account.businessManager)
  const resubmitted = changeAccount(
    project,
    ({ partnerInitiatedRequestId: _, ...rest }) => ({
      ...rest,
      details: rejected,
      changes: { status: 'IN_PROGRESS', details },
    }),
    [activity('EDITED', 'API user', context), activity('IN_PROGRESS', 'API user', context)],
  )
  return submitRequest(resubmitted, details, context)
}

function deleteAccount(project: Project): Outcome {
  if (project.account === undefined) throw new Refusal('project_not_initialized')
  return abandonRequest(project, ({ account: _, ...rest }) => rest)
}

function addComment(project: Project, comment: string, context: Context): Outcome {
  const state = changeAccount(project, (same) => same, [activity('COMMENT_ADDED', 'API user', context, comment)])
  return outcome(state, { events: [accountEvent('WHATSAPP_ACCOUNT_COMMENT_ADDED', state, comment)] })
}

function enableTemplateAnalytics(project: Project): Outcome {
  if (project.account?.account.state !== 'ONBOARDED') throw new Refusal('project_not_initialized')
  return outcome(changeAccount(project, (account) => ({ ...account, wabaEnabledForInsights: true })))
}
