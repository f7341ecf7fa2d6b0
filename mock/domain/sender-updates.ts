import type { Schema } from '../contract.ts'
import { magicOf } from './magic.ts'
import { andThen, type Context, type Outcome } from './outcome.ts'
import type { Project, SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'
import { isDisplayNameUnderReview } from './sender-names.ts'
import { photoRefusal } from './sender-photo.ts'
import { profileOf } from './sender-profile.ts'
import { advanceSender, dropSender, onSender, requireSender } from './sender-progress.ts'
import { omit, submitChanges, submitDraft, withoutChanges } from './sender-submission.ts'

type Update = Schema<'UpdateSender'>
type Details = Schema<'SenderChangesDetails'>

/** Changes a sender: a draft's own data, or what is to become of a live one. DRAFT, the default, submits nothing. */
export function updateSender(project: Project, senderId: string, given: Update, context: Context): Outcome {
  const body = { ...given, details: profileOf(given.details ?? {}) }
  refuseEmpty(body, true)
  const record = requireSender(project, senderId)
  refuseEmpty(body, record.sender.changes !== undefined)
  refuseState(project, record, body.details)
  const isSubmitted = body.status === 'SUBMIT'
  // What stands in a draft is looked at again when it is submitted: it may have been refused, or been taken meanwhile.
  const looked = { ...(isSubmitted ? record.sender.changes?.details : {}), ...body.details }
  refuseUsername(project, senderId, looked.username)
  refusePhoto(looked.photoUrl)
  const edited = edit(project, record, body, context)
  if (!isSubmitted) return edited
  return andThen(edited, (state) =>
    record.sender.state === undefined ? submitDraft(state, senderId, context) : submitChanges(state, senderId, context),
  )
}

/** Drops what is pending; a sender that was never live goes with it. */
export function deleteChanges(project: Project, senderId: string, context: Context): Outcome {
  if (project.account === undefined) throw new Refusal('project_not_initialized')
  const record = project.senders.find(({ sender }) => sender.id === senderId)
  const status = record?.sender.changes?.status
  if (record === undefined || status === undefined) throw new Refusal('sender_changes_not_found')
  if (status === 'IN_PROGRESS') throw new Refusal('sender_changes_not_deletable')
  if (record.sender.state === undefined) return dropSender(project, senderId)
  return advanceSender(project, senderId, { change: withoutChanges }, context)
}

function refuseEmpty({ status, details = {} }: Update, hasChanges: boolean): void {
  const isStatusEnough = status !== undefined && hasChanges // A status alone is a field where there are changes: our choice.
  if (!isStatusEnough && Object.values(details).every((value) => value === undefined))
    throw new Refusal('no_fields_to_update')
}

// What may be updated when; behaviour of the published document and, where it is silent, our choice (docs/choices.md).
function refuseState(project: Project, { sender, goes }: SenderRecord, details: NonNullable<Update['details']>): void {
  const { state, changes } = sender
  if (details.username !== undefined && (state !== 'ACTIVE' || goes !== undefined))
    throw new Refusal('sender_username_update_not_available')
  if (goes !== undefined)
    throw new Refusal('sender_not_updatable', { message: `The sender is being deleted; it goes at ${goes}.` })
  if (state !== undefined && state !== 'ACTIVE' && state !== 'ERROR')
    throw new Refusal('sender_not_updatable', { message: `A sender in ${state} can't be updated.` })
  if (state === 'ERROR' || !areUpdatable(state, changes?.status))
    throw new Refusal('sender_changes_not_updatable', {
      message: `The sender's changes are ${changes?.status ?? 'absent'}.`,
    })
  if (details.displayName !== undefined && isDisplayNameUnderReview(project, sender.id))
    throw new Refusal('sender_display_name_update_not_allowed')
}

/** Whether the changes can be updated: those of a live sender unless they are being decided, else a draft or what was rejected. */
const areUpdatable = (state: 'ACTIVE' | undefined, changes: Schema<'SenderStatus'> | undefined): boolean =>
  state === 'ACTIVE' ? changes !== 'IN_PROGRESS' : changes === 'DRAFT' || changes === 'REJECTED'

function refuseUsername(project: Project, senderId: string, username: string | null | undefined): void {
  const code = magicOf('username', username).refuse
  if (code !== undefined) throw new Refusal(code)
  const isTaken = project.senders.some(
    ({ sender }) =>
      sender.id !== senderId && username !== undefined && username !== null && sender.details?.username === username,
  )
  if (isTaken)
    throw new Refusal('sender_username_not_available', { message: `Another sender has the username ${username}.` })
}

function refusePhoto(photoUrl: string | null | undefined): void {
  const refusal = photoRefusal(photoUrl)
  if (refusal !== undefined) throw refusal
}

/** Merges the given fields into what is pending; null takes a field away, from what is live once that is submitted. */
function edit(project: Project, { sender }: SenderRecord, { details = {} }: Update, context: Context): Outcome {
  const given: Details = dropNulls(details)
  const removed = Object.entries(details).flatMap(([name, value]) => (value === null ? [name] : []))
  const change = (record: SenderRecord): SenderRecord => {
    const edited = onSender((same) => ({
      ...same,
      changes: { status: 'DRAFT', details: omit({ ...same.changes?.details, ...given }, removed) },
    }))(record)
    if (sender.state === undefined) return edited
    return { ...edited, removes: [...(record.removes ?? []).filter((name) => !(name in given)), ...removed] }
  }
  return advanceSender(project, sender.id, { change, activities: ['EDITED'], author: 'API user' }, context)
}

function dropNulls(details: NonNullable<Update['details']>): Details {
  const given = Object.entries(details).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given) as Details // The same properties, without those that are null.
}
