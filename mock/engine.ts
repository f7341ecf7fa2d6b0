import { type Route, type Schema, validatorOfOutgoing, type WebhookEvent } from './contract.ts'
import { type CallStrike, strikeCall } from './domain/call-faults.ts'
import type { Command } from './domain/command.ts'
import { addressEvent, type Letter } from './domain/letters.ts'
import type { TimerRequest } from './domain/outcome.ts'
import type { Message, Project } from './domain/project.ts'
import type { Refusal } from './domain/refusal.ts'
import { transition } from './domain/transition.ts'
import { type Strike, strikeDelivery } from './domain/webhook-faults.ts'
import { startDrawing } from './ids.ts'
import type { Store } from './store/store.ts'

/** What has to follow once a change is stored. */
export type Effects = {
  readonly events: readonly WebhookEvent[]
  /** The events, addressed. */
  readonly letters: readonly Letter[]
  /** What was done. */
  readonly command: Command
  /** The one-time password that was sent. */
  readonly message?: Message
  readonly timers: readonly (TimerRequest & { readonly due: number })[]
  readonly cancel: readonly string[]
}

/** Who hears of effects: clocks take the timers, the outbox takes the events. */
export type Publish = (projectId: string, steps: readonly Effects[], now: number) => void

export type EngineOptions = {
  readonly store: Store
  /** The project's time, in milliseconds since the epoch. */
  readonly now: (projectId: string) => number
  readonly publish: Publish
}

/** The one door: nothing else changes a project. */
export class Engine {
  readonly #options: EngineOptions

  constructor(options: EngineOptions) {
    this.#options = options
  }

  /** Obeys one command, at the project's time unless another is given. Throws a Refusal or a Problem if it can't. */
  async execute(projectId: string, command: Command, at?: number): Promise<Project> {
    return this.transact(projectId, (transaction) => transaction.execute(command), at)
  }

  /** Does synchronous work on one project, alone. What it throws leaves the project as it was. */
  async transact<Result>(
    projectId: string,
    work: (transaction: Transaction) => Result,
    at = this.#options.now(projectId),
  ): Promise<Result> {
    const { transaction, result } = await this.#options.store.update(projectId, (project) => {
      const transaction = new Transaction(projectId, project, at)
      const result = work(transaction)
      return { project: transaction.project, result: { transaction, result } }
    })
    if (transaction.effects.length > 0) this.#options.publish(projectId, transaction.effects, at)
    if (transaction.refusal !== undefined) throw transaction.refusal
    return result
  }
}

/** One project while it is being worked on. */
export class Transaction {
  readonly projectId: string
  /** The project's time, in milliseconds since the epoch. */
  readonly now: number
  #project: Project
  readonly #effects: Effects[] = []
  #refusal: Refusal | undefined

  constructor(projectId: string, project: Project, now: number) {
    this.projectId = projectId
    this.#project = project
    this.now = now
  }

  /** The project as it is by now. */
  get project(): Project {
    return this.#project
  }

  get effects(): readonly Effects[] {
    return this.#effects
  }

  /** What the caller is refused once the change is stored. */
  get refusal(): Refusal | undefined {
    return this.#refusal
  }

  execute(command: Command): Project {
    const { now, projectId } = this
    const before = this.#project
    const { draw, drawn } = startDrawing(this.#project.settings.seed, projectId, this.#project.drawn)
    const { state, events, timers, cancel, refusal } = transition(this.#project, command, { now, projectId, draw })
    for (const event of events) refuseBrokenEvent(event)
    this.#project = { ...state, drawn: drawn() }
    const letters = events.flatMap((event) => this.#address(event))
    this.#refusal ??= refusal
    const message = state.messages === before.messages ? undefined : state.messages[0]
    this.#effects.push({
      command,
      ...(message === undefined ? {} : { message }),
      events,
      letters,
      cancel,
      timers: timers.map((timer) => ({ ...timer, due: now + timer.after })),
    })
    return this.#project
  }

  /** The fault that strikes a call of the operation, if any. */
  strike(call: Pick<Route, 'operationId' | 'errorCodes'>): CallStrike | undefined {
    const { settings, drawn } = this.#project
    const drawing = startDrawing(settings.seed, this.projectId, drawn)
    const { project, strike } = strikeCall(this.#project, call, drawing.draw.chance)
    this.#project = { ...project, drawn: drawing.drawn() }
    return strike
  }

  /** The fault that strikes a delivery to the webhook, if any. */
  strikeDelivery(webhookId: string, event: Schema<'WebhookTrigger'>): Strike | undefined {
    const { project, strike } = strikeDelivery(this.#project, webhookId, event)
    this.#project = project
    return strike
  }

  #address(event: WebhookEvent): readonly Letter[] {
    const { project, letters } = addressEvent(this.#project, event)
    this.#project = project
    return letters
  }
}

/** Something of ours that the contract does not allow: a bug of the simulator, never of its user. */
export class ContractBreach extends Error {}

function refuseBrokenEvent(event: WebhookEvent): void {
  const validate = validatorOfOutgoing(`event_${event.type}`)
  if (validate === undefined) throw new ContractBreach(`The contract knows no event ${event.type}.`)
  const isValid: boolean = validate(event)
  if (isValid) return
  throw new ContractBreach(`The event ${event.type} breaks the contract: ${JSON.stringify(validate.errors)}`)
}
