import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME, obey, projectAt, untouched } from './account-stages.fixture.ts'
import { requireAccount, viewAccount } from './account-view.ts'
import type { Project } from './project.ts'
import { goOn, historyOf, newest, type SenderAct } from './sender-stages.fixture.ts'
import type { CreateSender } from './sender-variants.ts'

const SIGNUP = { wabaId: '18273645546372819', phoneNumberId: '55018273645546372' } as const
const DEPRECATED = {
  facebookAccessToken: 'EAAtoken',
  name: 'Acme',
  details: { displayName: 'Acme Café', vertical: 'RESTAURANT' },
} as const

const process = (outcome: 'pending-verification' | 'rejected' | 'error'): SenderAct => ({
  type: 'process',
  ending: { outcome },
})

const submit = (project: Project, body: CreateSender) => obey(project, { kind: 'sender', type: 'create', body })
const signedUp = (body: CreateSender = SIGNUP): Project => submit(untouched(), body).state

/** `done`, or the code with which the body is refused. */
function resultOf(project: Project, body: CreateSender): string {
  try {
    submit(project, body)
    return 'done'
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'status' in error) return `${error.status} ${error.code}`
    throw error
  }
}

test('the first sender brings its account along, which is on the way until the sender is live', () => {
  const { state, events } = submit(untouched(), SIGNUP)
  const { isEmbeddedSignup, wabaId, changes, state: live } = requireAccount(state).account
  assert.deepEqual([isEmbeddedSignup, wabaId, changes?.status, live], [true, SIGNUP.wabaId, 'IN_PROGRESS', undefined])
  assert.deepEqual([events, requireAccount(state).activities.map(({ type }) => type)], [[], ['CREATED']])
  assert.deepEqual([newest(state).sender.changes?.status, historyOf(state)], ['IN_PROGRESS', ['CREATED']])
})

test('its number is verified: the sender is live without a password, and its account first', () => {
  const { state, events } = obey(signedUp(), {
    kind: 'sender',
    senderId: newest(signedUp()).sender.id,
    ...process('pending-verification'),
  } as never) // The parts of one command.
  assert.deepEqual(
    events.map(({ type }) => type),
    ['WHATSAPP_ACCOUNT_ONBOARDED', 'WHATSAPP_SENDER_ACTIVE'],
  )
  assert.deepEqual([viewAccount(state).state, newest(state).sender.state], ['ONBOARDED', 'ACTIVE'])
  assert.deepEqual([viewAccount(state).wabaId, newest(state).verification], [SIGNUP.wabaId, 'VERIFIED'])
})

for (const outcome of ['rejected', 'error'] as const)
  test(`an account whose first sender comes to nothing stays on the way (${outcome})`, () => {
    const state = goOn(signedUp(), process(outcome))
    assert.equal(viewAccount(state).changes?.status, 'IN_PROGRESS')
    const second = goOn(submit(state, { ...SIGNUP, phoneNumberId: '2' }).state, process('pending-verification'))
    assert.equal(viewAccount(second).state, 'ONBOARDED')
  })

test('a second sender changes nothing about the account', () => {
  const live = goOn(signedUp(), process('pending-verification'))
  const { state, events } = submit(live, { ...SIGNUP, phoneNumberId: '2' })
  assert.deepEqual([viewAccount(state), events], [viewAccount(live), []])
  assert.equal(state.senders.length, 2)
})

test('an account of embedded signup without senders can be deleted', () => {
  const empty = goOn(signedUp(), { type: 'delete' })
  assert.equal(obey(empty, { kind: 'account', type: 'delete' }).state.account, undefined)
})

test('the deprecated body brings its profile along, and its WABA is looked up', () => {
  const state = signedUp(DEPRECATED)
  assert.deepEqual(newest(state).sender.changes?.details, DEPRECATED.details)
  assert.match(requireAccount(state).account.wabaId ?? '', /^9001\d{12}$/)
})

test('an empty id of the deprecated body is none', () => {
  const state = signedUp({ ...DEPRECATED, wabaId: '', phoneNumberId: '' })
  assert.match(requireAccount(state).account.wabaId ?? '', /^9001\d{12}$/)
  assert.equal(newest(state).phoneNumberId, undefined)
})

test('a profile is no part of embedded signup, and ignored', () => {
  const body = { ...SIGNUP, details: { displayName: 7, photoUrl: 'https://example.com/file_not_found.png' } }
  const state = signedUp(body as CreateSender) // A field that the contract does not know.
  assert.deepEqual(newest(state).sender.changes?.details, { displayName: 'Name at Meta', vertical: 'NOT_SET' })
})

const EMPTY = [
  [{ ...SIGNUP, wabaId: '' }, ['wabaId should not be empty']],
  [{ ...SIGNUP, phoneNumberId: '' }, ['phoneNumberId should not be empty']],
  [{ wabaId: '', phoneNumberId: '' }, ['wabaId should not be empty', 'phoneNumberId should not be empty']],
] as const

for (const [body, validationErrors] of EMPTY)
  test(`embedded signup takes no empty ids: ${validationErrors}`, () => {
    assert.throws(() => submit(untouched(), body), {
      code: 'invalid_input',
      additionalInformation: { validationErrors },
    })
  })

// Manager, region and storage where they are given, and where they are not.
const PLACES = [
  [{}, 'SINCH_UK', 'EU', 'DE'],
  [{ region: 'BR' }, 'SINCH_BR', 'BR', 'BR'],
  [{ region: 'US' }, 'SINCH_UK', 'US', 'US'],
  [{ businessManager: 'SINCH_BR' }, 'SINCH_BR', 'BR', 'BR'],
  [{ businessManager: 'SINCH_MX' }, 'SINCH_MX', 'US', 'US'],
  [{ businessManager: 'SINCH_MX', region: 'BR' }, 'SINCH_MX', 'BR', 'BR'],
  [{ metaLocalStorage: 'CH' }, 'SINCH_UK', 'EU', 'CH'],
] as const

for (const [given, manager, region, storage] of PLACES)
  test(`with ${JSON.stringify(given)} it is with ${manager} in ${region}, ${storage}`, () => {
    const { sender } = newest(signedUp({ ...SIGNUP, ...given }))
    assert.deepEqual([sender.businessManager, sender.region, sender.metaLocalStorage], [manager, region, storage])
  })

const live = () => goOn(signedUp(), process('pending-verification'))
const partner = () => projectAt('onboarded')
const wabaOf = (project: Project): string => requireAccount(project).account.wabaId ?? 'none'

// What depends on the project or its account, and on values with a meaning.
const REFUSALS: Readonly<Record<string, readonly [() => Project, CreateSender | (() => CreateSender), string]>> = {
  'the WABA of the account, another number': [live, { ...SIGNUP, phoneNumberId: '2' }, 'done'],
  'another WABA than that of the account': [live, { ...SIGNUP, wabaId: '1' }, '409 wrong_waba_id'],
  'the number of a sender that there is': [live, SIGNUP, '409 provisioned_phone_number_id'],
  'another WABA than that of a partner-initiated account': [partner, SIGNUP, '409 wrong_waba_id'],
  'the WABA of a partner-initiated account': [
    partner,
    () => ({ ...SIGNUP, wabaId: wabaOf(partner()) }),
    '400 invalid_input',
  ],
  'the deprecated body on a partner-initiated account': [partner, DEPRECATED, '400 invalid_input'],
  'another manager': [
    live,
    { ...SIGNUP, phoneNumberId: '2', businessManager: 'SINCH_BR' },
    '409 wrong_business_manager',
  ],
  "a region that is not the given manager's": [
    untouched,
    { ...SIGNUP, businessManager: 'SINCH_UK', region: 'BR' },
    '400 invalid_business_manager',
  ],
  "a region that is not the project's manager's": [
    live,
    { ...SIGNUP, phoneNumberId: '2', region: 'BR' },
    '409 invalid_waba_id_or_phone_number_id_for_region',
  ],
  'the id of a portfolio for that of a WABA': [
    untouched,
    { ...SIGNUP, wabaId: '9000123412341234' },
    '400 invalid_input',
  ],
  'a photo that is refused': [
    untouched,
    { ...DEPRECATED, details: { ...DEPRECATED.details, photoUrl: 'https://example.com/file_size_too_large.png' } },
    '409 file_size_too_large',
  ],
}

for (const [what, [project, body, result]] of Object.entries(REFUSALS))
  test(`embedded signup with ${what}: ${result}`, () => {
    assert.equal(resultOf(project(), typeof body === 'function' ? body() : body), result)
  })

const MAGIC: readonly (readonly [CreateSender, string])[] = [
  [{ ...SIGNUP, wabaId: 'waba_id_used' }, '409 waba_id_used'],
  [{ ...SIGNUP, phoneNumberId: 'used_phone_number_id' }, '409 used_phone_number_id'],
  [{ ...SIGNUP, phoneNumberId: 'provisioned_phone_number_id' }, '409 provisioned_phone_number_id'],
  [{ ...SIGNUP, phoneNumberId: 'all_phone_number_id_provisioned' }, '409 all_phone_number_id_provisioned'],
  [{ ...DEPRECATED, facebookAccessToken: 'invalid_facebook_token' }, '400 invalid_facebook_token'],
  [{ ...DEPRECATED, facebookAccessToken: 'not_found_waba_id' }, '409 not_found_waba_id'],
  [{ ...DEPRECATED, facebookAccessToken: 'too_many_waba_id' }, '409 too_many_waba_id'],
  [{ ...DEPRECATED, facebookAccessToken: 'facebook_Request_limit_reached' }, '500 facebook_Request_limit_reached'],
  [{ ...DEPRECATED, facebookAccessToken: 'log_in_facebook_required' }, '500 log_in_facebook_required'],
]

for (const [body, result] of MAGIC)
  test(`embedded signup is refused by a value of its own: ${result}`, () => {
    assert.equal(resultOf(untouched(), body), result)
  })

test('a single-use code is as good as a token', () => {
  const { facebookAccessToken: _, ...rest } = DEPRECATED
  assert.equal(resultOf(untouched(), { ...rest, facebookCode: 'AQDcode' }), 'done')
})

test('an account of embedded signup is no account that can be created or corrected', () => {
  const project = live()
  assert.throws(() => obey(project, { kind: 'account', type: 'create', body: ACME }), { code: 'account_exists' })
  assert.throws(() => obey(project, { kind: 'account', type: 'update', body: { wabaName: 'B' } }), {
    code: 'account_not_updatable',
  })
})
