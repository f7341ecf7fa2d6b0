import assert from 'node:assert/strict'
import { Given, Then, When } from '@cucumber/cucumber'
import { succeed } from './support/answer.ts'
import { LISTS, type ListName, type Page, type PageQuery, toPage } from './support/lists.ts'
import { bringWebhooks } from './support/own-webhooks.ts'
import type { ProvisimWorld } from './support/world.ts'

When('I page through the {list} {int} at a time', async function (this: ProvisimWorld, list: ListName, size: number) {
  const pages = [await fetchPage(this, list, { pageSize: size })]
  for (let token = pages[0]?.nextPageToken; token !== undefined; token = pages.at(-1)?.nextPageToken)
    pages.push(await fetchPage(this, list, { pageSize: size, pageToken: token }))
  this.remembered.set('list', list)
  this.remembered.set('pages', pages)
})

Then('the pages hold {} entries of {int}', function (this: ProvisimWorld, sizes: string, total: number) {
  const pages = pagesOf(this)
  assert.deepEqual(
    pages.map(({ entries }) => String(entries.length)),
    sizes.split(/, | and /),
  )
  for (const { totalSize } of pages) assert.equal(totalSize, total)
})

Then('together they are the whole list in order', async function (this: ProvisimWorld) {
  const whole = await fetchPage(this, listOf(this), {})
  assert.deepEqual(
    pagesOf(this).flatMap(({ entries }) => entries),
    whole.entries,
  )
})

Then('paging back leads to the same pages', async function (this: ProvisimWorld) {
  const pages = pagesOf(this)
  assert.equal(pages[0]?.previousPageToken, undefined, 'nothing comes before the first page')
  for (const [index, page] of pages.slice(1).entries()) {
    assert.ok(page.previousPageToken, 'every other page has one before it')
    const before = await fetchPage(this, listOf(this), { pageSize: page.pageSize, pageToken: page.previousPageToken })
    assert.deepEqual(before, pages[index])
  }
})

Then('every page token fits into an address as it is', function (this: ProvisimWorld) {
  const tokens = pagesOf(this).flatMap(({ nextPageToken, previousPageToken }) => [nextPageToken, previousPageToken])
  const given = tokens.filter((token) => token !== undefined)
  assert.ok(given.length > 0)
  for (const token of given) assert.match(token, /^[A-Za-z0-9_-]+$/)
})

When('I list the {list}', async function (this: ProvisimWorld, list: ListName) {
  await this.ask(LISTS[list](this, {}))
})

When(
  'I list the {list} with a page size of {word}',
  async function (this: ProvisimWorld, list: ListName, size: string) {
    const pageSize = size as unknown as number // Also what is no number, on purpose.
    await this.ask(LISTS[list](this, { pageSize }))
  },
)

When(
  'I list the {list} {int} at a time, and go on {int} at a time',
  async function (this: ProvisimWorld, list: ListName, size: number, otherSize: number) {
    const { nextPageToken = '' } = await fetchPage(this, list, { pageSize: size })
    await this.ask(LISTS[list](this, { pageSize: otherSize, pageToken: nextPageToken }))
  },
)

When(
  'I list the {list} with the page token {string}',
  async function (this: ProvisimWorld, list: ListName, pageToken: string) {
    await this.ask(LISTS[list](this, { pageToken }))
  },
)

Given('a page token of the webhooks', async function (this: ProvisimWorld) {
  await bringWebhooks(this, 2)
  const { nextPageToken } = await fetchPage(this, 'webhooks', { pageSize: 1 })
  assert.ok(nextPageToken, 'two webhooks make two pages of one')
  this.remembered.set('page token', nextPageToken)
})

When('I list the {list} with that page token', async function (this: ProvisimWorld, list: ListName) {
  await this.ask(LISTS[list](this, { pageToken: String(this.remembered.get('page token')) }))
})

Then(
  /^I get (\d+) (?:entry|entries) of (\d+), and (a|no) next page$/,
  function (this: ProvisimWorld, count: string, total: string, next: 'a' | 'no') {
    assert.equal(this.answer.status, 200)
    const { entries, totalSize, nextPageToken } = toPage(this.answer.body)
    assert.deepEqual([entries.length, totalSize], [Number(count), Number(total)])
    assert.equal(nextPageToken !== undefined, next === 'a')
  },
)

async function fetchPage(world: ProvisimWorld, list: ListName, query: PageQuery): Promise<Page> {
  return toPage(await succeed<unknown>(LISTS[list](world, query)))
}

// Set by the step that pages through.
const pagesOf = ({ remembered }: ProvisimWorld): readonly Page[] => remembered.get('pages') as readonly Page[]
const listOf = ({ remembered }: ProvisimWorld): ListName => remembered.get('list') as ListName
