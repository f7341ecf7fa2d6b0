// Many projects live at once on one server and never meet, and the same life lived again is the same to the letter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSignatureFault } from '../steps/support/signature.ts'
import { type Lifecycle, live } from './lifecycles.fixture.ts'
import { simulate } from './simulator.fixture.ts'
import { type Received, startReceiver } from './webhooks/receiver.fixture.ts'

const PROJECTS = 200
const LIVED_AGAIN = 30
const numbers = Array.from({ length: PROJECTS }, (_, index) => index)

/** All ids in a text: of accounts, requests, reviews, senders, webhooks, messages and deliveries. */
const idsIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/"(?:900[124]\d{12}|[0-9a-f]{32}|[0-9a-f]{16})"/g) ?? [])

test(`${PROJECTS} projects at once never see each other, and live the same lives again`, async () => {
  const receiver = await startReceiver()
  const first = await simulate()
  const lives = await Promise.all(numbers.map((number) => live(first, receiver, number)))
  assert.deepEqual(first.reported, [])
  assertEventful(lives)
  assertOwnNames(lives)
  assertOwnIds(lives)
  assertOwnDeliveries(lives, receiver.received)
  assertOwnFaults(lives)
  assertOwnTime(lives, (await first.ask('/__sim/projects?limit=1000')).body.projects)

  const { body: all } = await first.ask('/__sim/snapshots')
  const second = await simulate()
  const again = await Promise.all(numbers.slice(0, LIVED_AGAIN).map((number) => live(second, receiver, number)))
  for (const [index, { transcript }] of again.entries()) assert.deepEqual(transcript, lives[index]?.transcript)
  const same = { snapshots: all.snapshots.slice(0, LIVED_AGAIN) }
  assert.equal((await second.ask('/__sim/snapshots')).text, JSON.stringify(same))

  await first.ask('/__sim/projects/project-007', { method: 'DELETE' })
  const { body: left } = await first.ask('/__sim/snapshots')
  const others = all.snapshots.filter(({ projectId }: { projectId: string }) => projectId !== 'project-007')
  assert.equal(JSON.stringify(left.snapshots), JSON.stringify(others))
})

/** The lives are worth comparing: senders went live, accounts were rejected, passwords were refused. */
function assertEventful(lives: readonly Lifecycle[]): void {
  const text = lives.flatMap(({ transcript }) => transcript).join('\n')
  for (const trace of ['"state":"ACTIVE"', '"state":"REJECTED"', 'wrong_otp', '"sms"', 'wabaBanState'])
    assert.ok(text.includes(trace), trace)
}

function assertOwnNames(lives: readonly Lifecycle[]): void {
  for (const { projectId, transcript } of lives)
    assert.deepEqual([...new Set(transcript.join('\n').match(/project-\d{3}/g))], [projectId])
}

function assertOwnIds(lives: readonly Lifecycle[]): void {
  const owners = new Map<string, string>()
  for (const { projectId, transcript } of lives) {
    const ids = idsIn(transcript.join('\n'))
    assert.ok(ids.size >= 2, projectId)
    for (const id of ids) {
      assert.equal(owners.get(id) ?? projectId, projectId, id)
      owners.set(id, projectId)
    }
  }
}

/** Each target is sent its own project's events alone, signed with its own secret. */
function assertOwnDeliveries(lives: readonly Lifecycle[], received: readonly Received[]): void {
  const heard = new Set<string>()
  for (const { path, headers, body } of received) {
    const { projectId, secret } = lives.find((life) => path === `/${life.projectId}`) ?? assert.fail(path)
    const fields = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    assert.equal(findSignatureFault({ headers: fields, body: Buffer.from(body) }, secret), undefined)
    assert.deepEqual([...new Set(body.match(/project-\d{3}/g))], [projectId])
    heard.add(projectId)
  }
  assert.ok(heard.size > lives.length / 2, `${heard.size} projects were heard of`)
}

function assertOwnFaults(lives: readonly Lifecycle[]): void {
  for (const { projectId, transcript, isStruck } of lives)
    assert.equal(transcript.filter((line) => / 503 \{/.test(line)).length, isStruck ? 1 : 0, projectId)
}

function assertOwnTime(lives: readonly Lifecycle[], projects: readonly { projectId: string; now: string }[]): void {
  assert.equal(projects.length, lives.length)
  const times = new Map(projects.map(({ projectId, now }) => [projectId, Date.parse(now)]))
  for (const { projectId, begins, minutes } of lives)
    assert.equal(times.get(projectId), Date.parse(begins) + minutes * 60_000, projectId)
}
