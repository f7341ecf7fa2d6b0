import type { Schema } from '../contract.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { type Project, remember } from './project.ts'
import { Refusal } from './refusal.ts'

/** The two deprecated helpers of embedded signup. They do not depend on the account. */
export type FacebookTokenCommand = {
  readonly kind: 'facebook-token'
  readonly type: 'exchange'
  readonly body: Schema<'CreateLongLivedAccessToken'>
}

// Any non-empty value works, and a code is spent by its use: our choice.
export function facebookToken(project: Project, { body }: FacebookTokenCommand, context: Context): Outcome {
  const code = body.facebookToken === undefined ? body.facebookCode : undefined
  if (code !== undefined && project.spentCodes.includes(code))
    throw new Refusal('invalid_facebook_code', {
      message: 'This Facebook code was exchanged before; a code works once.',
    })
  return outcome({
    ...project,
    facebookToken: `EAA${context.draw.hex(60)}`,
    spentCodes: code === undefined ? project.spentCodes : remember(code, project.spentCodes),
  })
}

/** The WABAs that a Facebook token sees: the project's own, once it exists. */
export function listWabas(project: Project): readonly Schema<'WabaDetails'>[] {
  const { state, wabaId } = project.account?.account ?? {}
  return state === 'ONBOARDED' && wabaId !== undefined ? [{ id: wabaId, numbers: [] }] : []
}
