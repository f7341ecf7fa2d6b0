import type { Schema } from '../contract.ts'
import { obey, projectAt, reviewIdOf } from './account-stages.fixture.ts'
import type { Ending, SenderCommand, SenderIncident } from './command.ts'
import { Problem } from './problem.ts'
import type { Project, SenderRecord, Settings } from './project.ts'
import { Refusal } from './refusal.ts'
import { lastSenderId } from './sender-birth.ts'
import { requireSender } from './sender-progress.ts'
import type { CreateSender } from './sender-variants.ts'

/** A sender with a number of the customer's. */
export const CAFE = {
  phoneNumberProvider: 'CUSTOMER',
  details: {
    countryCode: '49',
    phoneNumber: '1511234567',
    displayName: 'Acme Café',
    vertical: 'RESTAURANT',
    email: 'cafe@acme.example',
    about: 'Open all day',
  },
} as const satisfies CreateSender

/** What CAFE shows of itself: everything but the number. */
export const PROFILE = {
  displayName: 'Acme Café',
  vertical: 'RESTAURANT',
  email: 'cafe@acme.example',
  about: 'Open all day',
} as const

/** How far a sender has come. From `active` on it was live; `failing` came that far and no further. */
export const SENDER_STAGES = [
  'draft',
  'rejected',
  'processing',
  'waiting',
  'provisioning',
  'active',
  'edited',
  'updating',
  'renaming',
  'failed',
  'failing',
  'suspended',
  'inactive',
  'leaving',
] as const
export type SenderStage = (typeof SENDER_STAGES)[number]

/** A command on one sender, without saying on which. */
export type SenderAct = SenderCommand extends infer One
  ? One extends { readonly senderId: string }
    ? Omit<One, 'kind' | 'senderId'>
    : never
  : never

const process = (outcome: Ending['outcome']): SenderAct => ({ type: 'process', ending: { outcome } })
const meet = (type: 'suspended' | 'deactivated'): SenderAct => ({ type: 'meet', incident: { type } })
const patch = (body: Schema<'UpdateSender'>): SenderAct => ({ type: 'update', body })
const wait = process('pending-verification')
const verified: readonly SenderAct[] = [wait, { type: 'register', method: 'SMS' }, { type: 'verify', code: '111111' }]
const live: readonly SenderAct[] = [...verified, { type: 'activate', ending: { outcome: 'active' } }]

/** What happens to a submitted sender on the way to its stage. */
const WAYS: Readonly<Record<Exclude<SenderStage, 'draft'>, readonly SenderAct[]>> = {
  rejected: [process('rejected')],
  processing: [],
  waiting: [wait],
  provisioning: verified,
  active: live,
  edited: [...live, patch({ details: { about: 'Closed' } })],
  updating: [...live, patch({ status: 'SUBMIT', details: { about: 'Closed' } })],
  renaming: [...live, patch({ status: 'SUBMIT', details: { displayName: 'Acme Bistro' } })],
  failed: [process('error')],
  failing: [...verified, { type: 'activate', ending: { outcome: 'error' } }],
  suspended: [...live, meet('suspended')],
  inactive: [...live, meet('deactivated')],
  leaving: [...live, { type: 'delete' }],
}

/** An onboarded project whose newest sender is at the stage. */
export function senderAt(stage: SenderStage, body: CreateSender = CAFE, settings: Partial<Settings> = {}): Project {
  const action = stage === 'draft' ? { status: 'DRAFT' as const } : {}
  const created = create(projectAt('onboarded', settings), { ...body, ...action })
  return goOn(created, ...(stage === 'draft' ? [] : WAYS[stage]))
}

/** The project with one more sender. */
export const create = (project: Project, body: CreateSender): Project =>
  obey(project, { kind: 'sender', type: 'create', body }).state

/** The project once all this has happened to its newest sender. */
export const goOn = (project: Project, ...acts: readonly SenderAct[]): Project =>
  acts.reduce((state, one) => act(state, one).state, project)

/** What comes of something that happens to the newest sender. */
export const act = (project: Project, one: SenderAct, now?: number) =>
  obey(project, { kind: 'sender', senderId: lastSenderId(project), ...one } as SenderCommand, now) // The parts of one.

/** `done`, or the code with which it is refused. */
export function resultOf(project: Project, one: SenderAct, now?: number): string {
  try {
    const { refusal } = act(project, one, now)
    return refusal === undefined ? 'done' : `${refusal.status} ${refusal.code}`
  } catch (error) {
    if (error instanceof Refusal || error instanceof Problem) return `${error.status} ${error.code}`
    throw error
  }
}

/** The newest sender as stored. */
export const newest = (project: Project): SenderRecord => requireSender(project, lastSenderId(project))

/** What the newest sender's history says, the newest entry first. */
export const historyOf = (project: Project): readonly string[] => newest(project).activities.map(({ type }) => type)

/** Something that Meta or the provider does to the newest sender. */
export const incident = (one: SenderIncident): SenderAct => ({ type: 'meet', incident: one })

/** Meta decides what it looks at last. */
export const decide = (project: Project, type: 'approve' | 'reject' | 'defer' | 'reserve', reason?: string) =>
  obey(project, {
    kind: 'review',
    reviewId: reviewIdOf(project),
    type,
    ...(reason === undefined ? {} : { reason }),
  })
