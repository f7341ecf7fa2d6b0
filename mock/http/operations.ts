import type { Operation, OperationId } from '../contract.ts'
import type { Transaction } from '../engine.ts'
import { accountOperations } from './accounts.ts'
import { facebookTokenOperations } from './facebook-tokens.ts'
import { senderOperations } from './senders.ts'
import { webhookOperations } from './webhooks.ts'

/** A handler of a project's operation, typed by the contract. */
export type ProjectOperation<Id extends OperationId> = Operation<Id, Transaction>

/** Every operation on a project. One that is missing does not compile. The token endpoint stands apart: token-endpoint.ts. */
export const projectOperations: { readonly [Id in Exclude<OperationId, 'issueToken'>]: ProjectOperation<Id> } = {
  ...accountOperations,
  ...facebookTokenOperations,
  ...senderOperations,
  ...webhookOperations,
}
