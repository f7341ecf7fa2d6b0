import { type ControlSchema, senderErrorCodes } from '../contract.ts'

export type Scenario = ControlSchema<'Scenario'>
type Event = Scenario['events'][number]

const PENDING: Event = 'WHATSAPP_ACCOUNT_PENDING_VERIFICATION'
const ONBOARDED: Event = 'WHATSAPP_ACCOUNT_ONBOARDED'
const REJECTED: Event = 'WHATSAPP_ACCOUNT_REJECTED'
const WABA_CHANGED: Event = 'WHATSAPP_WABA_ACCOUNT_CHANGED'
const SENDER_WAITS: Event = 'WHATSAPP_SENDER_PENDING_VERIFICATION'
const SENDER_ACTIVE: Event = 'WHATSAPP_SENDER_ACTIVE'
const SENDER_ERROR: Event = 'WHATSAPP_SENDER_ERROR'
const NAME_UPDATED: Event = 'WHATSAPP_SENDER_DISPLAY_NAME_UPDATED'

const account = (
  name: string,
  summary: string,
  plan: Scenario['plan'],
  events: readonly Event[] = [PENDING, ONBOARDED, SENDER_ACTIVE],
): Scenario => ({ name, subject: 'account', summary, plan, events })

/** The customer adds no sender while approving, so that the one created later is the only one. */
const sender = (name: string, summary: string, plan: Scenario['plan'], events: readonly Event[]): Scenario => ({
  name,
  subject: 'sender',
  summary,
  plan: { customer: { sender: 'none' }, ...plan },
  events: [PENDING, ONBOARDED, ...events],
})

const waba = (trigger: string, after = 'P1D') => ({ after, trigger })

// Meta's reasons for rejecting a display name (webhook phone_number_name_update).
export const NAME_REASONS = [
  'NAME_EMPLOYEE_ISSUE',
  'NAME_ENDCLIENT_NOTRELATED',
  'NAME_FORMAT_UNACCEPTABLE',
  'NAME_INDIVIDUAL_ISSUE',
  'NAME_NOT_CONSISTENT',
  'UNKNOWN',
] as const

const LIVE = [SENDER_WAITS, SENDER_ACTIVE, NAME_UPDATED, NAME_UPDATED] as const

/** The named plans. */
export const scenarios: readonly Scenario[] = [
  account('happy-path', 'The customer approves with an own number, Meta approves, the sender is live at once.', {}),
  account('display-name-only', 'The customer takes a virtual number with a display name only.', {
    customer: { decision: 'approve', sender: 'display-name-only' },
  }),
  account(
    'no-sender',
    'The customer approves without a sender.',
    { customer: { decision: 'approve', sender: 'none' } },
    [PENDING, ONBOARDED],
  ),
  account('customer-declines', 'The customer declines at Meta.', { customer: { decision: 'decline' } }, [
    PENDING,
    REJECTED,
  ]),
  account(
    'customer-never-answers',
    'Nobody answers; after 90 days the request expires.',
    { customer: { decision: 'ignore' } },
    [PENDING, REJECTED],
  ),
  account(
    'customer-asks-to-cancel',
    'The customer asks the partner to cancel, and the partner does.',
    { customer: { decision: 'cancel' } },
    [PENDING, REJECTED],
  ),
  account(
    'request-not-filed',
    'The provider can not file the request at Meta.',
    { initiation: { outcome: 'failed', reason: 'The portfolio has reached its limit of WABAs.' } },
    [REJECTED],
  ),
  account(
    'waba-rejected',
    "The customer approves, but Meta's review rejects the WABA.",
    { review: { decision: 'reject', reason: "The business does not comply with Meta's policy." } },
    [PENDING, REJECTED],
  ),
  account('stuck-in-review', "Meta's review does not come to an end by itself.", { review: { decision: 'wait' } }, [
    PENDING,
  ]),
  account('onboarding-delayed', 'Everything succeeds, but filing takes three days and the review five.', {
    initiation: { after: 'P3D' },
    review: { after: 'P5D' },
  }),
  account(
    'tier-upgrades',
    'The messaging limit rises step by step after onboarding.',
    {
      incidents: [
        { after: 'P7D', trigger: 'account-daily-limit-changed', input: { dailyLimit: 'TIER_2K' } },
        { after: 'P14D', trigger: 'account-daily-limit-changed', input: { dailyLimit: 'TIER_10K' } },
        { after: 'P21D', trigger: 'account-daily-limit-changed', input: { dailyLimit: 'TIER_100K' } },
      ],
    },
    [PENDING, ONBOARDED, SENDER_ACTIVE, ...Array<Event>(3).fill('WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED')],
  ),
  account('ban-scheduled', 'Meta announces to disable the WABA.', { incidents: [waba('account-ban-scheduled')] }, [
    PENDING,
    ONBOARDED,
    SENDER_ACTIVE,
    WABA_CHANGED,
  ]),
  account('banned', 'Meta disables the WABA.', { incidents: [waba('account-banned')] }, [
    PENDING,
    ONBOARDED,
    SENDER_ACTIVE,
    WABA_CHANGED,
  ]),
  account(
    'reinstated',
    'Meta announces to disable the WABA, disables it, and reinstates it.',
    { incidents: [waba('account-ban-scheduled'), waba('account-banned', 'P8D'), waba('account-ban-lifted', 'P10D')] },
    [PENDING, ONBOARDED, SENDER_ACTIVE, WABA_CHANGED, WABA_CHANGED, WABA_CHANGED],
  ),
  sender(
    'sms-lost',
    'Passwords by SMS never arrive, by voice they do.',
    { otp: { sms: 'lost', voice: 'delivered' } },
    LIVE,
  ),
  sender(
    'code-expires',
    'Passwords are good for a second only: they have expired when they are used.',
    { otp: { validity: 'PT1S' } },
    [SENDER_WAITS],
  ),
  sender(
    'locked-out',
    'The number is locked after too many wrong codes.',
    { otp: { refusal: 'too_many_invalid_verification_codes' } },
    [SENDER_WAITS],
  ),
  sender(
    'number-on-whatsapp',
    'The number is registered on WhatsApp elsewhere.',
    { otp: { refusal: 'sender-already-registered' } },
    [SENDER_WAITS],
  ),
  sender(
    'number-taken',
    'The number belongs to another WABA.',
    {
      sender: {
        outcome: 'error',
        errorCode: 'DUPLICATES_ON_SENDER_PHONE_NUMBER',
        reason: 'The number is in use in another WABA.',
      },
    },
    [SENDER_ERROR],
  ),
  sender(
    'number-verified',
    'The number is verified at Meta already: the sender is live without a password.',
    { sender: { outcome: 'active' } },
    [SENDER_ACTIVE, NAME_UPDATED, NAME_UPDATED],
  ),
  sender(
    'sender-rejected',
    'The review refuses the sender.',
    { sender: { outcome: 'rejected', reason: 'The profile is not acceptable.' } },
    ['WHATSAPP_SENDER_REJECTED'],
  ),
  ...senderErrorCodes.map((errorCode) =>
    sender(
      `sender-error-${errorCode}`,
      `A new sender ends in ERROR with the code ${errorCode}.`,
      { sender: { outcome: 'error', errorCode, reason: `Simulated: ${errorCode}.` } },
      [SENDER_ERROR],
    ),
  ),
  sender(
    'activation-fails',
    'The number is verified, but its registration at Meta fails.',
    {
      activation: {
        outcome: 'error',
        errorCode: 'CANNOT_REGISTER_TO_CLOUD_API',
        reason: 'Meta did not take the number.',
      },
    },
    [SENDER_WAITS, SENDER_ERROR],
  ),
  ...NAME_REASONS.map((reason) =>
    sender(
      `display-name-rejected-${reason}`,
      `A new display name of a live sender is rejected for ${reason}.`,
      { displayName: { decision: 'reject', reason } },
      LIVE,
    ),
  ),
  sender(
    'display-name-deferred',
    'The decision on a new display name is put off.',
    { displayName: { decision: 'defer' } },
    LIVE,
  ),
  sender(
    'quality-drops',
    'The quality rating falls to YELLOW, then to RED.',
    {
      incidents: [
        { after: 'P1D', trigger: 'sender-quality-rating-changed', input: { qualityRating: 'YELLOW' } },
        { after: 'P2D', trigger: 'sender-quality-rating-changed', input: { qualityRating: 'RED' } },
      ],
    },
    [...LIVE, 'WHATSAPP_SENDER_QUALITY_RATING_CHANGED', 'WHATSAPP_SENDER_QUALITY_RATING_CHANGED'],
  ),
  sender(
    'sender-suspended',
    'The sender is suspended for policy reasons a day after it went live. No webhook tells of it.',
    { incidents: [{ after: 'P1D', trigger: 'sender-suspended' }] },
    LIVE,
  ),
  sender(
    'sender-deactivated',
    'The sender is switched off a day after it went live.',
    { incidents: [{ after: 'P1D', trigger: 'sender-deactivated' }] },
    [...LIVE, 'WHATSAPP_SENDER_INACTIVE'],
  ),
  sender(
    'verification-expires',
    'The verification of the number lapses; the sender goes on working.',
    { incidents: [{ after: 'P1D', trigger: 'sender-verification-expired' }] },
    LIVE,
  ),
]
