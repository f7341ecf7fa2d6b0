import type { ControlOperationId } from '../contract.ts'
import { clockOperations } from './clock.ts'
import { decisionOperations } from './decisions.ts'
import { deliveryOperations } from './deliveries.ts'
import type { DeskOperation } from './desk.ts'
import { faultOperations } from './faults.ts'
import { journalOperations } from './journal.ts'
import { messageOperations } from './messages.ts'
import { projectOperations } from './projects.ts'
import { scenarioOperations } from './scenarios.ts'
import { snapshotOperations } from './snapshots.ts'
import { triggerOperations } from './triggers.ts'

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
