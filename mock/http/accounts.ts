import { requireAccount, viewAccount } from '../domain/account-view.ts'
import { timestamp } from '../domain/duration.ts'
import { paginate } from './paging.ts'
import type { ProjectOperation } from './project-operation.ts'

const getAccount: ProjectOperation<'getAccount'> = (_, { project }) => ({ status: 200, body: viewAccount(project) })

const createAccount: ProjectOperation<'createAccount'> = ({ body }, transaction) => ({
  status: 201,
  body: viewAccount(transaction.execute({ kind: 'account', type: 'create', body })),
})

const updateAccount: ProjectOperation<'updateAccount'> = ({ body }, transaction) => ({
  status: 200,
  body: viewAccount(transaction.execute({ kind: 'account', type: 'update', body })),
})

const deleteAccount: ProjectOperation<'deleteAccount'> = (_, transaction) => {
  transaction.execute({ kind: 'account', type: 'delete' })
  return { status: 204 }
}

// The provider publishes no default page size for activities; 50 is that of the sender list.
const listAccountActivities: ProjectOperation<'listAccountActivities'> = ({ query }, { project }) => {
  const { pageToken, pageSize = 50 } = query
  const { activities } = requireAccount(project)
  const { items, fields } = paginate(activities, { list: 'account activities', pageToken, pageSize })
  return { status: 200, body: { ...fields, notifications: items } }
}

const createAccountComment: ProjectOperation<'createAccountComment'> = ({ body: { comment } }, transaction) => {
  transaction.execute({ kind: 'account', type: 'comment', comment })
  return { status: 201, body: { type: 'CREATED', comment, created: timestamp(transaction.now) } }
}

const enableTemplateAnalytics: ProjectOperation<'enableTemplateAnalytics'> = (_, transaction) => {
  transaction.execute({ kind: 'account', type: 'enable-template-analytics' })
  return { status: 200 }
}

export const accountOperations = {
  getAccount,
  createAccount,
  updateAccount,
  deleteAccount,
  listAccountActivities,
  createAccountComment,
  enableTemplateAnalytics,
}
