import fc from 'fast-check'
import type { ControlOperationId, OperationId } from './contract.ts'

/** A call of a random life, of either contract. Ids in its path are those of what there is when its turn comes. */
export type ModelCall = {
  readonly operation: OperationId | ControlOperationId | 'receiver fails'
  /** Which sender it is about, by number. */
  readonly pick?: number
  readonly trigger?: string
  readonly body?: object
}

const ACCOUNT = {
  wabaName: 'Acme Ltd',
  clientBusinessManagerId: '100200300400',
  senderDetails: { displayName: 'Acme', businessCategory: 'SHOPPING_AND_RETAIL' },
}
const NUMBER = { countryCode: '49', phoneNumber: '1511234567' }
const CAFE = { phoneNumberProvider: 'CUSTOMER', details: { ...NUMBER, displayName: 'Café', vertical: 'RESTAURANT' } }
const SIGNUP = { wabaId: '18273645546372819', phoneNumberId: '55018273645546372' }
const DEPRECATED = { name: 'Acme', details: { displayName: 'Acme', vertical: 'OTHER' } }
const BAD_PHOTO = { ...CAFE.details, photoUrl: 'https://example.com/file_not_found.png' }

const create = (body: object): ModelCall => ({ operation: 'createSender', body })
const update = (status: 'DRAFT' | 'SUBMIT', details?: object): ModelCall => ({
  operation: 'updateSender',
  body: { status, ...(details === undefined ? {} : { details }) },
})
const verify = (body: object): ModelCall => ({ operation: 'verifySender', body })
const pull = (trigger: string, body: object = {}): ModelCall => ({ operation: 'pullTrigger', trigger, body })
const pass = (by: string): ModelCall => ({ operation: 'advanceClock', body: { by } })
const onboard: readonly ModelCall[] = [
  { operation: 'createAccount', body: ACCOUNT },
  { operation: 'fileRequest' },
  { operation: 'approveRequest', body: { sender: 'none' } },
  { operation: 'approveReview' },
]

const CALLS: Readonly<Record<string, readonly ModelCall[]>> = {
  account: [
    { operation: 'createAccount', body: ACCOUNT },
    { operation: 'createAccount', body: { ...ACCOUNT, wabaName: 'customer-declines' } },
    { operation: 'createAccount', body: { ...ACCOUNT, wabaName: 'display-name-only' } },
    { operation: 'createAccount', body: { clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd' } },
    { operation: 'updateAccount', body: { wabaName: 'Acme Limited' } },
    { operation: 'updateAccount', body: { senderDetails: { region: 'US' } } },
    { operation: 'deleteAccount' },
    { operation: 'getAccount' },
    { operation: 'listAccountActivities' },
    { operation: 'createAccountComment', body: { comment: 'Hello' } },
    { operation: 'enableTemplateAnalytics' },
  ],
  creation: [
    create(CAFE),
    create({ ...CAFE, details: { ...CAFE.details, phoneNumber: '1517654321' } }),
    create({ ...CAFE, phoneNumberProvider: 'SINCH' }),
    create({ ...CAFE, status: 'DRAFT' }),
    create({ ...CAFE, region: 'BR', saveDraftOnFailure: true }),
    create({ ...CAFE, details: BAD_PHOTO, saveDraftOnFailure: true }),
    create({ ...CAFE, details: { ...CAFE.details, phoneNumber: '5005550010' } }),
    create({ details: { ...NUMBER, displayName: 'Café' } }),
    create(SIGNUP),
    create({ ...SIGNUP, phoneNumberId: '2' }),
    create({ ...DEPRECATED, facebookCode: 'AQDcode' }),
    create({ ...DEPRECATED, facebookAccessToken: 'log_in_facebook_required' }),
    create({}),
  ],
  update: [
    update('DRAFT', { about: 'Open' }),
    update('SUBMIT', { about: 'Closed', email: null }),
    update('SUBMIT', { displayName: 'Bistro' }),
    update('DRAFT', { displayName: 'Inn', email: 'a@acme.example' }),
    update('SUBMIT', { username: 'acme' }),
    update('SUBMIT', { username: null }),
    update('SUBMIT'),
    update('SUBMIT', { photoUrl: BAD_PHOTO.photoUrl }),
    { operation: 'deleteSenderChanges' },
    { operation: 'deleteSender' },
  ],
  verification: [
    { operation: 'registerSender', body: { method: 'SMS' } },
    { operation: 'registerSender', body: { method: 'VOICE' } },
    verify({ code: '{code}' }), // The one that was sent last.
    verify({ code: '111111' }),
    verify({ code: '000000' }),
    verify({}),
    { operation: 'verifySenderAtMeta' },
    { operation: 'getVerificationStatus' },
  ],
  reading: [
    { operation: 'getSender' },
    { operation: 'listSenders' },
    { operation: 'listSenderActivities' },
    { operation: 'listSuggestedUsernames' },
    { operation: 'createSenderComment', body: { comment: 'Hello' } },
  ],
  decisions: [
    { operation: 'fileRequest' },
    { operation: 'fileRequest', body: { outcome: 'failed' } },
    { operation: 'approveRequest', body: { sender: 'phone', ...NUMBER } },
    { operation: 'approveRequest', body: { sender: 'none' } },
    { operation: 'declineRequest' },
    { operation: 'cancelRequest' },
    { operation: 'approveReview' },
    { operation: 'rejectReview', body: { reason: 'UNKNOWN' } },
  ],
  triggers: [
    ...['pending-verification', 'active', 'rejected', 'error'].map((outcome) => pull('sender-processed', { outcome })),
    ...['active', 'error'].map((outcome) => pull('sender-activated', { outcome })),
    ...['applied', 'rejected', 'error'].map((outcome) => pull('sender-update-decided', { outcome })),
    ...['suspended', 'reinstated', 'deactivated', 'verification-expired', 'display-name-expired'].map((name) =>
      pull(`sender-${name}`),
    ),
    pull('sender-quality-rating-changed', { qualityRating: 'RED' }),
    pull('account-banned'),
  ],
  time: ['PT1S', 'PT3S', 'PT1M', 'PT10M', 'PT1H', 'PT12H', 'P30D', 'P90D'].map(pass),
  world: [
    { operation: 'updateSettings', body: { pace: 'manual' } },
    { operation: 'updateSettings', body: { pace: 'fast' } },
    { operation: 'updateSettings', body: { compatibility: '1.2.117' } },
    { operation: 'updateSettings', body: { declines: 'silent' } },
    { operation: 'replacePlan', body: { sender: { outcome: 'rejected' }, displayName: { decision: 'defer' } } },
    { operation: 'receiver fails' }, // It answers the next delivery with 500.
  ],
}

const WEIGHTS: Readonly<Record<keyof typeof CALLS, number>> = {
  creation: 4,
  update: 8,
  verification: 8,
  time: 6,
  triggers: 5,
  decisions: 2,
  account: 2,
  world: 2,
  reading: 2,
}

const waiting: readonly ModelCall[] = [...onboard, create(CAFE), pull('sender-processed')]
const registered: readonly ModelCall[] = [...waiting, { operation: 'registerSender', body: { method: 'SMS' } }]
const active: readonly ModelCall[] = [...registered, verify({ code: '{code}' }), pull('sender-activated')]
const signedUp: readonly ModelCall[] = [create(SIGNUP), pull('sender-processed')]

/** Where a life begins: lives from nothing seldom come far in thirty calls. */
const BEGINNINGS: readonly (readonly ModelCall[])[] = [
  active,
  [],
  onboard,
  waiting,
  registered,
  [...active, update('SUBMIT', { about: 'Closed', displayName: 'Bistro', username: 'acme' })],
  [...active, create({ ...CAFE, phoneNumberProvider: 'SINCH' }), pass('PT3S')],
  signedUp,
]

/** Lives of a project, of thirty calls at most after their beginning. */
export const lives: fc.Arbitrary<readonly ModelCall[]> = fc
  .record({
    beginning: fc.constantFrom(...BEGINNINGS),
    calls: fc.array(
      fc.record({
        call: fc.oneof(
          ...Object.entries(WEIGHTS).map(([group, weight]) => ({
            weight,
            arbitrary: fc.constantFrom(...(CALLS[group] ?? [])),
          })),
        ),
        pick: fc.nat(3),
      }),
      { maxLength: 30, size: 'max' },
    ),
  })
  .map(({ beginning, calls }) => [...beginning, ...calls.map(({ call, pick }) => ({ ...call, pick }))])
