import type { Schema } from '../contract.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'

/**
 * The account as the provider shows it under the project's compatibility setting. `guide` (the default) shows a pending
 * account in `state`, `changes.status` and `partnerInitiatedRequestId`, as the provider's guide reads it, and no WABA id
 * before there is a WABA. `1.2.117` follows that version of the published document to the letter.
 */
export function viewAccount(project: Project): Schema<'Account'> {
  const account = requireAccount(project).account
  const { state, wabaId, partnerInitiatedRequestId, ...rest } = account
  const isStrict = project.settings.compatibility === '1.2.117'
  return {
    ...(state !== undefined && !(isStrict && hidesState(account)) ? { state } : {}),
    ...rest,
    ...(wabaId !== undefined && (isStrict || state === 'ONBOARDED') ? { wabaId } : {}),
    ...(partnerInitiatedRequestId !== undefined && !isStrict ? { partnerInitiatedRequestId } : {}),
  }
}

/** The account, or 404 account_not_found. */
export function requireAccount(project: Project) {
  if (project.account === undefined) throw new Refusal('account_not_found')
  return project.account
}

function hidesState({ state, changes }: Schema<'Account'>): boolean {
  return state === 'PENDING_FACEBOOK_VERIFICATION' || (state === 'REJECTED' && changes?.status === 'REJECTED')
}
