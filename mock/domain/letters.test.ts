import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WebhookEvent } from '../contract.ts'
import { obey, projectAt } from './account-stages.fixture.ts'
import { viewAccount } from './account-view.ts'
import { addressEvent, type Letter } from './letters.ts'
import type { Faults, Project } from './project.ts'

type WebhookFaults = Faults['webhooks']
type Triggers = readonly ('ALL' | WebhookEvent['type'])[]

const ACCOUNT = viewAccount(projectAt('onboarded'))
const ONBOARDED: WebhookEvent = { type: 'WHATSAPP_ACCOUNT_ONBOARDED', payload: ACCOUNT }
const COMMENTED: WebhookEvent = { type: 'WHATSAPP_ACCOUNT_COMMENT_ADDED', payload: ACCOUNT, comment: 'Hello' }

const SUBSCRIPTIONS: readonly (readonly [Triggers, WebhookEvent, boolean])[] = [
  [['ALL'], ONBOARDED, true],
  [['WHATSAPP_ACCOUNT_ONBOARDED'], ONBOARDED, true],
  [['WHATSAPP_ACCOUNT_ONBOARDED'], COMMENTED, false],
  [['WHATSAPP_ACCOUNT_REJECTED', 'WHATSAPP_ACCOUNT_COMMENT_ADDED'], COMMENTED, true],
  [['ALL', 'WHATSAPP_ACCOUNT_ONBOARDED'], ONBOARDED, true],
]

for (const [triggers, event, isWanted] of SUBSCRIPTIONS)
  test(`a webhook for ${triggers} gets ${isWanted ? 'one letter' : 'no letter'} about ${event.type}`, () => {
    assert.equal(addressEvent(projectWith({ w1: triggers }), event).letters.length, isWanted ? 1 : 0)
  })

test('a letter holds the event, and the webhook with its target', () => {
  const project = projectWith({ w1: ['ALL'] })
  const { letters } = addressEvent(project, ONBOARDED)
  assert.deepEqual(letters, [{ event: ONBOARDED, webhookId: idOf(project, 'w1'), target: 'https://w1.example' }])
})

test('every webhook that wants the event gets a letter, in the order of registration', () => {
  const project = projectWith({ w2: ['ALL'], w1: ['ALL'], w3: ['WHATSAPP_ACCOUNT_REJECTED'] })
  assert.deepEqual(targetsOf(addressEvent(project, ONBOARDED).letters), ['https://w2.example', 'https://w1.example'])
})

test('without faults the project stays as it is', () => {
  const project = projectWith({ w1: ['ALL'] })
  assert.equal(addressEvent(project, ONBOARDED).project, project)
})

test('the first fault that fits strikes, and the others stay', () => {
  const project = withFaults(projectWith({ w1: ['ALL'] }), [
    { kind: 'drop', next: 1, event: 'WHATSAPP_ACCOUNT_REJECTED' },
    { kind: 'truncate', next: 1 },
    { kind: 'duplicate', next: 1 },
  ])
  const { project: after, letters } = addressEvent(project, ONBOARDED)
  assert.deepEqual(strikesOf(letters), ['truncate'])
  assert.deepEqual(kindsOf(after), ['drop', 'duplicate'])
})

test('a fault strikes as many deliveries as it says, and is gone then', () => {
  let project = withFaults(projectWith({ w1: ['ALL'] }), [{ kind: 'drop', next: 2 }])
  const left: (number | undefined)[] = []
  const struck = [1, 2, 3].map(() => {
    const addressed = addressEvent(project, ONBOARDED)
    project = addressed.project
    left.push(project.faults.webhooks[0]?.next)
    return strikesOf(addressed.letters)[0]
  })
  assert.deepEqual(
    [struck, left],
    [
      ['drop', 'drop', undefined],
      [1, undefined, undefined],
    ],
  )
})

test('an event for several webhooks uses up a strike for each', () => {
  const project = withFaults(projectWith({ w1: ['ALL'], w2: ['ALL'], w3: ['ALL'] }), [
    { kind: 'drop', next: 1 },
    { kind: 'truncate', next: 1 },
  ])
  const { project: after, letters } = addressEvent(project, ONBOARDED)
  assert.deepEqual(strikesOf(letters), ['drop', 'truncate', undefined])
  assert.deepEqual(after.faults.webhooks, [])
})

test('a fault for one webhook passes the others by', () => {
  const project = projectWith({ w1: ['ALL'], w2: ['ALL'] })
  const faulty = withFaults(project, [{ kind: 'drop', next: 5, webhookId: idOf(project, 'w2') }])
  const { project: after, letters } = addressEvent(faulty, ONBOARDED)
  assert.deepEqual(strikesOf(letters), [undefined, 'drop'])
  assert.equal(after.faults.webhooks[0]?.next, 4)
})

test('a fault for an event that no webhook wants stays', () => {
  const project = withFaults(projectWith({ w1: ['WHATSAPP_ACCOUNT_REJECTED'] }), [{ kind: 'drop', next: 1 }])
  const { project: after } = addressEvent(project, ONBOARDED)
  assert.deepEqual(kindsOf(after), ['drop'])
})

for (const [event, isStruck] of [
  ['WHATSAPP_ACCOUNT_ONBOARDED', true],
  ['ALL', true],
  ['WHATSAPP_ACCOUNT_REJECTED', false],
] as const)
  test(`a fault for ${event} ${isStruck ? 'strikes' : 'passes by'} WHATSAPP_ACCOUNT_ONBOARDED`, () => {
    const project = withFaults(projectWith({ w1: ['ALL'] }), [{ kind: 'drop', next: 1, event }])
    const { project: after, letters } = addressEvent(project, ONBOARDED)
    assert.deepEqual(strikesOf(letters), [isStruck ? 'drop' : undefined])
    assert.equal(after.faults.webhooks.length, isStruck ? 0 : 1)
  })

const WAITS = [
  ['delay', undefined, 60_000],
  ['delay', 'PT2H', 7_200_000],
  ['delay', 'PT0S', 0],
  ['reorder', undefined, 60_000],
  ['slow-first-byte', undefined, 1000],
  ['slow-first-byte', 'PT5S', 5000],
  ['truncate', undefined, 0],
] as const

for (const [kind, after, milliseconds] of WAITS)
  test(`${kind} after ${after ?? 'no given time'} waits ${milliseconds} ms`, () => {
    const fault = { kind, next: 1, ...(after === undefined ? {} : { after }) }
    const { letters } = addressEvent(withFaults(projectWith({ w1: ['ALL'] }), [fault]), ONBOARDED)
    assert.deepEqual(letters[0]?.strike, { kind, after: milliseconds })
  })

test('a disabled webhook gets its letter, and uses up no fault', () => {
  const project = withFaults(projectWith({ w1: ['ALL'] }), [{ kind: 'drop', next: 1 }])
  const disabled = obey(project, { kind: 'webhook', type: 'disable', webhookId: idOf(project, 'w1') }).state
  const { project: after, letters } = addressEvent(disabled, ONBOARDED)
  assert.deepEqual([strikesOf(letters), kindsOf(after)], [[undefined], ['drop']])
})

test('faults of calls stay when those of webhooks are used up', () => {
  const project = withFaults(projectWith({ w1: ['ALL'] }), [{ kind: 'drop', next: 1 }])
  const faulty = { ...project, faults: { ...project.faults, calls: [{ status: 503 as const }] } }
  assert.deepEqual(addressEvent(faulty, ONBOARDED).project.faults, { calls: [{ status: 503 }], webhooks: [] })
})

/** An onboarded project with webhooks by name, each with its triggers. */
function projectWith(webhooks: Readonly<Record<string, Triggers>>): Project {
  return Object.entries(webhooks).reduce(
    (project, [name, triggers]) =>
      obey(project, {
        kind: 'webhook',
        type: 'create',
        body: { target: `https://${name}.example`, secret: 's', triggers: [...triggers] },
      }).state,
    projectAt('onboarded'),
  )
}

const withFaults = (project: Project, webhooks: WebhookFaults): Project =>
  obey(project, { kind: 'settings', type: 'faults', faults: { webhooks: [...webhooks] } }).state

function idOf({ webhooks }: Project, name: string): string {
  return webhooks.find(({ webhook }) => webhook.target === `https://${name}.example`)?.webhook.id ?? 'no webhook'
}

const targetsOf = (letters: readonly Letter[]) => letters.map(({ target }) => target)
const strikesOf = (letters: readonly Letter[]) => letters.map(({ strike }) => strike?.kind)
const kindsOf = ({ faults }: Project) => faults.webhooks.map(({ kind }) => kind)
