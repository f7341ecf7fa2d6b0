import { andThen, type Context, type Outcome, outcome } from './outcome.ts'
import type { Project, SenderRecord } from './project.ts'
import { removeUsername, submitName } from './sender-names.ts'
import { scheduleEnding } from './sender-processing.ts'
import { advanceSender, onSender, requireSender } from './sender-progress.ts'

/** Hands a draft, or what was rejected, to the provider. */
export function submitDraft(project: Project, senderId: string, context: Context): Outcome {
  const change = onSender((sender) => ({ ...sender, changes: { ...sender.changes, status: 'IN_PROGRESS' } }))
  const submitted = advanceSender(
    project,
    senderId,
    { change, activities: ['IN_PROGRESS'], author: 'API user' },
    context,
  )
  return andThen(submitted, (state) => scheduleEnding(state, senderId, 'sender'))
}

/** Of a live sender's changes the names go to Meta's review, the rest to the provider. */
export function submitChanges(project: Project, senderId: string, context: Context): Outcome {
  const { sender, removes = [] } = requireSender(project, senderId)
  const { displayName, username, ...rest } = sender.changes?.details ?? {}
  const others = removes.filter((name) => name !== 'username')
  const hasOthers = Object.keys(rest).length > 0 || others.length > 0
  const keepOthers = (record: SenderRecord): SenderRecord =>
    hasOthers
      ? {
          ...onSender((same) => ({ ...same, changes: { status: 'IN_PROGRESS', details: rest } }))(record),
          removes: others,
        }
      : withoutChanges(record)
  const steps: ((state: Project) => Outcome)[] = [
    (state) =>
      advanceSender(state, senderId, { change: keepOthers, activities: ['IN_PROGRESS'], author: 'API user' }, context),
    ...(hasOthers ? [(state: Project) => scheduleEnding(state, senderId, 'update')] : []),
    ...(displayName === undefined
      ? []
      : [(state: Project) => submitName(state, senderId, 'displayName', displayName, context)]),
    ...(username === undefined ? [] : [(state: Project) => submitName(state, senderId, 'username', username, context)]),
    ...(removes.includes('username') ? [(state: Project) => removeUsername(state, senderId, context)] : []),
  ]
  return steps.reduce<Outcome>((sum, step) => andThen(sum, step), outcome(project))
}

/** The submitted change to a live sender is done. */
export function applyChanges(project: Project, senderId: string, context: Context): Outcome {
  const change = (record: SenderRecord): SenderRecord => {
    const { details, changes } = record.sender
    if (details === undefined) throw new Error('only a live sender has changes to apply')
    const merged = omit({ ...details, ...changes?.details }, record.removes ?? [])
    const { displayName = details.displayName, vertical = details.vertical, ...rest } = merged
    return onSender((sender) => ({ ...sender, details: { ...rest, displayName, vertical } }))(withoutChanges(record))
  }
  return advanceSender(project, senderId, { change }, context)
}

/** The sender with nothing pending. */
export function withoutChanges({ removes: _, ...record }: SenderRecord): SenderRecord {
  const { changes: __, ...sender } = record.sender
  return { ...record, sender }
}

/** The value without these properties. */
export function omit<T extends object>(value: T, names: readonly string[]): T {
  const kept = Object.entries(value).filter(([name]) => !names.includes(name))
  return Object.fromEntries(kept) as T // Only optional profile fields are ever taken away.
}
