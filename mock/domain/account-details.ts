import type { Schema } from '../contract.ts'
import { refuseOtherKind } from './id-kinds.ts'
import { Refusal } from './refusal.ts'
import {
  type BusinessManager,
  defaultManager,
  defaultRegion,
  defaultStorage,
  supportedRegions,
  supportsRegion,
} from './regions.ts'

export type CreateAccount = Schema<'CreatePartnerInitiatedAccount'> | Schema<'CreateOnBehalfOfAccount'>
export type AccountDetails = Schema<'AccountDetails'>

/**
 * Whether the body is of the retired on-behalf-of model. The provider names no rule: that only companyLegalName, without
 * anything of the other body, makes it one is our choice.
 */
export const isOnBehalfOf = (body: object): body is Schema<'CreateOnBehalfOfAccount'> =>
  'companyLegalName' in body && !('senderDetails' in body || 'wabaName' in body)

/** The details and the manager of a new account, defaults filled in. Refuses a region that the manager does not serve. */
export function resolveNewAccount(body: CreateAccount): { businessManager: BusinessManager; details: AccountDetails } {
  refuseOtherKind('clientBusinessManagerId', body.clientBusinessManagerId, '9000')
  if (isOnBehalfOf(body)) return resolveOnBehalfOf(body)
  const { senderDetails } = body
  const businessManager = body.businessManager ?? defaultManager(senderDetails.region)
  const region = senderDetails.region ?? defaultRegion(businessManager)
  if (!supportsRegion(businessManager, region))
    throw new Refusal('invalid_business_manager_for_environment', {
      message: `${businessManager} does not serve the region ${region}.`,
      resolution: `Leave businessManager out, or use one of its regions: ${supportedRegions(businessManager).join(', ')}.`,
    })
  return {
    businessManager,
    details: {
      clientBusinessManagerId: body.clientBusinessManagerId,
      wabaName: body.wabaName,
      senderDetails: {
        displayName: senderDetails.displayName,
        businessCategory: senderDetails.businessCategory,
        region,
        metaLocalStorage: senderDetails.metaLocalStorage ?? defaultStorage(region),
      },
    },
  }
}

// The retired on-behalf-of body runs through the same lifecycle: our choice, the provider does not say whether it still works.
function resolveOnBehalfOf(body: Schema<'CreateOnBehalfOfAccount'>) {
  const { clientBusinessManagerId, companyLegalName } = body
  return {
    businessManager: body.businessManager ?? defaultManager(undefined),
    details: { clientBusinessManagerId, companyLegalName, wabaName: companyLegalName },
  }
}

/** Refuses the retired body, as the provider may do by now. */
export function refuseOnBehalfOf(body: CreateAccount): void {
  if (!isOnBehalfOf(body)) return
  throw new Refusal('invalid_input', {
    message: 'The on-behalf-of model has ended.',
    resolution: 'Send wabaName and senderDetails, so that the customer is asked for the account.',
    additionalInformation: {
      validationErrors: ['wabaName should not be empty', 'senderDetails should not be empty'],
    },
  })
}

/** Refuses an update that names no field; a field that it does not know is none, nor is an empty `senderDetails` (our choice). */
export function refuseEmptyUpdate(update: Schema<'UpdateAccount'>): void {
  const { companyLegalName, wabaName, clientBusinessManagerId } = update
  const { displayName, businessCategory, region, metaLocalStorage } = update.senderDetails ?? {}
  const account = [companyLegalName, wabaName, clientBusinessManagerId]
  const sender = [displayName, businessCategory, region, metaLocalStorage]
  if ([...account, ...sender].every((value) => value === undefined)) throw new Refusal('no_fields_to_update')
}

/** The pending details with the given fields merged in. Refuses sender details with gaps. */
export function mergeDetails(
  pending: AccountDetails,
  update: Schema<'UpdateAccount'>,
  businessManager: BusinessManager,
): AccountDetails {
  const { clientBusinessManagerId, companyLegalName, wabaName, senderDetails } = update
  refuseOtherKind('clientBusinessManagerId', clientBusinessManagerId, '9000')
  return {
    ...pending,
    ...(clientBusinessManagerId === undefined ? {} : { clientBusinessManagerId }),
    ...(companyLegalName === undefined ? {} : { companyLegalName, wabaName: companyLegalName }),
    ...(wabaName === undefined ? {} : { wabaName }),
    ...(senderDetails === undefined
      ? {}
      : { senderDetails: mergeSenderDetails(pending, senderDetails, businessManager) }),
  }
}

function mergeSenderDetails(
  pending: AccountDetails,
  update: Schema<'UpdateAccountSenderDetails'>,
  businessManager: BusinessManager,
): Schema<'AccountSenderDetails'> {
  const { displayName, businessCategory, region, metaLocalStorage } = { ...pending.senderDetails, ...update }
  const violations = [
    ...(displayName === undefined ? ['senderDetails.displayName should not be empty'] : []),
    ...(businessCategory === undefined ? ['senderDetails.businessCategory should not be empty'] : []),
    ...(update.region !== undefined && !supportsRegion(businessManager, update.region)
      ? [`senderDetails.region must be one of ${supportedRegions(businessManager).join(', ')} for ${businessManager}`]
      : []),
  ]
  if (displayName === undefined || businessCategory === undefined || violations.length > 0)
    throw new Refusal('invalid_input', { additionalInformation: { validationErrors: violations } })
  const finalRegion = region ?? defaultRegion(businessManager)
  return {
    displayName,
    businessCategory,
    region: finalRegion,
    metaLocalStorage: metaLocalStorage ?? defaultStorage(finalRegion),
  }
}
