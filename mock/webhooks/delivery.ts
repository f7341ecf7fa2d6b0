import type { ControlSchema } from '../contract.ts'
import type { Strike } from './chaos.ts'

export type Delivery = ControlSchema<'Delivery'>

/** A webhook as it stands when something is sent to it. */
export type Recipient = { readonly target: string; readonly secret: string; readonly isDisabled: boolean }

/** What is to be sent, and to which webhook. The body is sent as it is, in every attempt. */
export type Dispatch = {
  readonly webhookId: string
  readonly target: string
  readonly event: Delivery['event']
  readonly body: string
  readonly strike?: Strike | undefined
  readonly replayOf?: string
  readonly isSample?: boolean
}

/** A delivery of which no attempt was made yet. A reason says why there will be none. */
export function openDelivery(id: string, dispatch: Dispatch, now: number, skipped: string | undefined): Delivery {
  const { strike, ...rest } = dispatch
  const isPutOff = skipped === undefined && (strike?.kind === 'delay' || strike?.kind === 'reorder')
  return {
    id,
    ...rest,
    state: skipped === undefined ? 'pending' : 'skipped',
    created: timestampAt(now),
    ...(isPutOff ? { nextAttempt: timestampAt(now + strike.after) } : {}),
    ...(strike === undefined ? {} : { fault: strike.kind }),
    ...(skipped === undefined ? {} : { reason: skipped }),
    attempts: [],
  }
}

/** Who is to receive, or why nothing is sent to the webhook any more. */
export function orWhyNot(recipient: Recipient | undefined): Recipient | string {
  if (recipient === undefined) return 'Its webhook is gone.'
  return recipient.isDisabled ? 'Its webhook is disabled.' : recipient
}

export const giveUp = (delivery: Delivery, reason: string): Delivery => ({
  ...withoutNextAttempt(delivery),
  state: 'skipped',
  reason,
})

/** Whether the delivery's time has not come: a retry, or one that a fault has put off. */
export const isEarly = ({ nextAttempt }: Delivery, now: number): boolean =>
  nextAttempt !== undefined && Date.parse(nextAttempt) > now

export function withoutNextAttempt({ nextAttempt: _, ...delivery }: Delivery): Delivery {
  return delivery
}

export const timestampAt = (time: number): string => new Date(time).toISOString()
