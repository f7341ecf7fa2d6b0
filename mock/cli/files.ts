import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ControlSchema } from '../contract.ts'
import { describeJsonError } from '../http/json-error.ts'

/** The bytes of a file that an option names. Throws an Error that says what is wrong with it. */
export function readNamedFile(path: string, option: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Error(`${path} can't be read: ${reasonOf(error)}. Check ${option}.`)
  }
}

/** The same as JSON. */
export function readNamedJson(path: string, option: string): unknown {
  const text = readNamedFile(path, option).toString('utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path} is no JSON: ${describeJsonError(error)}. Check ${option}.`)
  }
}

/** Writes a file that an option names. Throws an Error that says why it can't be written. */
export function writeNamedFile(path: string, text: string, option: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new Error(`${path} can't be written: ${reasonOf(error)}. Check ${option}.`)
  }
}

/** Throws an Error when a file that is to be written later can't be, as far as that is known by now. */
export function refuseUnwritable(path: string, option: string): void {
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK)
  } catch (error) {
    throw new Error(`${path} can't be written: ${reasonOf(error)}. Check ${option}.`)
  }
}

/** What a snapshot file holds: one project or several. Throws an Error when it is neither. */
export function readSnapshots(path: string, option = '--import'): ControlSchema<'SnapshotList'> {
  const content = readNamedJson(path, option)
  const snapshots = isObject(content) && 'snapshots' in content ? content.snapshots : [content]
  if (!Array.isArray(snapshots) || !snapshots.every(isSnapshot))
    throw new Error(`${path} is no snapshot of provisim. Check ${option}.`)
  return { snapshots }
}

/** Whether it looks like one; the control plane validates it when it is restored. */
const isSnapshot = (value: unknown): value is ControlSchema<'Snapshot'> =>
  isObject(value) && ['version', 'projectId', 'project', 'clock', 'outbox', 'digest'].every((name) => name in value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
