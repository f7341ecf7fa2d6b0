import type { WebhookFaultInput } from '../client/faults.ts'
import type { ControlSchema } from '../contract.ts'

/** The options of the verb that make up a fault. */
export type FaultOptions = {
  readonly next?: number
  readonly webhook?: string
  readonly event?: string
  readonly after?: string
  readonly operation?: string
  readonly status?: string
  readonly errorCode?: string
  readonly connection?: 'drop' | 'truncate'
  readonly delay?: string
  readonly spread?: string
  readonly retryAfter?: string
  readonly every?: number
}

type Refuse = (reason: string) => never

const OF_DELIVERIES = ['webhook', 'event', 'after'] as const
const OF_CALLS = ['operation', 'status', 'errorCode', 'connection', 'delay', 'spread', 'retryAfter', 'every'] as const

/** A fault of deliveries from the options given; the rest is for the control plane to judge. */
export function readWebhookFault(
  kind: WebhookFaultInput['kind'],
  options: FaultOptions,
  refuse: Refuse,
): WebhookFaultInput {
  refuseAll(OF_CALLS, options, 'a call', refuse)
  const { next, webhook, event, after } = options
  return {
    kind,
    ...(next === undefined ? {} : { next }),
    ...(webhook === undefined ? {} : { webhookId: webhook }),
    ...(event === undefined ? {} : { event: event as WebhookFaultInput['event'] & string }), // The control plane knows them.
    ...(after === undefined ? {} : { after }),
  }
}

/** A fault of calls from the options given. */
export function readCallFault(options: FaultOptions, refuse: Refuse): ControlSchema<'CallFault'> {
  refuseAll(OF_DELIVERIES, options, 'a delivery', refuse)
  const { status, spread } = options
  const fields = (['operation', 'errorCode', 'connection', 'delay', 'retryAfter', 'next', 'every'] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => [name, options[name]])
  return {
    ...Object.fromEntries(fields),
    ...(status === undefined ? {} : { status: Number(status) }),
    ...(spread === undefined ? {} : { spread: Number(spread) }),
  }
}

export function describeFaults({ calls, webhooks }: ControlSchema<'Faults'>): string {
  if (calls.length + webhooks.length === 0) return 'Nothing is to go wrong.'
  return [
    ...calls.map((fault) => `call: ${describeFields(fault)}`),
    ...webhooks.map(({ kind, ...fields }) => `${kind}: ${describeFields(fields)}`),
  ].join('\n')
}

const describeFields = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

function refuseAll(names: readonly (keyof FaultOptions)[], options: FaultOptions, whose: string, refuse: Refuse): void {
  const foreign = names.find((name) => options[name] !== undefined)
  if (foreign === undefined) return
  refuse(`--${foreign.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} is for a fault of ${whose}`)
}
