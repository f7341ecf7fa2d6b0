import type { ControlClient } from '../../generated/clients.ts'
import type { ControlSchema } from '../contract.ts'
import { ask } from './ask.ts'
import { type WaitOptions, waitUntilFound } from './wait.ts'

type Message = ControlSchema<'Message'>
type Delivery = ControlSchema<'Delivery'>
type Event = Delivery['event']
type Page = { /** How many at most; 100 unless given. */ readonly limit?: number }

/** What reaches the project's phones. */
export function createMessages(control: ControlClient, projectId: string) {
  const list = async (
    query: { readonly to?: string; readonly wait?: string } & Page = {},
  ): Promise<readonly Message[]> =>
    (await ask(control.GET('/projects/{projectId}/messages', { params: { path: { projectId }, query } }))).messages
  return {
    /** The one-time passwords, newest first; `to` is a number with its country code and without a plus sign. */
    list,
    /** The newest message that has arrived, or the first to arrive. Rejects with WaitTimedOut. */
    waitFor: ({ to, ...options }: WaitOptions & { readonly to?: string } = {}): Promise<Message> =>
      waitUntilFound(
        control,
        projectId,
        { what: `message${to === undefined ? '' : ` to ${to}`}`, ...options },
        async () => (await list(to === undefined ? {} : { to })).find(({ status }) => status === 'delivered'),
      ),
  }
}

/** What is sent to the project's webhooks. */
export function createDeliveries(control: ControlClient, projectId: string) {
  const on = (deliveryId: string) => ({ params: { path: { projectId, deliveryId } } })
  return {
    /** The deliveries, newest first, each with its attempts. */
    list: async (query: Page = {}): Promise<readonly Delivery[]> =>
      (await ask(control.GET('/projects/{projectId}/deliveries', { params: { path: { projectId }, query } })))
        .deliveries,
    /** One of them. */
    get: (deliveryId: string): Promise<Delivery> =>
      ask(control.GET('/projects/{projectId}/deliveries/{deliveryId}', on(deliveryId))),
    /** Sends the same bytes once more, signed afresh; gives the new delivery. */
    replay: (deliveryId: string): Promise<Delivery> =>
      ask(control.POST('/projects/{projectId}/deliveries/{deliveryId}/replay', on(deliveryId))),
    /** Sends all that failed or ran out of retries once more; gives the new deliveries. */
    replayFailed: async (): Promise<readonly Delivery[]> =>
      (await ask(control.POST('/projects/{projectId}/deliveries/replay', { params: { path: { projectId } } })))
        .deliveries,
  }
}

/** The project's webhooks, seen from the sending side. */
export function createWebhooks(control: ControlClient, projectId: string) {
  const deliveries = createDeliveries(control, projectId)
  return {
    /**
     * The newest delivery of the event of which an attempt was made, or the first to come; `after` takes only those
     * younger than that delivery. A webhook has to be registered for it. Rejects with WaitTimedOut.
     */
    waitFor: (event: Event, { after, ...options }: WaitOptions & { readonly after?: string } = {}): Promise<Delivery> =>
      waitUntilFound(control, projectId, { what: `delivery of ${event}`, ...options }, async () => {
        const all = await deliveries.list({ limit: 1000 })
        const known = after === undefined ? -1 : all.findIndex(({ id }) => id === after)
        return all
          .slice(0, known === -1 ? undefined : known)
          .find((delivery) => delivery.event === event && delivery.attempts.length > 0)
      }),
    /** Sends a webhook the contract's example of an event; nothing happens in the project. */
    sendSample: (webhookId: string, event: Event): Promise<Delivery> =>
      ask(
        control.POST('/projects/{projectId}/webhooks/{webhookId}/sample', {
          params: { path: { projectId, webhookId } },
          body: { event },
        }),
      ),
  }
}
