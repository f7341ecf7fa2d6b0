import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CreateAccount } from './account-details.ts'
import { ACME, obey, projectAt, requestIdOf, reviewIdOf, type Stage, untouched } from './account-stages.fixture.ts'
import type { Command } from './command.ts'
import type { Project } from './project.ts'
import { lastSenderId } from './sender-birth.ts'
import { act, CAFE, create, goOn, historyOf, newest, PROFILE, senderAt } from './sender-stages.fixture.ts'
import type { CreateSender } from './sender-variants.ts'

const PROVISIONED = { details: { countryCode: '49', phoneNumber: '1511234567', displayName: 'Acme Café' } }

test('a new sender is being processed, has no state yet, and nobody hears of it', () => {
  const { state, events } = submit(projectAt('onboarded'), CAFE)
  const { sender } = newest(state)
  assert.deepEqual(sender, {
    id: lastSenderId(state),
    changes: { status: 'IN_PROGRESS', details: PROFILE },
    region: 'EU',
    metaLocalStorage: 'DE',
    cloudApi: true,
    created: '2026-11-22T12:00:00.000Z',
    modified: '2026-11-22T12:00:00.000Z',
    countryCode: '49',
    phoneNumber: '1511234567',
    numberProvider: 'CUSTOMER',
    businessManager: 'SINCH_UK',
    compatibleRegions: ['eu', 'us'],
  })
  assert.deepEqual([events, historyOf(state)], [[], ['CREATED']])
})

test('a draft waits to be submitted', () => {
  const { state, events, timers } = submit(withPace('fast'), { ...CAFE, status: 'DRAFT' })
  assert.deepEqual(newest(state).sender.changes, { status: 'DRAFT', details: PROFILE })
  assert.deepEqual([events, timers, historyOf(state)], [[], [], ['DRAFT', 'CREATED']])
})

const SUBMITTED: Readonly<Record<string, CreateSender>> = {
  'a partner-initiated sender without an action': CAFE,
  'a partner-initiated sender with SUBMIT': { ...CAFE, status: 'SUBMIT' },
  'a sender of phone provisioning': PROVISIONED,
}

for (const [what, body] of Object.entries(SUBMITTED))
  test(`${what} is processed by a timer, as the plan has it`, () => {
    const { state, timers } = submit(withPace('fast'), body)
    assert.deepEqual(timers, [
      {
        after: 3_000,
        owner: `sender ${lastSenderId(state)}`,
        command: {
          kind: 'sender',
          type: 'process',
          senderId: lastSenderId(state),
          ending: { outcome: 'pending-verification' },
        },
      },
    ])
  })

test("a sender of phone provisioning has a number of the customer's and a display name alone", () => {
  const { sender } = newest(create(projectAt('onboarded'), PROVISIONED))
  const { numberProvider, countryCode, phoneNumber, changes } = sender
  assert.deepEqual([numberProvider, countryCode, phoneNumber], ['CUSTOMER', '49', '1511234567'])
  assert.deepEqual(changes, { status: 'IN_PROGRESS', details: { displayName: 'Acme Café' } })
})

test("a number of Sinch's is made up, whatever number is given", () => {
  const { sender } = newest(create(projectAt('onboarded'), { ...CAFE, phoneNumberProvider: 'SINCH' }))
  assert.match(sender.phoneNumber ?? '', /^555\d{7}$/)
  assert.deepEqual([sender.countryCode, sender.numberProvider], ['49', 'SINCH'])
})

const ENDINGS = [
  ["the customer's number", CAFE, 'PENDING_VERIFICATION'],
  ['a number from Sinch', { ...CAFE, phoneNumberProvider: 'SINCH' }, 'ACTIVE'],
  ['phone provisioning', PROVISIONED, 'PENDING_VERIFICATION'],
] as const

for (const [what, body, state] of ENDINGS)
  test(`a processed sender with ${what} is ${state}`, () => {
    const processed = goOn(create(projectAt('onboarded'), body), {
      type: 'process',
      ending: { outcome: 'pending-verification' },
    })
    assert.equal(newest(processed).sender.state, state)
  })

test('what the contract does not know of a profile is ignored', () => {
  const details = { ...CAFE.details, colour: 'blue', username: undefined }
  const project = create(projectAt('onboarded'), { ...CAFE, details })
  assert.deepEqual(newest(project).sender.changes?.details, PROFILE)
})

// Region and storage: those of the body, else those of the account, else those that fit the region.
const PLACES = [
  [{}, {}, 'EU', 'DE'],
  [{}, { region: 'US' }, 'US', 'US'],
  [{}, { metaLocalStorage: 'CH' }, 'EU', 'CH'],
  [{ region: 'US', metaLocalStorage: 'CA' }, {}, 'US', 'CA'],
  [{ region: 'US', metaLocalStorage: 'CA' }, { region: 'US' }, 'US', 'CA'],
  [{ region: 'US', metaLocalStorage: 'CA' }, { region: 'EU' }, 'EU', 'DE'],
  [{ region: 'BR' }, {}, 'BR', 'BR'],
  [{}, { region: 'EU', metaLocalStorage: 'BH' }, 'EU', 'BH'],
] as const

for (const [account, given, region, metaLocalStorage] of PLACES)
  test(`with ${JSON.stringify(given)} on an account with ${JSON.stringify(account)} it is in ${region}, ${metaLocalStorage}`, () => {
    const project = onboard({ ...ACME, senderDetails: { ...ACME.senderDetails, ...account } })
    const { sender } = newest(create(project, { ...CAFE, ...given }))
    assert.deepEqual([sender.region, sender.metaLocalStorage], [region, metaLocalStorage])
  })

test('an account on behalf of a company has no sender details: the region is that of its manager', () => {
  const project = onboard({ clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd', businessManager: 'SINCH_BR' })
  assert.equal(newest(create(project, CAFE)).sender.region, 'BR')
})

// Which manager serves which region; the two that no table names serve all.
const SERVES = {
  SINCH_BR: { BR: true, EU: false, US: true },
  SINCH_MX: { BR: true, EU: false, US: true },
  SINCH_UK: { BR: false, EU: true, US: true },
  SINCH_AMERICA: { BR: true, EU: true, US: true },
  SINCH_SEP: { BR: true, EU: true, US: true },
} as const

for (const businessManager of ['SINCH_BR', 'SINCH_MX', 'SINCH_UK', 'SINCH_AMERICA', 'SINCH_SEP'] as const)
  for (const region of ['BR', 'EU', 'US'] as const)
    for (const body of [CAFE, PROVISIONED])
      test(`${businessManager} ${SERVES[businessManager][region] ? 'serves' : 'does not serve'} ${region} (${'status' in body || 'phoneNumberProvider' in body ? 'partner-initiated' : 'phone provisioning'})`, () => {
        const project = onboard({ ...ACME, businessManager })
        if (SERVES[businessManager][region])
          assert.equal(newest(create(project, { ...body, region })).sender.region, region)
        else
          assert.throws(() => create(project, { ...body, region }), { code: 'invalid_business_manager', status: 400 })
      })

for (const stage of ['untouched', 'submitted', 'pending', 'approved', 'rejected', 'resubmitted'] as const)
  for (const [what, body] of Object.entries({ 'partner-initiated': CAFE, 'phone-provisioned': PROVISIONED }))
    test(`a ${what} sender needs an account that is onboarded, not ${stage}`, () => {
      assert.throws(() => create(projectAt(stage), body), { code: 'project_not_initialized', status: 400 })
    })

for (const stage of ['onboarded', 'untouched'] satisfies Stage[])
  test(`the customer has to name the number that it provides (${stage})`, () => {
    const { phoneNumber: _, ...details } = CAFE.details
    assert.throws(() => create(projectAt(stage), { ...CAFE, details }), {
      code: 'invalid_input',
      additionalInformation: { validationErrors: ['details.phoneNumber should not be empty'] },
    })
  })

for (const body of [CAFE, PROVISIONED])
  test(`an account of embedded signup takes no such sender: ${Object.keys(body).join()}`, () => {
    const project = create(untouched(), { wabaId: '1', phoneNumberId: '2' })
    assert.throws(() => create(project, body), { code: 'invalid_input', status: 400 })
  })

const BAD_PHOTO = { ...CAFE, details: { ...CAFE.details, photoUrl: 'https://example.com/file_not_found.png' } }

for (const status of ['SUBMIT', 'DRAFT'] as const)
  test(`a call that is refused keeps nothing (${status})`, () => {
    assert.throws(() => create(projectAt('onboarded'), { ...BAD_PHOTO, status }), { code: 'file_not_found' })
  })

const KEPT = [
  ['its photo', BAD_PHOTO, 'file_not_found'],
  ['its region', { ...CAFE, region: 'BR' }, 'invalid_business_manager'],
] as const

for (const [what, body, code] of KEPT)
  test(`with saveDraftOnFailure a call that is refused for ${what} leaves a draft behind`, () => {
    const { state, refusal, timers, events } = submit(withPace('fast'), { ...body, saveDraftOnFailure: true })
    assert.equal(refusal?.code, code)
    assert.deepEqual([newest(state).sender.changes?.status, timers, events], ['DRAFT', [], []])
    assert.deepEqual(historyOf(state), ['DRAFT', 'CREATED'])
  })

test('not even with saveDraftOnFailure a draft is left of input that is invalid', () => {
  const { phoneNumber: _, ...details } = CAFE.details
  assert.throws(() => create(projectAt('onboarded'), { ...CAFE, details, saveDraftOnFailure: true }), {
    code: 'invalid_input',
  })
})

test('the draft that is left is refused again as long as it holds the photo', () => {
  const { state } = submit(projectAt('onboarded'), { ...BAD_PHOTO, saveDraftOnFailure: true })
  const resubmit = { type: 'update', body: { status: 'SUBMIT' } } as const
  assert.throws(() => act(state, resubmit), { code: 'file_not_found' })
  const mended = goOn(state, { type: 'update', body: { details: { photoUrl: null } } }, resubmit)
  assert.equal(newest(mended).sender.changes?.status, 'IN_PROGRESS')
})

test('a number that another sender of the project has is found out when the sender is processed', () => {
  const project = create(senderAt('waiting'), CAFE)
  const { state, events } = act(project, { type: 'process', ending: { outcome: 'pending-verification' } })
  const { changes, state: live } = newest(state).sender
  assert.deepEqual(
    [live, changes?.status, changes?.errorCode],
    [undefined, 'ERROR', 'DUPLICATES_ON_SENDER_PHONE_NUMBER'],
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['WHATSAPP_SENDER_ERROR'],
  )
})

test('a number that another sender wanted and never got is free', () => {
  const processed = goOn(create(senderAt('failed'), CAFE), {
    type: 'process',
    ending: { outcome: 'pending-verification' },
  })
  assert.equal(newest(processed).sender.state, 'PENDING_VERIFICATION')
})

const submit = (project: Project, body: CreateSender) => obey(project, { kind: 'sender', type: 'create', body })

const withPace = (pace: 'fast'): Project =>
  obey(projectAt('onboarded'), { kind: 'settings', type: 'update', settings: { pace } }).state

/** A project whose account was created so and went live without a sender. */
function onboard(body: CreateAccount): Project {
  const steps: readonly ((project: Project) => Command)[] = [
    () => ({ kind: 'account', type: 'create', body }),
    (project) => ({ kind: 'request', type: 'file', requestId: requestIdOf(project), filing: { outcome: 'sent' } }),
    (project) => ({ kind: 'request', type: 'approve', requestId: requestIdOf(project), approval: { sender: 'none' } }),
    (project) => ({ kind: 'review', type: 'approve', reviewId: reviewIdOf(project) }),
  ]
  return steps.reduce((project, step) => obey(project, step(project)).state, untouched())
}
