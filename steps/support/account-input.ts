import { type Fields, setFields } from './input.ts'
import type { Schema } from './schemas.ts'

const WORDS = {
  name: 'wabaName',
  portfolio: 'clientBusinessManagerId',
  manager: 'businessManager',
  company: 'companyLegalName',
  'sender details': 'senderDetails',
  'display name': 'senderDetails.displayName',
  category: 'senderDetails.businessCategory',
  region: 'senderDetails.region',
  storage: 'senderDetails.metaLocalStorage',
  colour: 'colour', // No field of the contract.
}

const LEAST: Schema<'CreatePartnerInitiatedAccount'> = {
  wabaName: 'Nordlicht Kaffee GmbH',
  clientBusinessManagerId: '73584377235956321',
  senderDetails: { displayName: 'Nordlicht Kaffee', businessCategory: 'FOOD_AND_GROCERY' },
}

/** The least that an account needs, with the fields on top. */
export const accountInput = (fields: Fields = []): Schema<'CreatePartnerInitiatedAccount'> =>
  // What a scenario writes may be wrong on purpose.
  setFields(LEAST, WORDS, fields) as Schema<'CreatePartnerInitiatedAccount'>

/** What the retired on-behalf-of model asks for, with the fields on top. */
export const onBehalfOfInput = (fields: Fields = []): Schema<'CreateOnBehalfOfAccount'> =>
  setFields(
    { clientBusinessManagerId: '73584377235956321', companyLegalName: 'Nordlicht Kaffee GmbH' },
    WORDS,
    fields,
  ) as Schema<'CreateOnBehalfOfAccount'> // As above.

/** The fields alone. */
export const correctionInput = (fields: Fields): Schema<'UpdateAccount'> =>
  setFields({}, WORDS, fields) as Schema<'UpdateAccount'> // As above.
