import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Schema } from '../contract.ts'
import {
  type AccountDetails,
  isOnBehalfOf,
  mergeDetails,
  refuseEmptyUpdate,
  resolveNewAccount,
} from './account-details.ts'
import { ACME } from './account-stages.fixture.ts'
import { Refusal } from './refusal.ts'

type Named = Partial<Pick<Schema<'CreatePartnerInitiatedAccount'>, 'businessManager'>> &
  Partial<Pick<Schema<'CreateAccountSenderDetails'>, 'region' | 'metaLocalStorage'>>

// What the body names, and the manager, the region and the storage that come of it.
const DEFAULTS: readonly (readonly [Named, string])[] = [
  [{}, 'SINCH_UK EU DE'],
  [{ region: 'EU' }, 'SINCH_UK EU DE'],
  [{ region: 'US' }, 'SINCH_UK US US'],
  [{ region: 'BR' }, 'SINCH_BR BR BR'],
  [{ businessManager: 'SINCH_BR' }, 'SINCH_BR BR BR'],
  [{ businessManager: 'SINCH_MX' }, 'SINCH_MX US US'],
  [{ businessManager: 'SINCH_UK' }, 'SINCH_UK EU DE'],
  [{ businessManager: 'SINCH_AMERICA' }, 'SINCH_AMERICA EU DE'],
  [{ businessManager: 'SINCH_MX', region: 'BR' }, 'SINCH_MX BR BR'],
  [{ metaLocalStorage: 'CH' }, 'SINCH_UK EU CH'],
  [{ region: 'US', metaLocalStorage: 'CH' }, 'SINCH_UK US CH'],
]

for (const [named, expected] of DEFAULTS)
  test(`a new account that names ${JSON.stringify(named)} gets ${expected}`, () => {
    const { businessManager, details } = resolveNewAccount(bodyWith(named))
    const { region, metaLocalStorage } = details.senderDetails ?? {}
    assert.equal([businessManager, region, metaLocalStorage].join(' '), expected)
  })

const FORBIDDEN: readonly Named[] = [
  { businessManager: 'SINCH_UK', region: 'BR' },
  { businessManager: 'SINCH_BR', region: 'EU' },
  { businessManager: 'SINCH_MX', region: 'EU' },
]

for (const named of FORBIDDEN)
  test(`${named.businessManager} in ${named.region} is refused with invalid_business_manager_for_environment`, () => {
    assert.throws(
      () => resolveNewAccount(bodyWith(named)),
      (error) => error instanceof Refusal && error.code === 'invalid_business_manager_for_environment',
    )
  })

test('an on-behalf-of body names the account after the company and has no sender', () => {
  const body = { clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd' }
  assert.deepEqual(resolveNewAccount(body), {
    businessManager: 'SINCH_UK',
    details: { clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd', wabaName: 'Acme Ltd' },
  })
})

for (const { body, expected } of [
  { body: { companyLegalName: 'Acme Ltd' }, expected: true },
  { body: {}, expected: false },
  { body: { wabaNam: 'Acme' }, expected: false },
  { body: { companyLegalName: 'Acme Ltd', wabaName: 'Acme' }, expected: false },
  { body: { companyLegalName: 'Acme Ltd', senderDetails: {} }, expected: false },
])
  test(`${JSON.stringify(body)} is ${expected ? '' : 'not '}of the on-behalf-of model`, () => {
    assert.equal(isOnBehalfOf(body), expected)
  })

const UPDATES: readonly (readonly [Schema<'UpdateAccount'>, boolean])[] = [
  [{}, true],
  [{ senderDetails: {} }, true],
  [{ wabaName: 'A' }, false],
  [{ companyLegalName: 'A' }, false],
  [{ clientBusinessManagerId: '1' }, false],
  [{ senderDetails: { displayName: 'A' } }, false],
]

for (const [update, isEmpty] of UPDATES)
  test(`the update ${JSON.stringify(update)} is ${isEmpty ? 'refused as empty' : 'taken'}`, () => {
    if (!isEmpty) {
      refuseEmptyUpdate(update)
      return
    }
    assert.throws(
      () => refuseEmptyUpdate(update),
      (error) => error instanceof Refusal && error.code === 'no_fields_to_update',
    )
  })

const PENDING: AccountDetails = {
  clientBusinessManagerId: '1',
  wabaName: 'Acme Ltd',
  senderDetails: { displayName: 'Acme', businessCategory: 'OTHER', region: 'EU', metaLocalStorage: 'DE' },
}

// An update of the pending details above, and what it changes in them.
const MERGES: readonly (readonly [Schema<'UpdateAccount'>, Partial<AccountDetails>])[] = [
  [{ wabaName: 'New' }, { wabaName: 'New' }],
  [{ clientBusinessManagerId: '2' }, { clientBusinessManagerId: '2' }],
  [{ companyLegalName: 'New' }, { companyLegalName: 'New', wabaName: 'New' }],
  [
    { companyLegalName: 'Legal', wabaName: 'New' },
    { companyLegalName: 'Legal', wabaName: 'New' },
  ],
  [{ senderDetails: { displayName: 'B' } }, { senderDetails: senderWith({ displayName: 'B' }) }],
  [
    { senderDetails: { businessCategory: 'EDUCATION' } },
    { senderDetails: senderWith({ businessCategory: 'EDUCATION' }) },
  ],
  [{ senderDetails: { region: 'US' } }, { senderDetails: senderWith({ region: 'US' }) }],
  [{ senderDetails: { metaLocalStorage: 'CH' } }, { senderDetails: senderWith({ metaLocalStorage: 'CH' }) }],
]

for (const [update, changed] of MERGES)
  test(`the update ${JSON.stringify(update)} changes nothing else`, () => {
    assert.deepEqual(mergeDetails(PENDING, update, 'SINCH_UK'), { ...PENDING, ...changed })
  })

test('an update to a region that the manager does not serve is refused with the property and the choice', () => {
  assert.deepEqual(violationsOf(PENDING, { senderDetails: { region: 'BR' } }), [
    'senderDetails.region must be one of EU, US for SINCH_UK',
  ])
})

const WITHOUT_SENDER: AccountDetails = { clientBusinessManagerId: '1', wabaName: 'Acme Ltd' }

test('sender details with gaps are refused with every gap', () => {
  assert.deepEqual(violationsOf(WITHOUT_SENDER, { senderDetails: { region: 'US' } }), [
    'senderDetails.displayName should not be empty',
    'senderDetails.businessCategory should not be empty',
  ])
})

test('sender details that come with an update get the usual region and storage', () => {
  const { senderDetails } = mergeDetails(
    WITHOUT_SENDER,
    { senderDetails: { displayName: 'Acme', businessCategory: 'OTHER' } },
    'SINCH_BR',
  )
  assert.deepEqual([senderDetails?.region, senderDetails?.metaLocalStorage], ['BR', 'BR'])
})

function bodyWith({ businessManager, ...sender }: Named): Schema<'CreatePartnerInitiatedAccount'> {
  return {
    ...ACME,
    senderDetails: { ...ACME.senderDetails, ...sender },
    ...(businessManager === undefined ? {} : { businessManager }),
  }
}

function senderWith(change: Partial<Schema<'AccountSenderDetails'>>): Schema<'AccountSenderDetails'> {
  return { displayName: 'Acme', businessCategory: 'OTHER', region: 'EU', metaLocalStorage: 'DE', ...change }
}

function violationsOf(pending: AccountDetails, update: Schema<'UpdateAccount'>): unknown {
  try {
    return mergeDetails(pending, update, 'SINCH_UK')
  } catch (error) {
    if (error instanceof Refusal) return error.additionalInformation?.['validationErrors']
    throw error
  }
}
