import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { validatorOfOutgoing } from '../contract.ts'
import { ACME, obey, projectAt, requestIdOf, reviewIdOf, STAGES, type Stage } from './account-stages.fixture.ts'
import { viewAccount } from './account-view.ts'
import type { Command } from './command.ts'
import { MAGIC_CODES } from './magic.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { REQUEST_EXPIRES_AFTER } from './requests.ts'

/** What can happen to a project, whatever its state: the ids are those of the newest request and review. */
const HAPPENINGS: Readonly<Record<string, (project: Project) => Command>> = {
  create: () => ({ kind: 'account', type: 'create', body: ACME }),
  'create on behalf of': () => ({
    kind: 'account',
    type: 'create',
    body: { clientBusinessManagerId: '1', companyLegalName: 'Acme Ltd' },
  }),
  correct: () => ({ kind: 'account', type: 'update', body: { senderDetails: { displayName: 'B' } } }),
  rename: () => ({ kind: 'account', type: 'update', body: { wabaName: 'B' } }),
  delete: () => ({ kind: 'account', type: 'delete' }),
  comment: () => ({ kind: 'account', type: 'comment', comment: 'Hello' }),
  analyse: () => ({ kind: 'account', type: 'enable-template-analytics' }),
  file: (project) => ({ ...request(project), type: 'file', filing: { outcome: 'sent' } }),
  'fail to file': (project) => ({ ...request(project), type: 'file', filing: { outcome: 'failed' } }),
  approve: (project) => ({ ...request(project), type: 'approve', approval: { sender: 'phone' } }),
  decline: (project) => ({ ...request(project), type: 'decline' }),
  cancel: (project) => ({ ...request(project), type: 'cancel' }),
  expire: (project) => ({ ...request(project), type: 'expire' }),
  pass: (project) => ({ kind: 'review', type: 'approve', reviewId: reviewIdOf(project) }),
  reject: (project) => ({ kind: 'review', type: 'reject', reviewId: reviewIdOf(project) }),
  'change the daily limit': () => ({ kind: 'account', type: 'meet', incident: DAILY_LIMIT }),
  'ban the account': () => ({ kind: 'account', type: 'meet', incident: { type: 'banned' } }),
  'be commented by the provider': () => ({
    kind: 'account',
    type: 'meet',
    incident: { type: 'commented', comment: 'Hi' },
  }),
  'meet a planned incident': () => ({
    kind: 'incident',
    type: 'account-daily-limit-changed',
    command: { kind: 'account', type: 'meet', incident: DAILY_LIMIT },
  }),
  'create a sender': () => ({ kind: 'sender', type: 'create', body: SENDER }),
  'sign up a sender': () => ({ kind: 'sender', type: 'create', body: SIGNED_UP_SENDER }),
  'process the sender': (project) => ({ ...sender(project), type: 'process', ending: { outcome: 'active' } }),
  'fail the sender': (project) => ({ ...sender(project), type: 'process', ending: { outcome: 'error' } }),
  'await a password': (project) => ({
    ...sender(project),
    type: 'process',
    ending: { outcome: 'pending-verification' },
  }),
  'register the sender': (project) => ({ ...sender(project), type: 'register', method: 'SMS' }),
  'verify the sender': (project) => ({ ...sender(project), type: 'verify', code: MAGIC_CODES.right }),
  'mistake the password': (project) => ({ ...sender(project), type: 'verify', code: MAGIC_CODES.wrong }),
  'verify the sender at Meta': (project) => ({ ...sender(project), type: 'verify-at-meta' }),
  'notice the verification': (project) => ({ ...sender(project), type: 'notice-verification' }),
  'activate the sender': (project) => ({ ...sender(project), type: 'activate', ending: { outcome: 'active' } }),
  'update the sender': (project) => ({
    ...sender(project),
    type: 'update',
    body: { status: 'SUBMIT', details: { displayName: 'Acme & Sons', email: 'hello@acme.example' } },
  }),
  'take a username': (project) => ({
    ...sender(project),
    type: 'update',
    body: { status: 'SUBMIT', details: { username: 'acme' } },
  }),
  'apply the update': (project) => ({ ...sender(project), type: 'apply', ending: { outcome: 'applied' } }),
  'reject the update': (project) => ({ ...sender(project), type: 'apply', ending: { outcome: 'rejected' } }),
  'drop the update': (project) => ({ ...sender(project), type: 'delete-changes' }),
  'comment on the sender': (project) => ({ ...sender(project), type: 'comment', comment: 'Hello' }),
  'delete the sender': (project) => ({ ...sender(project), type: 'delete' }),
  'remove the sender': (project) => ({ ...sender(project), type: 'remove' }),
  'suspend the sender': (project) => ({ ...sender(project), type: 'meet', incident: { type: 'suspended' } }),
  'reinstate the sender': (project) => ({ ...sender(project), type: 'meet', incident: { type: 'reinstated' } }),
  'deactivate the sender': (project) => ({ ...sender(project), type: 'meet', incident: { type: 'deactivated' } }),
  'lower the quality': (project) => ({
    ...sender(project),
    type: 'meet',
    incident: { type: 'quality-rating-changed', qualityRating: 'RED' },
  }),
  'expire the name': (project) => ({ ...sender(project), type: 'meet', incident: { type: 'display-name-expired' } }),
  'defer a name': (project) => ({ kind: 'review', type: 'defer', reviewId: reviewIdOf(project) }),
  'reserve a name': (project) => ({ kind: 'review', type: 'reserve', reviewId: reviewIdOf(project) }),
  exchange: () => ({ kind: 'facebook-token', type: 'exchange', body: { facebookCode: 'code' } }),
  'be silent': () => ({ kind: 'settings', type: 'update', settings: { declines: 'silent' } }),
  'be strict': () => ({ kind: 'settings', type: 'update', settings: { compatibility: '1.2.117' } }),
  hurry: () => ({ kind: 'settings', type: 'update', settings: { pace: 'fast' } }),
  plan: () => ({ kind: 'settings', type: 'plan', plan: { customer: { after: 'PT1S', decision: 'decline' } } }),
  listen: () => ({
    kind: 'webhook',
    type: 'create',
    body: { target: 'https://acme.example', secret: 's', triggers: ['ALL'] },
  }),
  'change the webhook': (project) => ({ ...webhook(project), type: 'update', body: { secret: 't' } }),
  'disable the webhook': (project) => ({ ...webhook(project), type: 'disable' }),
  'delete the webhook': (project) => ({ ...webhook(project), type: 'delete' }),
  'break something': () => ({ kind: 'settings', type: 'faults', faults: { webhooks: [{ kind: 'drop', next: 1 }] } }),
}

const request = (project: Project) => ({ kind: 'request', requestId: requestIdOf(project) }) as const
const sender = ({ senders }: Project) =>
  ({ kind: 'sender', senderId: senders.at(-1)?.sender.id ?? 'no sender' }) as const
const webhook = ({ webhooks }: Project) =>
  ({ kind: 'webhook', webhookId: webhooks.at(-1)?.webhook.id ?? 'no webhook' }) as const

const DAILY_LIMIT = { type: 'daily-limit-changed', dailyLimit: 'TIER_2K' } as const
const SENDER = {
  phoneNumberProvider: 'CUSTOMER',
  details: { displayName: 'Acme', countryCode: '46', phoneNumber: '701234567' },
} as const
const SIGNED_UP_SENDER = {
  wabaId: '100200300',
  phoneNumberId: '200300400',
  facebookAccessToken: 'token',
  details: { displayName: 'Acme' },
} as const

// The fixture freezes what a transition is given, so one that changes it throws.
for (const [name, commandOn] of Object.entries(HAPPENINGS))
  test(`to ${name} twice from the same project gives the same outcome, and leaves the project as it was`, () => {
    for (const stage of STAGES) {
      const project = projectAt(stage)
      assert.deepEqual(attempt(project, commandOn(project)), attempt(project, commandOn(project)))
      assert.deepEqual(project, projectAt(stage))
    }
  })

/** Where a history begins: by chance alone few would get as far as a sender that is live. */
const BEGINNINGS: readonly (readonly [Stage, ...beginning: readonly string[]])[] = [
  ...STAGES.map((stage) => [stage] as const),
  ['onboarded', 'create a sender'],
  ['onboarded', 'create a sender', 'await a password'],
  ['onboarded', 'create a sender', 'await a password', 'register the sender', 'verify the sender'],
  ['onboarded', 'create a sender', 'await a password', 'verify the sender at Meta'],
  ['onboarded', 'create a sender', 'process the sender'],
  ['onboarded', 'create a sender', 'process the sender', 'update the sender'],
  ['onboarded', 'create a sender', 'process the sender', 'take a username', 'apply the update'],
]

// Seeded, so that it is the same 700 histories each time; fast-check prints the shortest one that fails.
test('whatever happens, in any order, keeps to the contract and leaves nothing impossible behind', () => {
  const done = new Set<string>()
  const beginnings = fc.constantFrom(...BEGINNINGS)
  const histories = fc.array(fc.constantFrom(...Object.keys(HAPPENINGS)), { minLength: 5, maxLength: 60 })
  const lives = fc.property(beginnings, histories, ([stage, ...beginning], history) =>
    liveThrough(stage, [...beginning, ...history], done),
  )
  fc.assert(lives, { seed: 1, numRuns: 700 })
  assert.deepEqual([...done].sort(), Object.keys(HAPPENINGS).sort())
})

function liveThrough(stage: Stage, history: readonly string[], done: Set<string>): void {
  let project = projectAt(stage)
  for (const name of history) {
    const command = HAPPENINGS[name]?.(project)
    assert.ok(command)
    const outcome = attempt(project, command)
    if (outcome instanceof Error) continue
    done.add(name)
    for (const event of outcome.events) assertKeepsTo(`event_${event.type}`, event)
    for (const { after } of outcome.timers) assert.ok(after >= 0 && after <= REQUEST_EXPIRES_AFTER)
    project = outcome.state
    assertPossible(project)
  }
}

/** The outcome, or the refusal. Any other error is thrown. */
function attempt(project: Project, command: Command) {
  try {
    return obey(project, command)
  } catch (error) {
    if (error instanceof Refusal || error instanceof Problem) return error
    throw error
  }
}

function assertPossible(project: Project): void {
  const open = project.requests.filter(({ status }) => status === 'SUBMITTED' || status === 'PENDING')
  const underReview = project.reviews.filter(({ kind, status }) => kind === 'waba' && status === 'PENDING')
  assert.ok(open.length + underReview.length <= 1, 'more than one thing is under way')
  if (project.account === undefined) {
    assert.equal(open.length + underReview.length, 0, 'something is under way without an account')
    assert.equal(project.senders.length, 0, 'there is a sender without an account')
    return
  }
  assertKeepsTo('getAccount_200', viewAccount(project))
  for (const { sender } of project.senders) assertKeepsTo('getSender_200', sender)
  const { changes, isEmbeddedSignup } = project.account.account
  const status = changes?.status
  if (status === 'IN_PROGRESS' && !isEmbeddedSignup) assert.equal(open[0]?.status, 'SUBMITTED')
  if (open[0]?.status === 'PENDING') assert.equal(status, 'PENDING_FACEBOOK_VERIFICATION')
  if (underReview.length > 0) assert.equal(status, 'PENDING_FACEBOOK_VERIFICATION')
}

function assertKeepsTo(name: string, value: unknown): void {
  const validate = validatorOfOutgoing(name)
  assert.ok(validate, `the contract knows no ${name}`)
  assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`)
}
