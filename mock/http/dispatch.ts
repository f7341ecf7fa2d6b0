import { validatorOfOutgoing } from '../contract.ts'
import { ContractBreach, type Engine, type Transaction } from '../engine.ts'
import type { Answer, Exchange, ValidRequest } from './exchange.ts'
import { projectOperations } from './operations.ts'

type Handler = (request: ValidRequest, transaction: Transaction) => Answer

/** Has the operation's handler work on the project, and holds its answer against the contract. */
export async function dispatch(engine: Engine, exchange: Exchange, request: ValidRequest): Promise<Answer> {
  // The table is typed operation by operation; here it is looked up by the name in the route.
  const handlers = projectOperations as unknown as Readonly<Record<string, Handler>>
  const { operationId } = exchange.route
  const handler = handlers[operationId]
  if (handler === undefined) throw new ContractBreach(`The operation ${operationId} has no handler.`)
  return engine.transact(exchange.projectId, (transaction) => {
    const answer = handler(request, transaction)
    // Inside the transaction: an answer that breaks the contract changes nothing.
    refuseBrokenAnswer(exchange.route, answer)
    return answer
  })
}

/** Throws a ContractBreach unless the operation declares this status, with this body. */
export function refuseBrokenAnswer({ operationId, responses }: Exchange['route'], { status, body }: Answer): void {
  if (!responses.includes(status)) throw new ContractBreach(`${operationId} does not declare the status ${status}.`)
  const validate = validatorOfOutgoing(`${operationId}_${status}`)
  if (validate === undefined) {
    if (body === undefined) return
    throw new ContractBreach(`${operationId} declares no body for the status ${status}.`)
  }
  if (validate(body)) return
  throw new ContractBreach(`${operationId} answers ${status} against the contract: ${JSON.stringify(validate.errors)}`)
}
