import type { Schema } from '../contract.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import type { Sender } from './sender-progress.ts'

export type SenderFilter = {
  readonly filterStates?: readonly Schema<'SenderState'>[]
  readonly filterStatuses?: readonly Schema<'SenderStatus'>[]
}

/** The senders in the order of creation; with both filters a sender has to fit both (our choice). */
export function listSenders(project: Project, { filterStates, filterStatuses }: SenderFilter): readonly Sender[] {
  if (project.account === undefined) throw new Refusal('project_not_initialized')
  return project.senders
    .map(({ sender }) => sender)
    .filter(({ state, changes }) => fits(filterStates, state) && fits(filterStatuses, changes?.status))
}

const fits = <T>(wanted: readonly T[] | undefined, value: T | undefined): boolean =>
  wanted === undefined || wanted.length === 0 || (value !== undefined && wanted.includes(value))

/** Three usernames made from the display name: our choice. */
export function suggestUsernames({ details, changes }: Sender): readonly string[] {
  const name = details?.displayName ?? changes?.details?.displayName ?? ''
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['business']
  const joined = words.join('')
  return [joined, `${joined}.official`, `hello.${joined}`]
}
