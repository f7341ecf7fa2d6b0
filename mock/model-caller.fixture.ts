import assert from 'node:assert/strict'
import { controlRoutes, errorStatus, provisioningRoutes, type Route, validatorOfOutgoing } from './contract.ts'
import type { ModelCall } from './model-calls.fixture.ts'
import type { simulate } from './simulator.fixture.ts'
import { type Receiver, startReceiver } from './webhooks/receiver.fixture.ts'

/** A call as it was made, and its answer. */
export type Made = {
  /** RECEIVER for what is no call: the receiver refuses the next delivery. */
  readonly method: string
  readonly path: string
  /** As JSON. */
  readonly body: string | undefined
  readonly status: number
  readonly answer: string
}

/** Where a receiver is expected by who repeats calls by hand. */
export const ANY_RECEIVER = 'http://127.0.0.1:9999'

const REFUSAL: Made = { method: 'RECEIVER', path: '', body: undefined, status: 500, answer: '' }

/** Makes calls, with a receiver of webhooks beside it, and notes them down. */
export class ModelCaller {
  readonly receiver: Receiver
  readonly made: Made[]
  readonly #refused = new Set<number>()
  readonly #simulation: Awaited<ReturnType<typeof simulate>>

  private constructor(simulation: Awaited<ReturnType<typeof simulate>>, receiver: Receiver, made: Made[]) {
    this.#simulation = simulation
    this.receiver = receiver
    this.made = made
  }

  static async start(simulation: Awaited<ReturnType<typeof simulate>>, made: Made[] = []): Promise<ModelCaller> {
    return new ModelCaller(simulation, await startReceiver(), made)
  }

  /** The deliveries that were taken, as JSON. */
  get accepted(): readonly string[] {
    return this.receiver.received.filter((_, index) => !this.#refused.has(index)).map(({ body }) => body)
  }

  /** Makes the call again, or has the receiver refuse a delivery again. */
  async repeat({ method, path, body }: Made): Promise<void> {
    if (method === REFUSAL.method) this.refuseDelivery()
    else await this.#send(method, path, body, true)
  }

  /** Has the receiver answer the next delivery with 500. */
  refuseDelivery(): void {
    this.made.push(REFUSAL)
    this.receiver.replyWith((response) => {
      this.#refused.add(this.receiver.received.length - 1)
      response.writeHead(REFUSAL.status).end()
    })
  }

  /** Makes the call and holds its answer against the contract. Calls that only look are not noted down. */
  async call({ operation, body }: ModelCall, ids: Readonly<Record<string, string>>, isNoted = true) {
    const { route, prefix } = find(operation)
    const path = prefix + route.path.replace(/{(\w+)}/g, (_, name: string) => ids[name] ?? 'none')
    const { status, text, body: answer } = await this.#send(route.method, path, body && JSON.stringify(body), isNoted)
    const call = `${route.method} ${path}: ${status} ${text}`
    assert.ok(route.responses.includes(status), `the contract lists no such status for ${call}`)
    if (status < 300) assertAnswer(`${operation}_${status}`, answer, call)
    else if (prefix !== '') assert.ok(answer.code !== 'internal_error' && answer.resolution, call)
    else assertRefusal(route, status, answer.errorCode, call)
    return answer
  }

  async #send(method: string, path: string, body: string | undefined, isNoted: boolean) {
    const { url } = this.receiver
    const sent = body?.replaceAll(ANY_RECEIVER, url)
    const answer = await this.#simulation.ask(path, { method, body: sent })
    if (isNoted)
      this.made.push({ method, path, body, status: answer.status, answer: answer.text.replaceAll(url, ANY_RECEIVER) })
    return answer
  }
}

function find(operation: string): { readonly route: Route; readonly prefix: string } {
  const named = ({ operationId }: Route): boolean => operationId === operation
  const ofProvider: readonly Route[] = provisioningRoutes
  const ofControl: readonly Route[] = controlRoutes
  const route = ofProvider.find(named)
  if (route !== undefined) return { route, prefix: '' }
  const control = ofControl.find(named)
  assert.ok(control, `no contract has the operation ${operation}`)
  return { route: control, prefix: '/__sim' }
}

function assertAnswer(name: string, answer: unknown, call: string): void {
  const validate = validatorOfOutgoing(name)
  const isValid = validate === undefined ? answer === undefined : validate(answer)
  assert.ok(isValid, `${call} breaks the contract: ${JSON.stringify(validate?.errors)}`)
}

// Meta's refusals are documented as 500; our own bugs are so too, and never right.
function assertRefusal({ errorCodes }: Route, status: number, code: string, call: string): void {
  const statuses: Readonly<Record<string, number>> = errorStatus
  assert.ok(errorCodes.includes(code) && code !== 'internal_error', `the contract lists no such code for ${call}`)
  assert.equal(statuses[code], status, call)
}
