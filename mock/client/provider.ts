import { createProvisioningClient, type ProvisioningClient } from '../../generated/clients.ts'
import type { Schema } from '../contract.ts'
import { fetchFrom } from './ask.ts'

export type { ProvisioningClient }

/** A typed client of the provider's API of a simulator, with a key as `id:secret`; any will do unless it restricts them. */
export function connectProvider(url: string, key = 'provisim:provisim'): ProvisioningClient {
  const authorization = `Basic ${Buffer.from(key).toString('base64')}`
  return createProvisioningClient({ url, headers: { authorization }, fetch: fetchFrom(url) })
}

/** What the call answers. Throws an Error with `what` and the provider's reason when it is refused. */
export async function requireAnswer<Data>(
  what: string,
  reply: Promise<{ readonly data?: Data; readonly error?: Schema<'Error'>; readonly response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await reply
  if (response.ok) return data as NonNullable<Data> // A good answer has the body that the contract declares, if any.
  const { message, resolution, additionalInformation = {} } = error ?? { message: '', resolution: '' }
  const violations = Object.values(additionalInformation).flat().join('; ').replace(/[^.]$/, '$&.')
  throw new Error([`${what} was refused with ${response.status}.`, message, violations, resolution].join(' ').trim())
}
