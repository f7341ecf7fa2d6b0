import { magicOf } from './magic.ts'
import { Refusal } from './refusal.ts'

/** What is wrong with the photo. It is judged by its address alone: the simulator never fetches it. */
export function photoRefusal(photoUrl: string | null | undefined): Refusal | undefined {
  const code = magicOf('photoUrl', photoUrl).refuse
  return code === undefined ? undefined : new Refusal(code, { message: `${describe[code] ?? code}: ${photoUrl}.` })
}

const describe: Readonly<Record<string, string>> = {
  file_invalid_mime_type: 'The photo is neither JPEG nor PNG nor WebP',
  file_not_found: 'There is no photo at this address',
  file_size_too_large: 'The photo is larger than 5 MB',
  file_has_wrong_dimensions: 'The photo is smaller than 192×192 pixels',
  file_unexpected_error: 'The photo could not be fetched',
}
