import type { Operation, OperationId } from '../contract.ts'
import type { Transaction } from '../engine.ts'

/** A handler of a project's operation, typed by the contract. */
export type ProjectOperation<Id extends OperationId> = Operation<Id, Transaction>
