import type { ControlOperation, ControlOperationId } from '../contract.ts'
import type { Command } from '../domain/command.ts'
import type { Engine } from '../engine.ts'
import type { Journal } from '../http/journal.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { TokenAges } from '../http/token-ages.ts'
import type { Seal } from '../seal.ts'
import type { Store } from '../store/store.ts'
import type { Clocks } from '../time/clocks.ts'
import type { DeliveryCommand, Outbox } from '../webhooks/outbox.ts'
import type { Feed } from './feed.ts'

/** All that a clock can set off. */
export type TimedCommand = Command | DeliveryCommand

/** The parts of the simulator that the control plane looks into and steers. */
export type Desk = {
  readonly version: string
  readonly store: Store
  readonly engine: Engine
  readonly clocks: Clocks<TimedCommand>
  readonly outbox: Outbox
  readonly journal: Journal
  readonly tokenAges: TokenAges
  readonly feed: Feed
  readonly seal: Seal
  /** Counts calls with Basic credentials, by project. */
  readonly basicCalls: RateLimit
  /** The simulator's own address. */
  readonly origin: () => string
}

/** A handler of a control operation, typed by the contract. */
export type DeskOperation<Id extends ControlOperationId> = ControlOperation<Id, Desk>
