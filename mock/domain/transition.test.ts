import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { validatorOfOutgoing } from '../contract.ts'
import { ACME, obey, projectAt, requestIdOf, reviewIdOf, STAGES, untouched } from './account-stages.fixture.ts'
import { viewAccount } from './account-view.ts'
import type { Command } from './command.ts'
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
}

const request = (project: Project) => ({ kind: 'request', requestId: requestIdOf(project) }) as const

// The fixture freezes what a transition is given, so one that changes it throws.
for (const [name, commandOn] of Object.entries(HAPPENINGS))
  test(`to ${name} twice from the same project gives the same outcome, and leaves the project as it was`, () => {
    for (const stage of STAGES) {
      const project = projectAt(stage)
      assert.deepEqual(attempt(project, commandOn(project)), attempt(project, commandOn(project)))
      assert.deepEqual(project, projectAt(stage))
    }
  })

// Seeded, so that it is the same 300 histories each time; fast-check prints the shortest one that fails.
test('whatever happens, in any order, keeps to the contract and leaves nothing impossible behind', () => {
  const histories = fc.array(fc.constantFrom(...Object.keys(HAPPENINGS)), { minLength: 5, maxLength: 25 })
  fc.assert(fc.property(histories, liveThrough), { seed: 1, numRuns: 300 })
})

function liveThrough(history: readonly string[]): void {
  let project = untouched()
  for (const name of history) {
    const command = HAPPENINGS[name]?.(project)
    assert.ok(command)
    const outcome = attempt(project, command)
    if (outcome instanceof Error) continue
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
  const underReview = project.reviews.filter(({ status }) => status === 'PENDING')
  assert.ok(open.length + underReview.length <= 1, 'more than one thing is under way')
  if (project.account === undefined) {
    assert.equal(open.length + underReview.length, 0, 'something is under way without an account')
    return
  }
  assertKeepsTo('getAccount_200', viewAccount(project))
  const status = project.account.account.changes?.status
  if (status === 'IN_PROGRESS') assert.equal(open[0]?.status, 'SUBMITTED')
  if (open[0]?.status === 'PENDING') assert.equal(status, 'PENDING_FACEBOOK_VERIFICATION')
  if (underReview.length > 0) assert.equal(status, 'PENDING_FACEBOOK_VERIFICATION')
}

function assertKeepsTo(name: string, value: unknown): void {
  const validate = validatorOfOutgoing(name)
  assert.ok(validate, `the contract knows no ${name}`)
  assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`)
}
