import { type Fields, setFields, type Vocabulary } from './input.ts'
import type { Schema } from './schemas.ts'

const PROFILE: Vocabulary = {
  'display name': 'details.displayName',
  category: 'details.vertical',
  email: 'details.email',
  about: 'details.about',
  photo: 'details.photoUrl',
  username: 'details.username',
}
const PLACE: Vocabulary = { region: 'region', storage: 'metaLocalStorage' }
const NUMBER: Vocabulary = { 'country code': 'details.countryCode', number: 'details.phoneNumber' }
const SIGNUP: Vocabulary = { manager: 'businessManager', WABA: 'wabaId', 'number id': 'phoneNumberId' }

type Variant = { readonly body: object; readonly vocabulary: Vocabulary }

const VARIANTS = {
  'partner-initiated': {
    body: {
      phoneNumberProvider: 'CUSTOMER',
      details: {
        displayName: 'Nordlicht Kaffee',
        vertical: 'FOOD_AND_GROCERY',
        countryCode: '49',
        phoneNumber: '1701234567',
      },
    },
    vocabulary: {
      ...PROFILE,
      ...PLACE,
      ...NUMBER,
      provider: 'phoneNumberProvider',
      action: 'status',
      'kept on failure': 'saveDraftOnFailure',
    },
  },
  'phone-provisioning': {
    body: { details: { displayName: 'Nordlicht Kaffee', countryCode: '49', phoneNumber: '1701234567' } },
    vocabulary: { ...PROFILE, ...PLACE, ...NUMBER },
  },
  'embedded-signup': {
    body: { wabaId: '1002003004005006', phoneNumberId: '2003004005006007' },
    vocabulary: { ...PLACE, ...SIGNUP },
  },
  deprecated: {
    body: {
      name: 'Nordlicht',
      facebookAccessToken: 'a-facebook-token',
      details: { displayName: 'Nordlicht Kaffee', vertical: 'FOOD_AND_GROCERY' },
    },
    vocabulary: { ...PROFILE, ...PLACE, ...SIGNUP, 'Facebook token': 'facebookAccessToken' },
  },
} satisfies Readonly<Record<string, Variant>>

export type SenderVariant = keyof typeof VARIANTS
// Object.keys forgets the type of the keys.
export const SENDER_VARIANTS = Object.keys(VARIANTS) as SenderVariant[]

/** The body that creates a sender of the variant, in order but for the fields given. */
export function senderInput(variant: SenderVariant, fields: Fields = []): Schema<'CreatePartnerInitiatedSender'> {
  const { body, vocabulary } = VARIANTS[variant]
  return toInput(setFields(body, vocabulary, fields))
}

/** The body of an update with the fields given; `taken away` stands for null. */
export function senderUpdate(fields: Fields): Schema<'UpdateSender'> {
  return toInput(setFields({}, { ...PROFILE, action: 'status' }, fields))
}

// What a scenario writes may be wrong on purpose, so the result may be of any variant, or of none.
function toInput<Body>(body: object): Body {
  const words = { '"taken away"': 'null', '"yes"': 'true' }
  return JSON.parse(
    JSON.stringify(body).replace(/"(?:taken away|yes)"/g, (word) => new Map(Object.entries(words)).get(word) ?? word),
  )
}
