import { type Fields, setFields } from './input.ts'
import type { Schema } from './schemas.ts'

const WORDS = { target: 'target', secret: 'secret', events: 'triggers' }

type Trigger = Schema<'WebhookTrigger'>

/** The provider's name of an event that scenarios call, say, `account onboarded`. */
export const triggerOf = (event: string): Trigger =>
  // A name that the contract does not have is refused by the simulator.
  (event === 'all events' ? 'ALL' : `WHATSAPP_${event.toUpperCase().replaceAll(' ', '_')}`) as Trigger

/** The triggers of events in words, separated by commas. */
export const triggersOf = (events: string): Trigger[] => events.split(', ').map(triggerOf)

/** A webhook with the fields of a scenario on top of what is given. */
export function webhookInput(given: Partial<Schema<'CreateWebhook'>>, fields: Fields = []): Schema<'CreateWebhook'> {
  // What a scenario writes may be wrong on purpose.
  const { triggers, ...body } = setFields(given, WORDS, fields) as Partial<Schema<'CreateWebhook'>>
  // Events come in words.
  const inWords = typeof triggers === 'string' ? triggersOf(triggers) : triggers
  return { ...body, ...(inWords === undefined ? {} : { triggers: inWords }) } as Schema<'CreateWebhook'>
}
