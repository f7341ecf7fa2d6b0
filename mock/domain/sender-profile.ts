import type { Schema } from '../contract.ts'

/** What a sender shows of its business, as far as it is given; null takes a field away. */
type Given = Schema<'UpdateSenderDetails'>

/** The profile's own fields of a body. What else a body holds is ignored: the contract has no place for it. */
export function profileOf<Details extends Given>(details: Details): Pick<Details, keyof Given & keyof Details> {
  const { displayName, description, vertical, email, address, websiteOne, websiteTwo, about, photoUrl, username } =
    details as Given // Every variant's profile has some of these fields, and none of another type.
  const fields = {
    displayName,
    description,
    vertical,
    email,
    address,
    websiteOne,
    websiteTwo,
    about,
    photoUrl,
    username,
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Pick<Details, keyof Given & keyof Details> // The same fields, without the absent.
}
