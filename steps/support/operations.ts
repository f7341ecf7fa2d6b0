import { accountInput, correctionInput } from './account-input.ts'
import type { Result } from './answer.ts'
import type { Schema } from './schemas.ts'
import { SENDER_OPERATIONS } from './sender-operations.ts'
import type { ProvisimWorld } from './world.ts'

const WEBHOOK: Schema<'CreateWebhook'> = {
  target: 'https://hooks.nordlicht-kaffee.example/',
  secret: 'a secret',
  triggers: ['ALL'],
}
const UNKNOWN_WEBHOOK = '0123456789abcdef0123456789abcdef'

type Operation = (world: ProvisimWorld, webhookId?: string) => Promise<Result<unknown>>

const operations = {
  ...SENDER_OPERATIONS,
  'read the account': ({ provider, here }) => provider.GET('/v1/projects/{projectId}/whatsapp', here),
  'create an account': ({ provider, here }) =>
    provider.POST('/v1/projects/{projectId}/whatsapp', { ...here, body: accountInput() }),
  'correct the account': ({ provider, here }) =>
    provider.PATCH('/v1/projects/{projectId}/whatsapp', {
      ...here,
      body: correctionInput([['name', 'Nordlicht Kaffee AG']]),
    }),
  'delete the account': ({ provider, here }) => provider.DELETE('/v1/projects/{projectId}/whatsapp', here),
  'list the activities': ({ provider, here }) => provider.GET('/v1/projects/{projectId}/whatsapp/activities', here),
  'comment on the account': ({ provider, here }) =>
    provider.POST('/v1/projects/{projectId}/whatsapp/comments', { ...here, body: { comment: 'Called the customer.' } }),
  'enable template analytics': ({ provider, here }) =>
    provider.PUT('/v1/projects/{projectId}/whatsapp/enableTemplateAnalytics', here),
  'exchange a Facebook token': ({ provider, here }) =>
    provider.POST('/v1/projects/{projectId}/whatsapp/longLivedAccessToken', {
      ...here,
      body: { facebookToken: 'a-facebook-token' },
    }),
  "list the customer's WABAs": ({ provider, here }) =>
    provider.POST('/v1/projects/{projectId}/whatsapp/wabaDetails', {
      ...here,
      body: { facebookToken: 'a-facebook-token' },
    }),
  'list the webhooks': ({ provider, here }) => provider.GET('/v1/projects/{projectId}/webhooks', here),
  'register a webhook': ({ provider, here }) =>
    provider.POST('/v1/projects/{projectId}/webhooks', { ...here, body: WEBHOOK }),
  'read a webhook': ({ provider, projectId }, webhookId) =>
    provider.GET('/v1/projects/{projectId}/webhooks/{webhookId}', ofWebhook(projectId, webhookId)),
  'replace a webhook': ({ provider, projectId }, webhookId) =>
    provider.PUT('/v1/projects/{projectId}/webhooks/{webhookId}', {
      ...ofWebhook(projectId, webhookId),
      body: WEBHOOK,
    }),
  'change a webhook': ({ provider, projectId }, webhookId) =>
    provider.PATCH('/v1/projects/{projectId}/webhooks/{webhookId}', { ...ofWebhook(projectId, webhookId), body: {} }),
  'delete a webhook': ({ provider, projectId }, webhookId) =>
    provider.DELETE('/v1/projects/{projectId}/webhooks/{webhookId}', ofWebhook(projectId, webhookId)),
} satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations

/**
 * Every operation of a project in the words of the scenarios, with input that is in order. Those on one webhook or
 * sender take its id; without it they name an unknown webhook, or the first sender.
 */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = operations

export const ofWebhook = (projectId: string, webhookId = UNKNOWN_WEBHOOK) => ({
  params: { path: { projectId, webhookId } },
})
