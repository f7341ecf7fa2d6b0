import type { Schema } from '../contract.ts'
import { createEmbeddedSignupSender } from './embedded-signup.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { defaultRegion, defaultStorage, type MetaLocalStorage, type Region, supportsRegion } from './regions.ts'
import { addSender, drawNumber, lastSenderId, type NewSender } from './sender-birth.ts'
import { photoRefusal } from './sender-photo.ts'
import { scheduleEnding } from './sender-processing.ts'
import { profileOf } from './sender-profile.ts'
import { type CreateSender, isDeprecated, isEmbeddedSignup, isPartnerInitiated } from './sender-variants.ts'

/** Creates a sender from any of the four bodies; it is the last of the project's senders. */
export function createSender(project: Project, body: CreateSender, context: Context): Outcome {
  if (isEmbeddedSignup(body) || isDeprecated(body)) return createEmbeddedSignupSender(project, body, context)
  if (isPartnerInitiated(body)) refuseMissingNumber(body)
  const account = requirePartnerAccount(project)
  const place = resolvePlace(account, body)
  const request = isPartnerInitiated(body)
    ? partnerInitiated(body, place, context)
    : phoneProvisioning(body as Schema<'CreatePhoneProvisioningSender'>, place) // The one variant that is left.
  const refusal = regionRefusal(account, place.region) ?? photoRefusal(request.details.photoUrl)
  if (refusal === undefined) return submit(project, request, context)
  if (request.saveDraftOnFailure !== true) throw refusal
  return { ...outcome(addSender(project, { ...request, status: 'DRAFT' }, context)), refusal }
}

function submit(project: Project, request: NewSender, context: Context): Outcome {
  const added = outcome(addSender(project, request, context))
  if (request.status === 'DRAFT') return added
  return andThen(added, (state) => scheduleEnding(state, lastSenderId(state), 'sender'))
}

type Place = { readonly region: Region; readonly metaLocalStorage: MetaLocalStorage }

// Provider: an account fits either these senders or those of embedded signup (OBO guide); the code is our choice.
function requirePartnerAccount(project: Project): Schema<'Account'> {
  const account = project.account?.account
  if (account?.state !== 'ONBOARDED' && account?.isEmbeddedSignup !== true) throw new Refusal('project_not_initialized')
  if (!account.isEmbeddedSignup) return account
  throw new Refusal('invalid_input', {
    message: 'The account came about through embedded signup, and takes senders of embedded signup only.',
    resolution: 'Send wabaId and phoneNumberId, or use a project with a partner-initiated account.',
    additionalInformation: {
      validationErrors: ['phoneNumberProvider must not be used with an embedded-signup account'],
    },
  })
}

function resolvePlace(
  { details, businessManager }: Schema<'Account'>,
  body: { readonly region?: Region; readonly metaLocalStorage?: MetaLocalStorage },
): Place {
  const own = details?.senderDetails
  const region = body.region ?? own?.region ?? defaultRegion(businessManager)
  const storageOfAccount = region === own?.region ? own.metaLocalStorage : undefined
  return { region, metaLocalStorage: body.metaLocalStorage ?? storageOfAccount ?? defaultStorage(region) }
}

function regionRefusal({ businessManager }: Schema<'Account'>, region: Region): Refusal | undefined {
  if (supportsRegion(businessManager, region)) return undefined
  return new Refusal('invalid_business_manager', {
    message: `${businessManager}, the business manager of the account, does not serve the region ${region}.`,
    resolution: 'Leave region out to use that of the account.',
  })
}

// The contract leaves the number optional; requiring it of a customer's number is our choice.
function refuseMissingNumber({ phoneNumberProvider, details }: Schema<'CreatePartnerInitiatedSender'>): void {
  if (phoneNumberProvider !== 'CUSTOMER' || details.phoneNumber !== undefined) return
  throw new Refusal('invalid_input', {
    additionalInformation: { validationErrors: ['details.phoneNumber should not be empty'] },
  })
}

function partnerInitiated(
  {
    details,
    phoneNumberProvider,
    status = 'SUBMIT',
    saveDraftOnFailure = false,
  }: Schema<'CreatePartnerInitiatedSender'>,
  place: Place,
  context: Context,
): NewSender {
  const { countryCode, phoneNumber } = details
  const number = phoneNumberProvider === 'CUSTOMER' ? phoneNumber : undefined
  return {
    ...place,
    number: {
      countryCode,
      phoneNumber: number ?? drawNumber(context).phoneNumber,
      provider: phoneNumberProvider,
    },
    details: profileOf(details),
    status: status === 'DRAFT' ? 'DRAFT' : 'IN_PROGRESS',
    needsPassword: phoneNumberProvider === 'CUSTOMER',
    saveDraftOnFailure,
  }
}

function phoneProvisioning({ details }: Schema<'CreatePhoneProvisioningSender'>, place: Place): NewSender {
  const { countryCode, phoneNumber, displayName } = details
  return {
    ...place,
    number: { countryCode, phoneNumber, provider: 'CUSTOMER' },
    details: { displayName },
    status: 'IN_PROGRESS',
    needsPassword: true,
  }
}
