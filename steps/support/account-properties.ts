import type { Schema } from './schemas.ts'

/** The words that scenarios use for what an account shows. */
export const ACCOUNT_PROPERTIES: Readonly<Record<string, (account: Schema<'Account'>) => unknown>> = {
  state: ({ state }) => state,
  change: ({ changes }) => changes?.status,
  details: ({ details }) => details,
  'WABA id': ({ wabaId }) => wabaId,
  'request id': ({ partnerInitiatedRequestId }) => partnerInitiatedRequestId,
  name: ({ details }) => details?.wabaName,
  'requested name': ({ changes }) => changes?.details?.wabaName,
  'requested portfolio': ({ changes }) => changes?.details?.clientBusinessManagerId,
  'requested company': ({ changes }) => changes?.details?.companyLegalName,
  'requested sender': ({ changes }) => changes?.details?.senderDetails,
  'requested display name': ({ changes }) => changes?.details?.senderDetails?.displayName,
  'requested category': ({ changes }) => changes?.details?.senderDetails?.businessCategory,
  'requested region': ({ changes }) => changes?.details?.senderDetails?.region,
  'requested storage': ({ changes }) => changes?.details?.senderDetails?.metaLocalStorage,
  manager: ({ businessManager }) => businessManager,
  'compatible regions': ({ compatibleRegions }) => compatibleRegions.join(', '),
  'embedded signup': ({ isEmbeddedSignup }) => isEmbeddedSignup,
  'template analytics': ({ wabaEnabledForInsights }) => wabaEnabledForInsights,
  'daily limit': ({ businessDailyLimit }) => businessDailyLimit,
  'business location': ({ primaryBusinessLocation }) => primaryBusinessLocation,
  'date of the ban': ({ wabaBanDate }) => wabaBanDate,
  ban: ({ wabaBanState }) => wabaBanState,
  currency: ({ currency }) => currency,
}

/** What the account shows under these words, as scenarios write it: `nothing`, or the value as text. */
export function showProperty(account: Schema<'Account'>, words: string): string {
  const read = ACCOUNT_PROPERTIES[words]
  if (read === undefined)
    throw new Error(`Accounts show no "${words}", only ${Object.keys(ACCOUNT_PROPERTIES).join(', ')}.`)
  const value = read(account)
  if (value === undefined) return 'nothing'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
