import type { Schema } from '../contract.ts'
import type { Author } from './account-progress.ts'
import { requireAccount } from './account-view.ts'
import { timestamp } from './duration.ts'
import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import type { Project, SenderRecord } from './project.ts'
import { conversationRegions, type MetaLocalStorage, type Region } from './regions.ts'
import { goLive } from './sender-processing.ts'
import type { Sender } from './sender-progress.ts'

export type PhoneNumber = {
  readonly countryCode: string
  readonly phoneNumber: string
  readonly provider?: Schema<'NumberProvider'>
}

export type NewSender = {
  readonly region: Region
  readonly metaLocalStorage: MetaLocalStorage
  readonly number: PhoneNumber
  readonly details: Schema<'SenderChangesDetails'>
  readonly status: 'DRAFT' | 'IN_PROGRESS'
  readonly needsPassword: boolean
  readonly saveDraftOnFailure?: boolean
  readonly phoneNumberId?: string
  /** Who has it created; the API's user unless given. */
  readonly author?: Author
}

/** Adds a sender that is not live yet; it is the last of the project's senders. */
export function addSender(project: Project, request: NewSender, context: Context): Project {
  const { region, metaLocalStorage, number, details, status, phoneNumberId, author = 'API user' } = request
  const { businessManager } = requireAccount(project).account
  const created = timestamp(context.now)
  const sender: Sender = {
    id: context.draw.hex(32),
    changes: { status, details },
    region,
    metaLocalStorage,
    cloudApi: true,
    created,
    modified: created,
    countryCode: number.countryCode,
    phoneNumber: number.phoneNumber,
    ...(number.provider === undefined ? {} : { numberProvider: number.provider }),
    businessManager,
    compatibleRegions: conversationRegions(businessManager),
  }
  const activity = (type: Schema<'SenderActivityType'>) => ({ type, created, author }) as const
  const record: SenderRecord = {
    sender,
    activities: [...(status === 'DRAFT' ? [activity('DRAFT')] : []), activity('CREATED')],
    needsPassword: request.needsPassword,
    saveDraftOnFailure: request.saveDraftOnFailure ?? false,
    verification: 'UNKNOWN',
    password: { sent: 0, wrong: 0 },
    ...(phoneNumberId === undefined ? {} : { phoneNumberId }),
  }
  return { ...project, senders: [...project.senders, record] }
}

/** The id of the sender that was added last. */
export function lastSenderId(project: Project): string {
  const last = project.senders.at(-1)
  if (last === undefined) throw new Error('no sender was added')
  return last.sender.id
}

/** A number that nobody owns, in the range that films use, for a number that Meta or Sinch provides. */
export const drawNumber = ({ draw }: Context): PhoneNumber => ({
  countryCode: '1',
  phoneNumber: draw.digits(10, '555'),
})

/**
 * The sender that the customer chose while approving the request, if any: its number is verified at Meta, so that it is
 * live at once. Its data are those that came with the account.
 */
export function bearApprovalSender(project: Project, context: Context): Outcome {
  const approved = project.requests.find(({ status }) => status === 'APPROVED')
  const senderDetails = requireAccount(project).account.details?.senderDetails
  const choice = approved?.sender ?? 'none'
  if (approved === undefined || senderDetails === undefined || choice === 'none') return outcome(project)
  const { displayName, businessCategory, region, metaLocalStorage } = senderDetails
  const number: PhoneNumber =
    choice === 'display-name-only'
      ? drawNumber(context)
      : { ...drawNumber(context), ...pick(approved.countryCode, approved.phoneNumber), provider: 'CUSTOMER' }
  const details = { displayName, vertical: businessCategory }
  const born = addSender(
    project,
    { region, metaLocalStorage, number, details, status: 'IN_PROGRESS', needsPassword: false, author: 'Customer' },
    context,
  )
  return andThen(outcome(born), (state) => goLive(state, lastSenderId(state), context))
}

const pick = (countryCode: string | undefined, phoneNumber: string | undefined) => ({
  ...(countryCode === undefined ? {} : { countryCode }),
  ...(phoneNumber === undefined ? {} : { phoneNumber }),
})
