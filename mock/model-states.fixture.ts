import assert from 'node:assert/strict'
import type { Schema } from './contract.ts'

type Sender = Schema<'Sender'>
type State = Schema<'SenderState'> | 'none'
type Status = Schema<'SenderStatus'> | 'none'

const ANY: readonly Status[] = ['none', 'DRAFT', 'IN_PROGRESS', 'REJECTED', 'ERROR']

/** Which changes can be pending beside which state. */
const CHANGES: Readonly<Record<State, readonly Status[]>> = {
  none: ['DRAFT', 'IN_PROGRESS', 'REJECTED', 'ERROR'],
  PENDING_VERIFICATION: ['none'],
  IN_PROGRESS: ['none'],
  ERROR: ['none', 'ERROR'],
  ACTIVE: ANY,
  SUSPENDED: ANY,
  INACTIVE: ANY,
}

const LIVE: readonly State[] = ['ACTIVE', 'SUSPENDED', 'INACTIVE']

/** Which states can follow a state, after any time. */
const FOLLOWERS: Readonly<Record<State, readonly State[]>> = {
  none: ['none', 'PENDING_VERIFICATION', 'IN_PROGRESS', 'ERROR', ...LIVE],
  PENDING_VERIFICATION: ['PENDING_VERIFICATION', 'IN_PROGRESS', 'ERROR', ...LIVE],
  IN_PROGRESS: ['IN_PROGRESS', 'ERROR', ...LIVE],
  ERROR: ['ERROR'],
  ACTIVE: LIVE,
  SUSPENDED: LIVE,
  INACTIVE: LIVE,
}

/** What a project shows of itself. */
export type Shown = { readonly account?: Schema<'Account'>; readonly senders: readonly Sender[] }

/** Fails where the project shows what the documents know nothing of, or what can't follow what it showed before. */
export function assertPossible(now: Shown, before: Shown | undefined): void {
  if (now.account === undefined) assert.deepEqual(now.senders, [], 'senders without an account')
  const { state, changes, details } = now.account ?? {}
  if (state === 'ONBOARDED') assert.ok(details !== undefined && changes === undefined, 'what is onboarded is settled')
  for (const sender of now.senders) {
    assertSender(sender)
    const former = before?.senders.find(({ id }) => id === sender.id)
    if (former === undefined) continue
    const [from, to] = [stateOf(former), stateOf(sender)]
    assert.ok(FOLLOWERS[from].includes(to), `a sender went from ${from} to ${to}`)
  }
}

function assertSender(sender: Sender): void {
  const { changes, details, bearerToken, maxTps, numberProvider } = sender
  const state = stateOf(sender)
  const status = changes?.status ?? 'none'
  assert.ok(CHANGES[state].includes(status), `a sender in ${state} has changes in ${status}`)
  assert.equal(details !== undefined, state !== 'none', `details in ${state}`)
  for (const value of [bearerToken, maxTps]) assert.equal(value !== undefined, LIVE.includes(state), `live in ${state}`)
  if (status === 'ERROR') assert.ok(changes?.errorCode, 'an error has a code')
  if (status === 'REJECTED') assert.ok(changes?.errorReason, 'a rejection has a reason')
  assert.ok(sender.phoneNumber && sender.countryCode, 'every sender has a number')
  assert.notEqual(numberProvider, 'UNRECOGNIZED')
}

/** An event as a webhook received it, as far as it is looked at. */
export type Told = { readonly type: string; readonly payload: { readonly id?: string } }

/** Fails unless the webhooks were told of what the project showed one time after the other, and of nothing twice. */
export function assertTold(history: readonly Shown[], told: readonly Told[]): void {
  const ids = new Set(history.flatMap(({ senders }) => senders.map(({ id }) => id)))
  for (const id of ids) {
    const shown = history.flatMap(({ senders }) => senders.filter((sender) => sender.id === id))
    const types = told.filter(({ payload }) => payload.id === id).map(({ type }) => type)
    assertSenderTold(shown, types, history.at(-1)?.senders.some((sender) => sender.id === id) === false)
  }
  const isOnboarded = history.some(({ account }) => account?.state === 'ONBOARDED')
  assert.equal(
    isOnboarded,
    told.some(({ type }) => type === 'WHATSAPP_ACCOUNT_ONBOARDED'),
    'onboarded, and told so',
  )
}

function assertSenderTold(shown: readonly Sender[], types: readonly string[], isGone: boolean): void {
  const states = new Set(shown.map(stateOf))
  const statuses = new Set(shown.map(({ changes }) => changes?.status))
  const count = (event: string): number => types.filter((type) => type === `WHATSAPP_SENDER_${event}`).length
  const wasLive = LIVE.some((state) => states.has(state))
  const context = `${[...states]} with ${[...statuses]} was told as ${types}`
  if (wasLive) assert.equal(count('ACTIVE'), 1, context)
  if (states.has('PENDING_VERIFICATION')) assert.equal(count('PENDING_VERIFICATION'), 1, context)
  if (states.has('INACTIVE')) assert.ok(count('INACTIVE') > 0, context)
  if (statuses.has('REJECTED')) assert.ok(count('REJECTED') > 0, context)
  if (statuses.has('ERROR')) assert.ok(count('ERROR') > 0, context)
  assert.ok(count('DELETED') <= (isGone ? 1 : 0), context)
  if (isGone && wasLive) assert.equal(count('DELETED'), 1, context)
}

const stateOf = ({ state }: Sender): State => state ?? 'none'
