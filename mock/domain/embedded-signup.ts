import type { Schema } from '../contract.ts'
import { activity } from './account-progress.ts'
import { refuseOtherKind } from './id-kinds.ts'
import { magicOf } from './magic.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import {
  type BusinessManager,
  conversationRegions,
  defaultManager,
  defaultRegion,
  defaultStorage,
  supportsRegion,
} from './regions.ts'
import { addSender, drawNumber, lastSenderId } from './sender-birth.ts'
import { photoRefusal } from './sender-photo.ts'
import { scheduleEnding } from './sender-processing.ts'
import { profileOf } from './sender-profile.ts'
import { isDeprecated } from './sender-variants.ts'

type EmbeddedSignup = Schema<'CreateEmbeddedSignupSender'> | Schema<'CreateDeprecatedSender'>

/**
 * A sender of embedded signup: its number is verified at Meta, and the first one creates the project's account. Of the
 * deprecated body the WABA is looked up with the Facebook token instead of being named.
 */
export function createEmbeddedSignupSender(project: Project, given: EmbeddedSignup, context: Context): Outcome {
  refuseEmptyIds(given)
  const body = dropEmptyIds(given)
  refuseOtherKind('wabaId', body.wabaId, '9001')
  const manager = resolveManager(project, body)
  const region = body.region ?? defaultRegion(manager)
  refuseRegion(body, manager, region)
  refuseFacebook(body)
  const wabaId = requireWaba(project, body)
  refusePhoneNumberId(project, body.phoneNumberId)
  const details = isDeprecated(body) ? profileOf(body.details) : DETAILS_AT_META
  const refusal = photoRefusal(isDeprecated(body) ? body.details.photoUrl : undefined)
  if (refusal !== undefined) throw refusal
  const withAccount = project.account === undefined ? createAccount(project, manager, wabaId, context) : project
  const added = addSender(
    withAccount,
    {
      region,
      metaLocalStorage: body.metaLocalStorage ?? defaultStorage(region),
      number: drawNumber(context),
      details,
      status: 'IN_PROGRESS',
      needsPassword: false,
      ...(body.phoneNumberId === undefined ? {} : { phoneNumberId: body.phoneNumberId }),
    },
    context,
  )
  return andThen(outcome(added), (state) => scheduleEnding(state, lastSenderId(state), 'sender'))
}

// What Meta knows of such a number is not ours to know: these stand in for it.
const DETAILS_AT_META = { displayName: 'Name at Meta', vertical: 'NOT_SET' } as const

// Provider: the text has an empty WABA id looked up, the schema requires one. Looking it up for the deprecated body
// alone is our choice.
function refuseEmptyIds(body: EmbeddedSignup): void {
  if (isDeprecated(body)) return
  const empty = (['wabaId', 'phoneNumberId'] as const).filter((name) => body[name] === '')
  if (empty.length === 0) return
  throw new Refusal('invalid_input', {
    additionalInformation: { validationErrors: empty.map((name) => `${name} should not be empty`) },
  })
}

function dropEmptyIds({ wabaId, phoneNumberId, ...body }: EmbeddedSignup): EmbeddedSignup {
  return {
    ...body,
    ...(wabaId === '' ? {} : { wabaId }),
    ...(phoneNumberId === '' ? {} : { phoneNumberId }),
  } as EmbeddedSignup // The same variant; only the deprecated one can lose an id here.
}

function resolveManager(project: Project, { businessManager, region }: EmbeddedSignup): BusinessManager {
  const own = project.account?.account.businessManager
  if (own !== undefined && businessManager !== undefined && own !== businessManager)
    throw new Refusal('wrong_business_manager', {
      message: `The project's business manager is ${own}, not ${businessManager}.`,
    })
  return own ?? businessManager ?? defaultManager(region)
}

function refuseRegion(
  body: EmbeddedSignup,
  manager: BusinessManager,
  region: Parameters<typeof supportsRegion>[1],
): void {
  if (supportsRegion(manager, region)) return
  const message = `${manager} does not serve the region ${region}.`
  if (body.businessManager !== undefined) throw new Refusal('invalid_business_manager', { message })
  throw new Refusal('invalid_waba_id_or_phone_number_id_for_region', { message })
}

function refuseFacebook(body: EmbeddedSignup): void {
  const values = isDeprecated(body) ? [body.facebookAccessToken, body.facebookCode] : []
  for (const value of values) {
    const code = magicOf('facebookAccessToken', value).refuse
    if (code !== undefined) throw new Refusal(code)
  }
}

/** The WABA that the sender belongs to. An account of another WABA, or of the other kind, refuses it. */
function requireWaba(project: Project, { wabaId }: EmbeddedSignup): string | undefined {
  const code = magicOf('wabaId', wabaId).refuse
  if (code !== undefined) throw new Refusal(code)
  const account = project.account?.account
  if (account === undefined) return wabaId
  if (wabaId !== undefined && wabaId !== account.wabaId)
    throw new Refusal('wrong_waba_id', { message: `The project's WABA is another one than ${wabaId}.` })
  if (account.isEmbeddedSignup) return account.wabaId
  throw new Refusal('invalid_input', {
    message: 'The account is partner-initiated, and takes no senders of embedded signup.',
    resolution: 'Send phoneNumberProvider and details, or use a project without an account.',
    additionalInformation: { validationErrors: ['wabaId must not be used with a partner-initiated account'] },
  })
}

function refusePhoneNumberId(project: Project, phoneNumberId: string | undefined): void {
  const code = magicOf('phoneNumberId', phoneNumberId).refuse
  if (code !== undefined) throw new Refusal(code)
  if (phoneNumberId === undefined || !project.senders.some((record) => record.phoneNumberId === phoneNumberId)) return
  throw new Refusal('provisioned_phone_number_id', {
    message: `A sender of the project has the number ${phoneNumberId}.`,
  })
}

/** The account that comes with the first sender; it is ONBOARDED together with it. */
function createAccount(
  project: Project,
  manager: BusinessManager,
  wabaId: string | undefined,
  context: Context,
): Project {
  const details = { clientBusinessManagerId: context.draw.digits(16, '9000'), wabaName: 'Business at Meta' }
  const account: Schema<'Account'> = {
    isEmbeddedSignup: true,
    businessManager: manager,
    wabaId: wabaId ?? context.draw.digits(16, '9001'),
    changes: { status: 'IN_PROGRESS', details },
    wabaEnabledForDirectSend: false,
    wabaMaxPriceOnboarded: false,
    compatibleRegions: conversationRegions(manager),
  }
  return { ...project, account: { account, activities: [activity('CREATED', 'API user', context)] } }
}
