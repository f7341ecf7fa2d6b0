import type { Schema } from '../contract.ts'
import {
  type CreateAccount,
  mergeDetails,
  refuseEmptyUpdate,
  refuseOnBehalfOf,
  resolveNewAccount,
} from './account-details.ts'
import { commentAccount, meetAccountIncident } from './account-incidents.ts'
import { activity, changeAccount, completeDetails } from './account-progress.ts'
import { requireAccount } from './account-view.ts'
import type { AccountCommand } from './command.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { conversationRegions } from './regions.ts'
import { abandonRequest, submitRequest } from './requests.ts'

export function account(project: Project, command: AccountCommand, context: Context): Outcome {
  switch (command.type) {
    case 'create':
      return createAccount(project, command.body, context)
    case 'update':
      return updateAccount(project, command.body, context)
    case 'delete':
      return deleteAccount(project, context)
    case 'comment':
      return commentAccount(project, command.comment, 'API user', context)
    case 'enable-template-analytics':
      return enableTemplateAnalytics(project)
    case 'meet':
      return meetAccountIncident(project, command.incident, context)
  }
}

function createAccount(project: Project, body: CreateAccount, context: Context): Outcome {
  if (project.account !== undefined) throw new Refusal('account_exists')
  if (project.settings.onBehalfOf === 'refused') refuseOnBehalfOf(body)
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

// A sender that never went live counts as a pending change; that senders are looked at first is our choice.
function deleteAccount(project: Project, { projectId }: Context): Outcome {
  if (project.account === undefined) throw new Refusal('project_not_initialized')
  const senderIds = project.senders.filter(({ sender }) => sender.state !== undefined).map(({ sender }) => sender.id)
  if (senderIds.length > 0)
    throw new Refusal('account_has_senders', { additionalInformation: { senderIds, projectId } })
  if (project.senders.length > 0)
    throw new Refusal('account_has_sender_changes', { additionalInformation: { projectId } })
  return abandonRequest(project, ({ account: _, ...rest }) => rest)
}

function enableTemplateAnalytics(project: Project): Outcome {
  if (project.account?.account.state !== 'ONBOARDED') throw new Refusal('project_not_initialized')
  return outcome(changeAccount(project, (account) => ({ ...account, wabaEnabledForInsights: true })))
}
