import { hash, randomBytes } from 'node:crypto'
import type { Draw } from './domain/outcome.ts'

/** A draw that counts. */
export type Drawing = { readonly draw: Draw; readonly drawn: () => number }

/**
 * Draws that follow from the seed, the project and the number of the draw alone: the same calls draw the same ids.
 * `drawn` is the number of draws made before.
 */
export function startDrawing(seed: string, projectId: string, drawn: number): Drawing {
  let count = drawn
  const next = () => deriveBytes(seed, projectId, count++)
  return {
    drawn: () => count,
    draw: {
      hex: (length) => next().toString('hex').slice(0, length),
      digits: (length, prefix = '') => prefix + digitsOf(next(), length - prefix.length),
      chance: () => next().readUInt32BE() / 2 ** 32,
    },
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID of the time, in milliseconds since the epoch, and the parts: the same of both give the same nonce. */
export function deriveNonce(time: number, ...parts: readonly (string | number)[]): string {
  const stamp = Array.from({ length: 10 }, (_, place) => CROCKFORD[Math.floor(time / 32 ** (9 - place)) % 32])
  const rest = Array.from(deriveBytes(...parts).subarray(0, 16), (byte) => CROCKFORD[byte % 32])
  return [...stamp, ...rest].join('')
}

/** A token that nobody can guess: the one thing here that is left to chance. */
export const drawToken = (): string => randomBytes(24).toString('base64url')

/** 16 hexadecimal digits. The same parts give the same id. */
export const deriveId = (...parts: readonly (string | number)[]): string =>
  deriveBytes(...parts)
    .toString('hex')
    .slice(0, 16)

function deriveBytes(...parts: readonly (string | number)[]): Buffer {
  return hash('sha512', JSON.stringify(parts), 'buffer')
}

function digitsOf(bytes: Buffer, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => byte % 10).join('')
}
