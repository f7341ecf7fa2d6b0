import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WebhookEvent } from '../contract.ts'
import { obey, PROJECT_ID, projectAt, untouched } from './account-stages.fixture.ts'
import type { WebhookCommand } from './command.ts'
import type { Project } from './project.ts'
import { Refusal } from './refusal.ts'
import { MOST_WEBHOOKS, subscribersOf } from './webhooks.ts'

// A password in a URL ends up in logs.
const CREDENTIALS = [
  'https://user:p4ss@acme.example',
  'http://user@acme.example/hook',
  'https://:p4ss@acme.example:8443/hook?a=b',
] as const

const one = withWebhooks(1)
const two = withWebhooks(2)
const full = withWebhooks(MOST_WEBHOOKS)
const firstId = idOf(one)

const RESULTS: readonly (readonly [string, Project, WebhookCommand, string])[] = [
  ['creating the first webhook', untouched(), create(1), 'done'],
  ['creating a second one with another target', one, create(2), 'done'],
  ['creating the fifteenth', withWebhooks(14), create(15), 'done'],
  ['creating the sixteenth', full, create(16), 'webhook_limit_reached'],
  ['creating one with a taken target', one, create(1), 'webhook_exists'],
  ['creating one with a taken target when the project is full', full, create(1), 'webhook_exists'],
  ['an update to a free target', two, update(idOf(two), { target: targetOf(3) }), 'done'],
  ["an update to the webhook's own target", two, update(idOf(two), { target: targetOf(1) }), 'done'],
  ['an update to the target of another webhook', two, update(idOf(two), { target: targetOf(2) }), 'webhook_exists'],
  ['an update of an unknown webhook', one, update('unknown', {}), 'webhook_not_found'],
  ['an update that names no field', one, update(firstId, {}), 'done'],
  ['an update when the project is full', full, update(idOf(full), { secret: 'new' }), 'done'],
  ...CREDENTIALS.flatMap((target): [string, Project, WebhookCommand, string][] => [
    [`creating one with the target ${target}`, one, create(2, target), 'invalid_input'],
    [`an update to the target ${target}`, one, update(firstId, { target }), 'invalid_input'],
  ]),
  ...['https://acme.example/@me', 'https://acme.example?mail=a@b.example', 'https://acme.example#a@b'].map(
    (target): [string, Project, WebhookCommand, string] => [`the target ${target}`, one, create(2, target), 'done'],
  ),
  ['disabling a webhook', one, { kind: 'webhook', type: 'disable', webhookId: firstId }, 'done'],
  ['deleting a webhook', one, { kind: 'webhook', type: 'delete', webhookId: firstId }, 'done'],
  ['deleting an unknown webhook', one, { kind: 'webhook', type: 'delete', webhookId: 'unknown' }, 'webhook_not_found'],
]

for (const [what, project, command, expected] of RESULTS)
  test(`${what} gives ${expected}`, () => {
    assert.equal(resultOf(project, command), expected)
  })

test('a new webhook shows its project and its triggers, and never its secret', () => {
  const { webhook } = one.webhooks[0] ?? {}
  assert.deepEqual(webhook, { id: firstId, target: targetOf(1), projectId: PROJECT_ID, triggers: ['ALL'] })
  assert.match(firstId, /^[0-9a-f]{32}$/)
})

test('an update changes the given fields alone', () => {
  const { state } = obey(one, update(firstId, { triggers: ['BUNDLE_DONE'] }))
  assert.deepEqual(state.webhooks, [
    { webhook: { ...one.webhooks[0]?.webhook, triggers: ['BUNDLE_DONE'] }, secret: 'secret 1' },
  ])
})

test('an update that names no field leaves the webhook as it was', () => {
  assert.deepEqual(obey(one, update(firstId, {})).state.webhooks, one.webhooks)
})

test('an update of the secret takes effect', () => {
  assert.equal(obey(one, update(firstId, { secret: 'new' })).state.webhooks[0]?.secret, 'new')
})

test('a deleted webhook is gone and the others stay in order', () => {
  const three = withWebhooks(3)
  const middle = three.webhooks[1]?.webhook.id ?? ''
  const { state } = obey(three, { kind: 'webhook', type: 'delete', webhookId: middle })
  assert.deepEqual(
    state.webhooks.map(({ webhook }) => webhook.target),
    [targetOf(1), targetOf(3)],
  )
})

test('targets are compared as exact texts', () => {
  const { state } = obey(one, { kind: 'webhook', type: 'create', body: { ...bodyOf(1), target: `${targetOf(1)}/` } })
  assert.equal(state.webhooks.length, 2)
})

test('a refused target does not show its credentials', () => {
  for (const target of CREDENTIALS)
    assert.throws(
      () => obey(one, create(2, target)),
      (error) => error instanceof Refusal && !JSON.stringify({ ...error, text: error.message }).includes('p4ss'),
    )
})

test('a webhook that was disabled is marked so, and is still told of events', () => {
  const { state, events } = obey(one, { kind: 'webhook', type: 'disable', webhookId: firstId })
  assert.deepEqual(state.webhooks, [{ ...one.webhooks[0], isDisabled: true }])
  assert.deepEqual([events, subscribersOf(state, onboarded()).length], [[], 1])
})

test('any update puts a disabled webhook to use again', () => {
  const disabled = obey(one, { kind: 'webhook', type: 'disable', webhookId: firstId }).state
  assert.deepEqual(obey(disabled, update(firstId, {})).state.webhooks, one.webhooks)
})

const SUBSCRIPTIONS = [
  [['ALL'], true],
  [['WHATSAPP_ACCOUNT_ONBOARDED'], true],
  [['WHATSAPP_ACCOUNT_REJECTED'], false],
  [['WHATSAPP_ACCOUNT_REJECTED', 'WHATSAPP_ACCOUNT_ONBOARDED'], true],
  [['ALL', 'WHATSAPP_ACCOUNT_ONBOARDED'], true],
] as const

for (const [triggers, isSubscribed] of SUBSCRIPTIONS)
  test(`a webhook with ${triggers.join(' and ')} ${isSubscribed ? 'hears once' : 'does not hear'} of an onboarding`, () => {
    const body = { target: targetOf(1), secret: 's', triggers }
    const { state } = obey(untouched(), { kind: 'webhook', type: 'create', body })
    assert.equal(subscribersOf(state, onboarded()).length, isSubscribed ? 1 : 0)
  })

function onboarded(): WebhookEvent {
  const approved = projectAt('approved')
  const [event] = obey(approved, { kind: 'review', type: 'approve', reviewId: approved.reviews[0]?.id ?? '' }).events
  assert.ok(event)
  return event
}

function withWebhooks(count: number): Project {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.reduce((project, number) => obey(project, create(number)).state, untouched())
}

function create(number: number, target = targetOf(number)): WebhookCommand {
  return { kind: 'webhook', type: 'create', body: { ...bodyOf(number), target } }
}

function update(webhookId: string, body: Extract<WebhookCommand, { type: 'update' }>['body']): WebhookCommand {
  return { kind: 'webhook', type: 'update', webhookId, body }
}

function bodyOf(number: number) {
  return { target: targetOf(number), secret: `secret ${number}`, triggers: ['ALL'] } as const
}

function targetOf(number: number): string {
  return `https://acme.example/${number}`
}

function idOf(project: Project): string {
  return project.webhooks[0]?.webhook.id ?? ''
}

function resultOf(project: Project, command: WebhookCommand): string {
  try {
    obey(project, command)
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
