import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACME, projectAt, requestIdOf, untouched } from './domain/account-stages.fixture.ts'
import type { Command } from './domain/command.ts'
import { HOUR } from './domain/duration.ts'
import { PACES } from './domain/plan.ts'
import type { Project } from './domain/project.ts'
import { Refusal } from './domain/refusal.ts'
import { ContractBreach, type Effects, Engine } from './engine.ts'
import { createMemoryStore } from './store/memory.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const CREATE: Command = { kind: 'account', type: 'create', body: ACME }
const COMMENT: Command = { kind: 'account', type: 'comment', comment: 'Hello' }

/** An engine whose projects all begin as the one given, and what it published. */
function engineWith(project: Project = untouched()) {
  const store = createMemoryStore(project)
  const published: { projectId: string; steps: readonly Effects[]; at: number }[] = []
  const engine = new Engine({
    store,
    now: () => NOW,
    publish: (projectId, steps, at) => published.push({ projectId, steps, at }),
  })
  return { engine, store, published }
}

test('a command is obeyed, stored, and answered with the project as it is then', async () => {
  const { engine, store } = engineWith()
  const project = await engine.execute('p', CREATE)
  assert.equal(project.requests.length, 1)
  assert.deepEqual(await store.read('p'), project)
})

test('a command changes no other project', async () => {
  const { engine, store } = engineWith()
  await engine.execute('p', CREATE)
  assert.deepEqual(await store.read('q'), untouched())
})

test('events and timers are published once they are stored, timers with the time at which they are due', async () => {
  const { engine, published } = engineWith({ ...projectAt('submitted'), plan: PACES.realistic })
  const requestId = requestIdOf(projectAt('submitted'))
  await engine.execute('p', { kind: 'request', type: 'file', requestId, filing: { outcome: 'sent' } })
  assert.deepEqual(
    published.map(({ projectId, at }) => [projectId, at]),
    [['p', NOW]],
  )
  const [step] = published[0]?.steps ?? []
  assert.deepEqual(
    step?.events.map(({ type }) => type),
    ['WHATSAPP_ACCOUNT_PENDING_VERIFICATION'],
  )
  assert.deepEqual(
    step?.timers.map(({ due }) => (due - NOW) / HOUR),
    [90 * 24, 24],
  )
  assert.deepEqual(step?.cancel, ['request filing'])
})

test('a command can be obeyed at a time of its own', async () => {
  const { engine } = engineWith()
  const project = await engine.execute('p', CREATE, NOW - HOUR)
  assert.equal(project.requests[0]?.created, '2026-11-22T11:00:00.000Z')
})

test('a refused command changes nothing, publishes nothing and draws nothing', async () => {
  const { engine, store, published } = engineWith(projectAt('submitted'))
  await assert.rejects(engine.execute('p', CREATE), Refusal)
  assert.deepEqual([await store.read('p'), await store.list(), published], [projectAt('submitted'), [], []])
})

test('ids are the same whether or not a command was refused before', async () => {
  const undisturbed = await engineWith().engine.execute('p', CREATE)
  const { engine } = engineWith()
  await assert.rejects(engine.execute('p', COMMENT), Refusal)
  assert.deepEqual(await engine.execute('p', CREATE), undisturbed)
})

test('an event that breaks the contract is refused before anything is stored or published', async () => {
  const broken = breakAccount(projectAt('onboarded'))
  const { engine, store, published } = engineWith(broken)
  await assert.rejects(
    engine.execute('p', COMMENT),
    (error) =>
      error instanceof ContractBreach && /WHATSAPP_ACCOUNT_COMMENT_ADDED .*businessManager/.test(error.message),
  )
  assert.deepEqual([await store.read('p'), published], [broken, []])
})

test('commands of one transaction build on each other and are published together', async () => {
  const { engine, published } = engineWith()
  await engine.transact('p', (transaction) => {
    transaction.execute(CREATE)
    const { account } = transaction.execute(COMMENT)
    assert.equal(account?.activities.length, 2)
  })
  assert.deepEqual(
    published.map(({ steps }) => steps.length),
    [2],
  )
})

test('what a transaction throws takes back all of its commands', async () => {
  const { engine, store, published } = engineWith()
  const work = engine.transact('p', (transaction) => {
    transaction.execute(CREATE)
    throw new Error('too late')
  })
  await assert.rejects(work, /too late/)
  assert.deepEqual([await store.read('p'), published], [untouched(), []])
})

test('a transaction that only looks publishes nothing and leaves no project behind', async () => {
  const { engine, store, published } = engineWith()
  assert.equal(await engine.transact('p', ({ project, now }) => `${project.drawn} ${now}`), `0 ${NOW}`)
  assert.deepEqual([await store.list(), published], [[], []])
})

/** A project whose account lacks what the contract requires, as only a bug could have stored it. */
function breakAccount(project: Project): Project {
  assert.ok(project.account)
  const { businessManager: _, ...account } = project.account.account
  // The compiler rightly refuses such an account.
  return { ...project, account: { ...project.account, account: account as typeof project.account.account } }
}
