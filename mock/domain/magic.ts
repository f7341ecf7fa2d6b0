import type { ErrorCode } from '../contract.ts'
import { findScenario } from './find-scenario.ts'
import { changePart, type Plan, type PlanInput } from './plan.ts'
import type { Project, SenderRecord } from './project.ts'
import { NAME_REASONS, scenarios } from './scenarios.ts'

/** What a magic value does: it refuses the call that carries it, or plans what becomes of its account or sender. */
export type MagicEffect = { readonly refuse?: ErrorCode; readonly plan?: PlanInput; readonly scenario?: string }

export type MagicField =
  | 'wabaName'
  | 'clientBusinessManagerId'
  | 'displayName'
  | 'phoneNumber'
  | 'email'
  | 'photoUrl'
  | 'username'
  | 'facebookToken'
  | 'facebookCode'
  | 'facebookAccessToken'
  | 'wabaId'
  | 'phoneNumberId'
  | 'code'

export type MagicValue = {
  readonly field: MagicField
  readonly value: string
  /** What happens, in words. */
  readonly outcome: string
  readonly effect: MagicEffect
}

const refuse = (field: MagicField, code: ErrorCode, value: string = code): MagicValue => ({
  field,
  value,
  outcome: `The call is refused with ${code}.`,
  effect: { refuse: code },
})

function play(field: MagicField, value: string, scenario: string): MagicValue {
  const { summary, plan } = findScenario(scenario) ?? {}
  if (summary === undefined || plan === undefined) throw new Error(`there is no scenario ${scenario}`)
  return { field, value, outcome: summary, effect: { scenario, plan } }
}

const refusePassword = (value: string, refusal: NonNullable<Plan['otp']['refusal']>): MagicValue => ({
  field: 'phoneNumber',
  value,
  outcome: `Every request for a password is refused with ${refusal}.`,
  effect: { plan: { otp: { refusal } } },
})

/** The password that is always right while one is awaited, the one that is always wrong, and the one that has expired. */
export const MAGIC_CODES = { right: '111111', wrong: '000000', expired: '999999' } as const

const accountScenarios = scenarios.filter(({ subject }) => subject === 'account').map(({ name }) => name)
const senderScenarios = scenarios.filter(({ subject }) => subject === 'sender').map(({ name }) => name)

/** A fake portfolio id: 9000 and the number of the scenario, in 16 digits. */
const portfolioId = (number: number): string => `9000${String(number).padStart(12, '0')}`

const PHOTO_CODES = [
  'file_invalid_mime_type',
  'file_not_found',
  'file_size_too_large',
  'file_has_wrong_dimensions',
  'file_unexpected_error',
] as const

/** Values of ordinary fields that bring an outcome about: one that names a scenario or an error code gets it. */
export const magicValues: readonly MagicValue[] = [
  ...scenarios.map(({ name }) => play('wabaName', name, name)),
  ...accountScenarios.map((name, index) => play('clientBusinessManagerId', portfolioId(index + 1), name)),
  ...senderScenarios.map((name) => play('displayName', name, name)),
  ...NAME_REASONS.map((reason) => play('displayName', reason, `display-name-rejected-${reason}`)),
  refusePassword('5005550001', 'sender_request_code_failed'),
  refusePassword('5005550002', 'sender-number-not-approved-for-enterprise'),
  refusePassword('5005550003', 'sender-already-registered'),
  refusePassword('5005550004', 'sender-register-too-many-requests'),
  refusePassword('5005550005', 'too_many_invalid_verification_codes'),
  play('phoneNumber', '5005550006', 'sms-lost'),
  play('phoneNumber', '5005550007', 'number-verified'),
  play('phoneNumber', '5005550008', 'number-taken'),
  play('phoneNumber', '5005550009', 'code-expires'),
  play('phoneNumber', '5005550010', 'activation-fails'),
  play('email', 'rejected@example.com', 'sender-rejected'),
  play('email', 'error@example.com', 'sender-error-UNKNOWN_ERROR'),
  play('email', 'suspended@example.com', 'sender-suspended'),
  play('email', 'deactivated@example.com', 'sender-deactivated'),
  play('email', 'quality@example.com', 'quality-drops'),
  ...PHOTO_CODES.map((code) => refuse('photoUrl', code, `https://example.com/${code}.png`)),
  refuse('username', 'sender_username_not_available'),
  refuse('username', 'sender_phone_number_not_registered_with_meta_cloud_api'),
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
  { field: 'code', value: MAGIC_CODES.right, outcome: 'It is right whenever a password is awaited.', effect: {} },
  refuse('code', 'wrong_otp', MAGIC_CODES.wrong),
  refuse('code', 'wrong_otp', MAGIC_CODES.expired),
]

const effects = new Map(magicValues.map(({ field, value, effect }) => [`${field} ${value}`, effect]))

/** What the value of the field does; nothing for nearly all values. */
export const magicOf = (field: MagicField, value: string | null | undefined): MagicEffect =>
  effects.get(`${field} ${value}`) ?? {}

/** The magic values that the project's account carries, the pending ones where there are any. */
export function magicOfAccount({ account }: Project): readonly MagicEffect[] {
  const { wabaName, clientBusinessManagerId } = { ...account?.account.details, ...account?.account.changes?.details }
  return [magicOf('clientBusinessManagerId', clientBusinessManagerId), magicOf('wabaName', wabaName)]
}

/** The magic values that a sender carries, after those of its account. */
export function magicOfSender(project: Project, { sender }: SenderRecord): readonly MagicEffect[] {
  const { displayName, email } = { ...sender.details, ...sender.changes?.details }
  return [
    ...magicOfAccount(project),
    magicOf('phoneNumber', sender.phoneNumber),
    magicOf('email', email),
    magicOf('displayName', displayName),
  ]
}

type PlanPart = Exclude<keyof Plan, 'scenario' | 'incidents'>

/** One part of the plan, as the magic values change it; the later ones win. */
export const planWith = <Part extends PlanPart>(plan: Plan, part: Part, magic: readonly MagicEffect[]): Plan[Part] =>
  changePart(
    plan[part],
    magic.map((effect) => effect.plan?.[part]),
  )

/** What is to happen later, of the plan and of the magic values. */
export const incidentsWith = (plan: Plan, magic: readonly MagicEffect[]): Plan['incidents'] => [
  ...plan.incidents,
  ...magic.flatMap((effect) => effect.plan?.incidents ?? []),
]
