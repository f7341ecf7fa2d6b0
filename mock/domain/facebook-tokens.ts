import type { Schema } from '../contract.ts'
import type { FacebookTokenCommand } from './command.ts'
import { magicOf } from './magic.ts'
import { type Context, type Outcome, outcome } from './outcome.ts'
import { type Project, remember, type SenderRecord } from './project.ts'
import { Refusal } from './refusal.ts'

// Any non-empty value works, and a code is spent by its use: our choice.
export function facebookToken(project: Project, { body }: FacebookTokenCommand, context: Context): Outcome {
  refuseToken(body.facebookToken)
  const code = body.facebookToken === undefined ? body.facebookCode : undefined
  const refusal = magicOf('facebookCode', code).refuse
  if (refusal !== undefined) throw new Refusal(refusal)
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
export function listWabas(project: Project, token: string): readonly Schema<'WabaDetails'>[] {
  refuseToken(token)
  const { state, wabaId } = project.account?.account ?? {}
  return state === 'ONBOARDED' && wabaId !== undefined
    ? [{ id: wabaId, numbers: project.senders.flatMap(describeNumber) }]
    : []
}

function refuseToken(token: string | undefined): void {
  const refusal = magicOf('facebookToken', token).refuse
  if (refusal !== undefined) throw new Refusal(refusal)
}

function describeNumber({ sender, phoneNumberId }: SenderRecord): Schema<'WabaPhoneNumber'>[] {
  const { id, state, countryCode, phoneNumber } = sender
  if (state === undefined) return []
  return [
    { id: phoneNumberId ?? id, displayPhoneNumber: `+${countryCode} ${phoneNumber}`, provisioned: state === 'ACTIVE' },
  ]
}
