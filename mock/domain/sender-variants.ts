import type { Schema } from '../contract.ts'

export type CreateSender =
  | Schema<'CreateEmbeddedSignupSender'>
  | Schema<'CreatePhoneProvisioningSender'>
  | Schema<'CreatePartnerInitiatedSender'>
  | Schema<'CreateDeprecatedSender'>

/** Which of the four bodies this one is. The provider names no rule; that the first match wins is our choice. */
export function senderVariantOf(body: object) {
  if (isPartnerInitiated(body)) return 'CreatePartnerInitiatedSender'
  if (isDeprecated(body)) return 'CreateDeprecatedSender'
  if (isEmbeddedSignup(body)) return 'CreateEmbeddedSignupSender'
  return 'CreatePhoneProvisioningSender'
}

export const isPartnerInitiated = (body: object): body is Schema<'CreatePartnerInitiatedSender'> =>
  'phoneNumberProvider' in body

export const isDeprecated = (body: object): body is Schema<'CreateDeprecatedSender'> =>
  !isPartnerInitiated(body) && ('facebookAccessToken' in body || 'facebookCode' in body || 'name' in body)

export const isEmbeddedSignup = (body: object): body is Schema<'CreateEmbeddedSignupSender'> =>
  !isPartnerInitiated(body) && !isDeprecated(body) && ('wabaId' in body || 'phoneNumberId' in body)
