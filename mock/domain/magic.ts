import { type ErrorCode, type Schema, senderErrorCodes } from '../contract.ts'
import type { Plan } from './plan.ts'

/** Parts of a plan that a magic value sets, whatever the project's plan says; what is left out stays the plan's. */
export type PlanChange = { readonly [Part in keyof Plan]?: Partial<Plan[Part]> }

/** What a magic value does: refuse the call that carries it or a later one, or change what becomes of its resource. */
export type MagicEffect = { readonly refuse?: ErrorCode; readonly register?: ErrorCode; readonly plan?: PlanChange }

type FacebookField = 'facebookToken' | 'facebookCode' | 'facebookAccessToken'
export type MagicField =
  | 'displayName'
  | 'phoneNumber'
  | 'photoUrl'
  | 'username'
  | FacebookField
  | 'wabaId'
  | 'phoneNumberId'

export type MagicValue = {
  readonly field: MagicField
  readonly value: string
  /** What happens, in words. */
  readonly outcome: string
  readonly effect: MagicEffect
}

const refuse = (field: MagicField, code: ErrorCode): MagicValue => ({
  field,
  value: code,
  outcome: `The call is refused with ${code}.`,
  effect: { refuse: code },
})

const refuseFile = (code: ErrorCode): MagicValue => ({
  ...refuse('photoUrl', code),
  value: `https://example.com/${code}.png`,
})

const failRegister = (value: string, code: ErrorCode, why: string): MagicValue => ({
  field: 'phoneNumber',
  value,
  outcome: `Registering is refused with ${code}: ${why}.`,
  effect: { register: code },
})

const failSender = (errorCode: Schema<'SenderErrorCode'>): MagicValue => ({
  field: 'displayName',
  value: errorCode,
  outcome: `A new sender ends in ERROR with the code ${errorCode}.`,
  effect: { plan: { sender: { outcome: 'error', errorCode, reason: `Simulated: ${errorCode}.` } } },
})

// Meta's reasons for rejecting a display name (webhook phone_number_name_update).
const NAME_REASONS = [
  'NAME_EMPLOYEE_ISSUE',
  'NAME_ENDCLIENT_NOTRELATED',
  'NAME_FORMAT_UNACCEPTABLE',
  'NAME_INDIVIDUAL_ISSUE',
  'NAME_NOT_CONSISTENT',
]

const rejectName = (reason: string): MagicValue => ({
  field: 'displayName',
  value: reason,
  outcome: `As the new name of an active sender it is rejected for ${reason}.`,
  effect: { plan: { displayName: { decision: 'reject', reason } } },
})

/** Values of ordinary fields that bring an outcome about: a value that names an error code gets that code. */
export const magicValues: readonly MagicValue[] = [
  ...(['file_invalid_mime_type', 'file_not_found', 'file_size_too_large', 'file_has_wrong_dimensions'] as const).map(
    refuseFile,
  ),
  refuseFile('file_unexpected_error'),
  ...(['facebookToken', 'facebookAccessToken'] as const).flatMap((field) => [
    refuse(field, 'invalid_facebook_token'),
    refuse(field, 'facebook_Request_limit_reached'),
    refuse(field, 'log_in_facebook_required'),
  ]),
  refuse('facebookCode', 'invalid_facebook_code'),
  refuse('facebookAccessToken', 'not_found_waba_id'),
  refuse('facebookAccessToken', 'too_many_waba_id'),
  refuse('wabaId', 'waba_id_used'),
  refuse('phoneNumberId', 'used_phone_number_id'),
  refuse('phoneNumberId', 'provisioned_phone_number_id'),
  refuse('phoneNumberId', 'all_phone_number_id_provisioned'),
  refuse('username', 'sender_username_not_available'),
  refuse('username', 'sender_phone_number_not_registered_with_meta_cloud_api'),
  failRegister('5005550001', 'sender_request_code_failed', 'Meta can not send the code'),
  failRegister('5005550002', 'sender-number-not-approved-for-enterprise', 'the business is not cleared for the number'),
  failRegister('5005550003', 'sender-already-registered', 'the number is registered elsewhere on the platform'),
  failRegister('5005550004', 'sender-register-too-many-requests', 'codes were asked for too often'),
  failRegister('5005550005', 'too_many_invalid_verification_codes', 'the number is locked after wrong codes'),
  {
    field: 'phoneNumber',
    value: '5005550006',
    outcome: 'Passwords by SMS are lost, by voice they arrive.',
    effect: { plan: { otp: { sms: 'lost', voice: 'delivered' } } },
  },
  {
    field: 'phoneNumber',
    value: '5005550007',
    outcome: 'The number is verified at Meta already: the sender becomes ACTIVE without a password.',
    effect: { plan: { sender: { outcome: 'active' } } },
  },
  {
    field: 'phoneNumber',
    value: '5005550008',
    outcome: 'No password arrives, neither by SMS nor by voice.',
    effect: { plan: { otp: { sms: 'lost', voice: 'lost' } } },
  },
  {
    field: 'displayName',
    value: 'REJECTED',
    outcome: 'A new sender is REJECTED in its review.',
    effect: { plan: { sender: { outcome: 'rejected', reason: 'Simulated: the review refused the sender.' } } },
  },
  {
    field: 'displayName',
    value: 'DEFERRED',
    outcome: 'As the new name of an active sender it is deferred, and stays under review.',
    effect: { plan: { displayName: { decision: 'defer' } } },
  },
  ...senderErrorCodes.map(failSender),
  ...NAME_REASONS.map(rejectName),
]

const effects = new Map(magicValues.map(({ field, value, effect }) => [`${field} ${value}`, effect]))

/** What the value of the field does; nothing for nearly all values. */
export const magicOf = (field: MagicField, value: string | null | undefined): MagicEffect =>
  effects.get(`${field} ${value}`) ?? {}

/** One part of the plan, as the magic values of the resource change it; the later ones win. */
export function planWith<Part extends keyof Plan>(plan: Plan, part: Part, magic: readonly MagicEffect[]): Plan[Part] {
  return Object.assign({}, plan[part], ...magic.map((effect) => effect.plan?.[part]))
}
