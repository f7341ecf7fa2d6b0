import { World } from '@cucumber/cucumber'
import { type Answer, type Result, succeed, toAnswer } from './answer.ts'
import { type ControlClient, createControlClient, createProviderClient, type ProviderClient } from './clients.ts'
import type { ReceivedDelivery, WebhookReceiver } from './webhook-receiver.ts'

/** Where the simulator is reached. */
export type Addresses = {
  readonly simulator: string
  /** Where the provider's API is reached: at the simulator, or at a proxy before it. */
  readonly provider: string
}

/** What a scenario has for itself. */
export type Stage = Addresses & { readonly projectId: string; readonly receiver: WebhookReceiver }

/** A webhook that the scenario registered, by the scenario's own name for it. */
export type OwnWebhook = { readonly id: string; readonly target: string; readonly secret: string }

type Begun = { readonly stage: Stage; readonly provider: ProviderClient; readonly control: ControlClient }
type Here = { readonly params: { readonly path: { readonly projectId: string } } }

const NOT_BEGUN = 'The scenario has not begun: is steps/support/hooks.ts loaded?'

/** One scenario's view of the world: a project of its own, clients of both contracts, and a receiver of webhooks. */
export class ProvisimWorld extends World<Addresses> {
  /** What calls carry to say who is calling. */
  authorization: string | undefined = basic('scenario-key', 'scenario-secret')
  /** The project that calls are about. */
  projectId = ''
  readonly webhooks = new Map<string, OwnWebhook>()
  /** What the scenario is to compare with later, by name. */
  readonly remembered = new Map<string, unknown>()
  #begun: Begun | undefined
  #answer: Answer | undefined
  #delivery: ReceivedDelivery | undefined

  begin(stage: Stage): void {
    this.#begun = {
      stage,
      provider: createProviderClient(stage.provider, () => this.authorization),
      control: createControlClient(stage.simulator),
    }
    this.projectId = stage.projectId
  }

  get stage(): Stage {
    return known(this.#begun, NOT_BEGUN).stage
  }

  get provider(): ProviderClient {
    return known(this.#begun, NOT_BEGUN).provider
  }

  get control(): ControlClient {
    return known(this.#begun, NOT_BEGUN).control
  }

  /** The project, as the clients take it. */
  get here(): Here {
    return { params: { path: { projectId: this.projectId } } }
  }

  /** What the last call was answered. */
  get answer(): Answer {
    return known(this.#answer, 'Nothing was asked yet.')
  }

  /** The delivery that was last spoken of. */
  get delivery(): ReceivedDelivery {
    return known(this.#delivery, 'No step has found a delivery yet.')
  }

  set delivery(delivery: ReceivedDelivery) {
    this.#delivery = delivery
  }

  /** Makes a call that may well be refused, and keeps its answer. */
  async ask(call: Promise<Result<unknown>>): Promise<void> {
    this.keep(toAnswer(await call))
  }

  keep(answer: Answer): void {
    this.#answer = answer
  }

  /** Lets time pass, and waits until everything due meanwhile has happened. */
  async pass(duration: string): Promise<void> {
    await succeed(this.control.POST('/projects/{projectId}/clock/advance', { ...this.here, body: { by: duration } }))
  }

  /** Waits until no webhook is on its way. */
  async settle(): Promise<void> {
    await this.pass('PT0S')
  }
}

/** An authorization header with a key. */
export const basic = (keyId: string, keySecret: string): string =>
  `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`

function known<T>(value: T | undefined, complaint: string): T {
  if (value === undefined) throw new Error(complaint)
  return value
}
