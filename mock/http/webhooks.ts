import { findWebhookByTarget, MOST_WEBHOOKS, requireWebhook } from '../domain/webhooks.ts'
import { paginate } from './paging.ts'
import type { ProjectOperation } from './project-operation.ts'

// Provider: alphabetical, by a key that it does not name. By target is our choice.
const listWebhooks: ProjectOperation<'listWebhooks'> = ({ query }, { project }) => {
  const { pageToken, pageSize = MOST_WEBHOOKS } = query
  const webhooks = project.webhooks.map(({ webhook }) => webhook).sort((a, b) => (a.target < b.target ? -1 : 1))
  const { items, fields } = paginate(webhooks, { list: 'webhooks', pageToken, pageSize })
  return { status: 200, body: { ...fields, webhooks: items } }
}

const createWebhook: ProjectOperation<'createWebhook'> = ({ body }, transaction) => {
  const project = transaction.execute({ kind: 'webhook', type: 'create', body })
  const created = findWebhookByTarget(project, body.target)
  if (created === undefined) throw new Error('the webhook just created is gone')
  return { status: 201, body: created.webhook }
}

const getWebhook: ProjectOperation<'getWebhook'> = ({ path }, { project }) => ({
  status: 200,
  body: requireWebhook(project, path.webhookId).webhook,
})

const replaceWebhook: ProjectOperation<'replaceWebhook'> = ({ path: { webhookId }, body }, transaction) => {
  const project = transaction.execute({ kind: 'webhook', type: 'update', webhookId, body })
  return { status: 200, body: requireWebhook(project, webhookId).webhook }
}

const updateWebhook: ProjectOperation<'updateWebhook'> = ({ path: { webhookId }, body }, transaction) => {
  const project = transaction.execute({ kind: 'webhook', type: 'update', webhookId, body })
  return { status: 200, body: requireWebhook(project, webhookId).webhook }
}

const deleteWebhook: ProjectOperation<'deleteWebhook'> = ({ path: { webhookId } }, transaction) => {
  transaction.execute({ kind: 'webhook', type: 'delete', webhookId })
  return { status: 204 }
}

export const webhookOperations = {
  listWebhooks,
  createWebhook,
  getWebhook,
  replaceWebhook,
  updateWebhook,
  deleteWebhook,
}
