import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Call, Journal, MOST_ENTRIES } from './journal.ts'

const CALL: Call = {
  at: Date.UTC(2026, 10, 22, 12),
  sent: Date.UTC(2026, 10, 22, 13),
  durationMs: 1.5,
  method: 'POST',
  path: '/v1/projects/p/webhooks?x=1',
  operationId: 'createWebhook',
  status: 201,
  requestHeaders: { authorization: 'Basic a', accept: '*/*', 'set-cookie': ['a', 'b'] },
  requestBody: '{"secret":"s"}',
  responseHeaders: { 'x-many': 'a' },
  responseBody: '{"id":"1"}',
  violations: [],
  nearMiss: undefined,
  notes: [],
  connection: undefined,
}

test('an entry shows the call, without its secrets', () => {
  const journal = new Journal()
  journal.add('p', CALL)
  assert.deepEqual(journal.list('p', 1), [
    {
      at: '2026-11-22T12:00:00.000Z',
      sent: '2026-11-22T13:00:00.000Z',
      durationMs: 1.5,
      method: 'POST',
      path: '/v1/projects/p/webhooks?x=1',
      operationId: 'createWebhook',
      status: 201,
      request: { headers: { authorization: '***', accept: '*/*', 'set-cookie': '***' }, body: '{"secret":"***"}' },
      response: { headers: { 'x-many': 'a' }, body: '{"id":"1"}' },
      violations: [],
      notes: [],
    },
  ])
})

test('an entry shows the query without its secrets', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, path: '/v1/projects/p/webhooks?secret=s&pageSize=1' })
  assert.equal(journal.list('p', 1)[0]?.path, '/v1/projects/p/webhooks?secret=***&pageSize=1')
})

test('a body that was cut shows no secret either', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, requestBody: `{"a":"${'x'.repeat(16_300)}","secret":["${'s3cret'.repeat(20)}"]}` })
  const [entry] = journal.list('p', 1)
  assert.match(entry?.request.body ?? '', /x","secret":"\*\*\*"$/)
})

test('an entry without bodies has none', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, requestBody: '', responseBody: '' })
  const [entry] = journal.list('p', 1)
  assert.ok(entry && !('body' in entry.request) && !('body' in entry.response))
})

test('a call that fits no operation names none', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, operationId: undefined })
  assert.ok(!('operationId' in (journal.list('p', 1)[0] ?? {})))
})

test('an entry tells what the caller may have meant', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, nearMiss: 'Did you mean GET?' })
  assert.equal(journal.list('p', 1)[0]?.nearMiss, 'Did you mean GET?')
})

test('entries are newest first, as many as asked for', () => {
  const journal = journalOf(3)
  assert.deepEqual(pathsOf(journal, 2), ['/2', '/1'])
})

test('an entry is redacted once, however often it is listed', () => {
  const journal = journalOf(3)
  const [newest] = journal.list('p', 1)
  const all = journal.list('p', 10)
  assert.deepEqual(pathsOf(journal, 10), ['/2', '/1', '/0'])
  assert.equal(all[0], newest)
  assert.deepEqual(
    journal.list('p', 2).map((entry, index) => entry === all[index]),
    [true, true],
  )
})

test('a full journal forgets its oldest entry', () => {
  const journal = journalOf(MOST_ENTRIES + 1)
  assert.deepEqual([journal.count('p'), pathsOf(journal, 1000).at(-1)], [MOST_ENTRIES, '/1'])
})

test('a long body is cut at 16 KiB', () => {
  const journal = new Journal()
  journal.add('p', { ...CALL, requestBody: 'x'.repeat(20_000), responseBody: 'y'.repeat(20_000) })
  const [entry] = journal.list('p', 1)
  assert.deepEqual([entry?.request.body?.length, entry?.response.body?.length], [16_384, 16_384])
})

test('projects have journals of their own', () => {
  const journal = journalOf(1)
  assert.deepEqual([journal.list('q', 10), journal.count('q')], [[], 0])
})

test('a project that is forgotten has no entries', () => {
  const journal = journalOf(1)
  journal.forget('p')
  assert.deepEqual([journal.list('p', 10), journal.count('p')], [[], 0])
})

function journalOf(count: number): Journal {
  const journal = new Journal()
  for (let index = 0; index < count; index += 1) journal.add('p', { ...CALL, path: `/${index}` })
  return journal
}

function pathsOf(journal: Journal, limit: number): readonly string[] {
  return journal.list('p', limit).map(({ path }) => path)
}
