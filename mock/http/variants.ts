import { isOnBehalfOf } from '../domain/account-details.ts'
import { senderVariantOf } from '../domain/sender-variants.ts'

/**
 * Operations whose body has variants without a discriminator. The provider does not say how it tells them apart; the
 * rules here are our choice. A body is then held against its own variant alone, so that the errors make sense.
 */
export const chooseVariant: Readonly<Record<string, (body: object) => string>> = {
  createSender: senderVariantOf,
  createAccount: (body) => (isOnBehalfOf(body) ? 'CreateOnBehalfOfAccount' : 'CreatePartnerInitiatedAccount'),
}
