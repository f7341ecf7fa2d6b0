import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../domain/refusal.ts'
import { type PageRequest, paginate } from './paging.ts'

const LETTERS = [...'abcdefgh']
const FIRST: PageRequest = { list: 'letters', pageSize: 3 }

test('the pages follow each other to the end and hold every item once', () => {
  const pages: string[] = []
  let pageToken: string | undefined
  do {
    const { items, fields } = paginate(LETTERS, { ...FIRST, pageToken })
    pages.push(items.join(''))
    pageToken = fields.nextPageToken
  } while (pageToken !== undefined)
  assert.deepEqual(pages, ['abc', 'def', 'gh'])
})

test('the first page has no previous token and the last one no next', () => {
  const first = paginate(LETTERS, FIRST).fields
  const last = paginate(LETTERS, { ...FIRST, pageSize: 7, pageToken: nextOf({ ...FIRST, pageSize: 7 }) }).fields
  assert.ok(!('previousPageToken' in first) && 'nextPageToken' in first)
  assert.ok('previousPageToken' in last && !('nextPageToken' in last))
})

test('a list that fits on one page has no tokens', () => {
  assert.deepEqual(paginate(LETTERS, { ...FIRST, pageSize: 8 }).fields, { totalSize: 8, pageSize: 8 })
})

test('an empty list is one empty page', () => {
  assert.deepEqual(paginate([], FIRST), { items: [], fields: { totalSize: 0, pageSize: 3 } })
})

test('the previous token leads back', () => {
  const second = paginate(LETTERS, { ...FIRST, pageToken: nextOf(FIRST) })
  const back = paginate(LETTERS, { ...FIRST, pageToken: second.fields.previousPageToken })
  assert.deepEqual([second.items.join(''), back.items.join('')], ['def', 'abc'])
})

test('a token holds for another page size', () => {
  assert.deepEqual(paginate(LETTERS, { ...FIRST, pageSize: 1, pageToken: nextOf(FIRST) }).items, ['d'])
})

test('every token is URL-safe without encoding', () => {
  for (const list of ['letters', 'Grüße?&=/+', '日本'])
    for (let pageSize = 1; pageSize < 8; pageSize += 1)
      assert.match(nextOf({ list, pageSize, filter: { state: 'A&B' } }), /^[A-Za-z0-9_-]+$/)
})

const FOREIGN = {
  'of another list': nextOf({ ...FIRST, list: 'digits' }),
  'of another filter': nextOf({ ...FIRST, filter: { state: 'ACTIVE' } }),
  'with padding': `${nextOf(FIRST)}==`,
  'with more behind it': `${nextOf(FIRST)}AAAA`,
  'with a number that is none': Buffer.from('[9007199254740993,"letters",null]').toString('base64url'),
  'with a negative number': Buffer.from('[-1,"letters",null]').toString('base64url'),
  'that is no token': 'nonsense',
  'that is empty': '',
}

for (const [what, pageToken] of Object.entries(FOREIGN))
  test(`a token ${what} is refused with invalid_page_token`, () => {
    assert.throws(
      () => paginate(LETTERS, { ...FIRST, pageToken }),
      (error) => error instanceof Refusal && error.code === 'invalid_page_token',
    )
  })

test('a token whose page is gone meanwhile gives an empty page that leads back', () => {
  const { items, fields } = paginate(['a'], { ...FIRST, pageToken: nextOf(FIRST) })
  assert.deepEqual(items, [])
  assert.ok('previousPageToken' in fields && !('nextPageToken' in fields))
})

function nextOf(request: PageRequest): string {
  return paginate(LETTERS, request).fields.nextPageToken ?? 'no next page'
}
