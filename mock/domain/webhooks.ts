import type { Schema, WebhookEvent } from '../contract.ts'
import type { WebhookCommand } from './command.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import type { Project, WebhookRecord } from './project.ts'
import { Refusal } from './refusal.ts'

// Provider: 15 webhooks per project (webhooks, 1.2.117).
export const MOST_WEBHOOKS = 15

export function webhook(project: Project, command: WebhookCommand, context: Context): Outcome {
  switch (command.type) {
    case 'create':
      return createWebhook(project, command.body, context)
    case 'update':
      return updateWebhook(project, command.webhookId, command.body)
    case 'delete':
      return deleteWebhook(project, command.webhookId)
    case 'disable':
      return disableWebhook(project, command.webhookId)
  }
}

/** The webhook, or 404 webhook_not_found. */
export function requireWebhook(project: Project, webhookId: string): WebhookRecord {
  const found = findWebhook(project, webhookId)
  if (found === undefined)
    throw new Refusal('webhook_not_found', { message: `This project has no webhook ${webhookId}.` })
  return found
}

export const findWebhook = (project: Project, webhookId: string): WebhookRecord | undefined =>
  project.webhooks.find(({ webhook }) => webhook.id === webhookId)

/** The webhook with this target; there is at most one. */
export const findWebhookByTarget = (project: Project, target: string): WebhookRecord | undefined =>
  project.webhooks.find(({ webhook }) => webhook.target === target)

/** The webhooks that want to hear of the event. Disabled ones are among them: what they miss is logged. */
export const subscribersOf = (project: Project, event: WebhookEvent): readonly WebhookRecord[] =>
  project.webhooks.filter(({ webhook }) => webhook.triggers.includes('ALL') || webhook.triggers.includes(event.type))

// When both apply, the clash of targets wins over the limit: our choice, as 409 comes before 424 in the order of checks.
function createWebhook(project: Project, body: Schema<'CreateWebhook'>, context: Context): Outcome {
  refuseCredentials(body.target)
  refuseTakenTarget(project, body.target)
  if (project.webhooks.length >= MOST_WEBHOOKS)
    throw new Refusal('webhook_limit_reached', {
      message: `This project has ${MOST_WEBHOOKS} webhooks, the most it can hold.`,
    })
  const { target, secret, triggers } = body
  const webhook = { id: context.draw.hex(32), target, projectId: context.projectId, triggers }
  return outcome({ ...project, webhooks: [...project.webhooks, { webhook, secret }] })
}

function updateWebhook(project: Project, webhookId: string, { secret, ...body }: Schema<'UpdateWebhook'>): Outcome {
  const present = requireWebhook(project, webhookId)
  const { target = present.webhook.target, triggers = present.webhook.triggers } = body
  refuseCredentials(target)
  if (target !== present.webhook.target) refuseTakenTarget(project, target)
  const updated = { webhook: { ...present.webhook, target, triggers }, secret: secret ?? present.secret }
  return outcome({ ...project, webhooks: project.webhooks.map((entry) => (entry === present ? updated : entry)) })
}

function deleteWebhook(project: Project, webhookId: string): Outcome {
  const present = requireWebhook(project, webhookId)
  return outcome({ ...project, webhooks: project.webhooks.filter((entry) => entry !== present) })
}

function disableWebhook(project: Project, webhookId: string): Outcome {
  const present = requireWebhook(project, webhookId)
  const disabled = { ...present, isDisabled: true }
  return outcome({ ...project, webhooks: project.webhooks.map((entry) => (entry === present ? disabled : entry)) })
}

function refuseTakenTarget(project: Project, target: string): void {
  const taken = findWebhookByTarget(project, target)
  if (taken !== undefined)
    throw new Refusal('webhook_exists', {
      message: `Webhook ${taken.webhook.id} of this project has the target ${target}.`,
    })
}

// A password in a URL ends up in logs: refusing it is our choice.
function refuseCredentials(target: string): void {
  if (!/^https?:\/\/[^/?#]*@/.test(target)) return
  throw new Refusal('invalid_input', {
    message: 'The target holds credentials, which would end up in logs.',
    resolution: 'Leave user and password out of the URL; verify the signature instead.',
    additionalInformation: { validationErrors: ['target must not contain credentials'] },
  })
}
