import { readFileSync } from 'node:fs'
import { describeJsonError } from './json-error.ts'

/** An access key and the projects that it opens; without a list it opens all. */
export type AccessKey = { readonly keyId: string; readonly keySecret: string; readonly projects?: readonly string[] }

/** Who may call. */
export type Keys = {
  /** Whether there is such a key, with this secret. */
  readonly isValid: (keyId: string, keySecret: string) => boolean
  /** Whether the key opens the project. */
  readonly opens: (keyId: string, projectId: string) => boolean
}

/** Takes every key that is not empty, for every project. */
export const anyKey: Keys = { isValid: (keyId, keySecret) => keyId !== '' && keySecret !== '', opens: () => true }

/** Takes the listed keys alone, each for its projects. */
export function onlyKeys(keys: readonly AccessKey[]): Keys {
  const byId = new Map(keys.map((key) => [key.keyId, key]))
  return {
    isValid: (keyId, keySecret) => byId.get(keyId)?.keySecret === keySecret,
    opens: (keyId, projectId) => {
      const key = byId.get(keyId)
      return key !== undefined && (key.projects?.includes(projectId) ?? true)
    },
  }
}

/** Reads `{"keys": [{"keyId": …, "keySecret": …, "projects": […]}]}`. Throws an Error that says what is wrong with the file. */
export function readKeys(path: string): Keys {
  const content = readJson(path)
  const keys = typeof content === 'object' && content !== null && 'keys' in content ? content.keys : undefined
  if (!Array.isArray(keys) || keys.length === 0)
    throw new Error(`${path} lists no keys. Expected {"keys": [{"keyId": "…", "keySecret": "…", "projects": ["…"]}]}.`)
  return onlyKeys(keys.map((key, index) => readKey(key, `${path}: key ${index + 1}`)))
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`The keys file can't be used: ${describeJsonError(error)}. Check --keys.`)
  }
}

function readKey(key: unknown, place: string): AccessKey {
  if (typeof key !== 'object' || key === null) throw new Error(`${place} is no object.`)
  const { keyId, keySecret, projects } = key as Partial<Record<string, unknown>> // Each is checked below.
  if (typeof keyId !== 'string' || keyId === '') throw new Error(`${place} has no keyId.`)
  if (typeof keySecret !== 'string' || keySecret === '') throw new Error(`${place} has no keySecret.`)
  if (projects === undefined) return { keyId, keySecret }
  if (Array.isArray(projects) && projects.every((project) => typeof project === 'string'))
    return { keyId, keySecret, projects }
  throw new Error(`${place}: projects must be a list of project ids.`)
}
