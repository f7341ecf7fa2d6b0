import type { ControlOperation, ControlOperationId } from '../contract.ts'
import { clockOperations } from './clock.ts'
import { decisionOperations } from './decisions.ts'
import { deliveryOperations } from './deliveries.ts'
import type { Desk } from './desk.ts'
import { faultOperations } from './faults.ts'
import { journalOperations } from './journal.ts'
import { messageOperations } from './messages.ts'
import { projectOperations } from './projects.ts'
import { scenarioOperations } from './scenarios.ts'
import { snapshotOperations } from './snapshots.ts'
import { triggerOperations } from './triggers.ts'

/** A handler of a control operation, typed by the contract. */
export type DeskOperation<Id extends ControlOperationId> = ControlOperation<Id, Desk>

/** Every control operation that answers with JSON. One that is missing does not compile. events.ts has the stream. */
export const controlOperations: { readonly [Id in Exclude<ControlOperationId, 'streamEvents'>]: DeskOperation<Id> } = {
  ...projectOperations,
  ...clockOperations,
  ...decisionOperations,
  ...messageOperations,
  ...deliveryOperations,
  ...faultOperations,
  ...journalOperations,
  ...scenarioOperations,
  ...snapshotOperations,
  ...triggerOperations,
}
