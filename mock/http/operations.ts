import type { OperationId } from '../contract.ts'
import { accountOperations } from './accounts.ts'
import { facebookTokenOperations } from './facebook-tokens.ts'
import type { ProjectOperation } from './project-operation.ts'
import { senderOperations } from './senders.ts'
import { webhookOperations } from './webhooks.ts'

/** Every operation on a project. One that is missing does not compile. The token endpoint stands apart: token-endpoint.ts. */
export const projectOperations: { readonly [Id in Exclude<OperationId, 'issueToken'>]: ProjectOperation<Id> } = {
  ...accountOperations,
  ...facebookTokenOperations,
  ...senderOperations,
  ...webhookOperations,
}
