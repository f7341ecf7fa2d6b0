import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** Hides secrets in what leaves the server, and finds them again. */
export type Seal = {
  /** The same text gives the same seal. */
  readonly close: (text: string) => string
  /** Undefined when it was sealed with another seed, or is no seal. */
  readonly open: (sealed: string) => string | undefined
}

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Seals with a key made of the server's seed. It keeps secrets out of sight, not from someone who knows the seed. */
export function createSeal(seed: string): Seal {
  const key = createHash('sha256').update(`provisim seal ${seed}`).digest()
  return {
    close: (text) => {
      const iv = createHash('sha256').update(key).update(text).digest().subarray(0, IV_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
      try {
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return undefined // That the tag does not fit is the answer to the question.
      }
    },
  }
}
