import { createHash } from 'node:crypto'
import type { Schema } from '../contract.ts'

/** A business that does not exist, and could. */
export type Company = {
  readonly name: string
  readonly displayName: string
  readonly city: string
  /** Who decides there. */
  readonly owner: string
  readonly email: string
  readonly portfolioId: string
  readonly category: Extract<Schema<'AccountBusinessCategoryInput'>, Schema<'SenderBusinessCategoryInput'>>
  readonly countryCode: string
  readonly phoneNumber: string
}

// Each language is a file of its own; only the one that is drawn is loaded.
const COUNTRIES = [
  { code: '46', mobile: '70', digits: 7, city: 'Malmö', load: () => import('@faker-js/faker/locale/sv') },
  { code: '49', mobile: '176', digits: 8, city: 'Bremen', load: () => import('@faker-js/faker/locale/de') },
  { code: '44', mobile: '7700', digits: 6, city: 'Bristol', load: () => import('@faker-js/faker/locale/en_GB') },
  { code: '39', mobile: '347', digits: 7, city: 'Bologna', load: () => import('@faker-js/faker/locale/it') },
  { code: '34', mobile: '612', digits: 6, city: 'Valencia', load: () => import('@faker-js/faker/locale/es') },
] as const

const TRADES = [
  { trade: 'Bakery', category: 'FOOD_AND_GROCERY' },
  { trade: 'Dental Care', category: 'MEDICAL_AND_HEALTH' },
  { trade: 'Bookshop', category: 'SHOPPING_AND_RETAIL' },
  { trade: 'Language School', category: 'EDUCATION' },
  { trade: 'Hair Studio', category: 'BEAUTY_SPA_SALON' },
  { trade: 'Cycle Tours', category: 'TRAVEL_AND_TRANSPORTATION' },
] as const

/** The same seed invents the same company. */
export async function inventCompany(seed: string): Promise<Company> {
  const number = createHash('sha256').update(seed).digest().readUInt32BE()
  const { code, mobile, digits, city, load } = COUNTRIES[number % COUNTRIES.length] ?? COUNTRIES[0]
  const { faker } = await load()
  faker.seed(number)
  const lastName = faker.person.lastName()
  const { trade, category } = faker.helpers.arrayElement(TRADES)
  const displayName = `${lastName} ${trade}`
  return {
    name: `${displayName} ${city}`,
    displayName,
    city,
    owner: `${faker.person.firstName()} ${lastName}`,
    email: `hello@${faker.helpers
      .slugify(displayName)
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]/g, '')}.example`,
    portfolioId: `735${faker.string.numeric(13)}`,
    category,
    countryCode: code,
    phoneNumber: mobile + faker.string.numeric(digits),
  }
}
