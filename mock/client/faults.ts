import type { ControlClient } from '../../generated/clients.ts'
import type { ControlSchema } from '../contract.ts'
import { ask } from './ask.ts'

type CallFault = ControlSchema<'CallFault'>
type WebhookFault = ControlSchema<'WebhookFault'>
/** What is to go wrong with deliveries; it strikes the next one unless `next` says how many. */
export type WebhookFaultInput = Omit<WebhookFault, 'next'> & Partial<Pick<WebhookFault, 'next'>>

/** What is to go wrong, on purpose, with calls of the project's clients and with deliveries to its webhooks. */
export function createFaults(control: ControlClient, projectId: string) {
  const here = { params: { path: { projectId } } }
  const get = () => ask(control.GET('/projects/{projectId}/faults', here))
  const set = (faults: { readonly calls?: readonly CallFault[]; readonly webhooks?: readonly WebhookFaultInput[] }) => {
    const { calls, webhooks } = faults
    const body = {
      ...(calls === undefined ? {} : { calls: [...calls] }),
      ...(webhooks === undefined ? {} : { webhooks: webhooks.map((fault) => ({ next: 1, ...fault })) }),
    }
    return ask(control.PUT('/projects/{projectId}/faults', { ...here, body }))
  }
  return {
    /** What is still to go wrong. */
    get,
    /** Replaces what is to go wrong with calls, with deliveries, or with both; a part left out stays. */
    set,
    /** Has one more thing go wrong with calls. */
    addCall: async (fault: CallFault) => set({ calls: [...(await get()).calls, fault] }),
    /** Has one more thing go wrong with deliveries. */
    addWebhook: async (fault: WebhookFaultInput) => set({ webhooks: [...(await get()).webhooks, fault] }),
    /** Lets everything go right again. */
    clear: async (): Promise<void> => {
      await ask(control.DELETE('/projects/{projectId}/faults', here))
    },
  }
}
