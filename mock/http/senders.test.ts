import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '../simulator.fixture.ts'

const SENDERS = '/v1/projects/p/whatsapp/senders'
const CONTROL = '/__sim/projects/p'
const SIGNUP = { wabaId: '18273645546372819' }
const CAFE = {
  phoneNumberProvider: 'CUSTOMER',
  details: { countryCode: '49', phoneNumber: '1511234567', displayName: 'Acme Café', vertical: 'RESTAURANT' },
}

type Ask = Awaited<ReturnType<typeof simulate>>['ask']

/** A project of embedded signup with so many senders, of which the first is live. */
async function withSenders(count: number) {
  const { ask, reported } = await simulate()
  for (let number = 1; number <= count; number += 1) {
    const { status } = await ask(SENDERS, { method: 'POST', body: { ...SIGNUP, phoneNumberId: `${number}` } })
    assert.equal(status, 201)
  }
  const { body } = await ask(SENDERS)
  const [first] = body.senders
  await ask(`${CONTROL}/triggers/sender-processed`, { method: 'POST', body: { senderId: first.id } })
  return { ask, reported, ids: body.senders.map(({ id }: { id: string }) => id) }
}

/** A sender that waits for its password, on a partner-initiated account. */
async function withWaiting() {
  const { ask, reported } = await simulate()
  await onboard(ask)
  const { body } = await ask(SENDERS, { method: 'POST', body: CAFE })
  await ask(`${CONTROL}/triggers/sender-processed`, { method: 'POST' })
  return { ask, reported, sender: `${SENDERS}/${body.id}` }
}

async function onboard(ask: Ask): Promise<void> {
  const body = {
    wabaName: 'Acme Ltd',
    clientBusinessManagerId: '100200300400',
    senderDetails: { displayName: 'Acme', businessCategory: 'SHOPPING_AND_RETAIL' },
  }
  await ask('/v1/projects/p/whatsapp', { method: 'POST', body })
  const request = `${CONTROL}/requests/${(await ask(`${CONTROL}/requests`)).body.requests[0].id}`
  await ask(`${request}/file`, { method: 'POST' })
  await ask(`${request}/approve`, { method: 'POST', body: { sender: 'none' } })
  const review = `${CONTROL}/reviews/${(await ask(`${CONTROL}/reviews`)).body.reviews[0].id}`
  await ask(`${review}/approve`, { method: 'POST' })
}

const QUERIES = [
  ['', 3],
  ['?filterStates=ACTIVE', 1],
  ['?filterStatuses=IN_PROGRESS', 2],
  ['?filterStatuses=IN_PROGRESS&filterStatuses=DRAFT', 2],
  ['?filterStatuses=IN_PROGRESS,DRAFT', 2],
  ['?filterStatuses=DRAFT,REJECTED&filterStatuses=IN_PROGRESS', 2],
  ['?filterStatuses=MULTIPLE_WABA_ERROR', 0],
  ['?filterStates=ACTIVE&filterStatuses=IN_PROGRESS', 0],
  ['?filterStates=', 3],
] as const

for (const [query, count] of QUERIES)
  test(`the list with "${query}" holds ${count} of 3 senders`, async () => {
    const { ask } = await withSenders(3)
    const { status, body } = await ask(SENDERS + query)
    assert.deepEqual([status, body.totalSize, body.senders.length], [200, count, count])
  })

const FILTERS = [
  ['filterStates=GONE', 'invalid_filter_states', 'ACTIVE,IN_PROGRESS,INACTIVE,PENDING_VERIFICATION,SUSPENDED,ERROR'],
  ['filterStatuses=DRAFT,GONE', 'invalid_filter_statuses', 'DRAFT,ERROR,IN_PROGRESS,MULTIPLE_WABA_ERROR,REJECTED'],
  ['filterStates=active', 'invalid_filter_states', 'ACTIVE,IN_PROGRESS,INACTIVE,PENDING_VERIFICATION,SUSPENDED,ERROR'],
] as const

for (const [query, errorCode, supportedCodes] of FILTERS)
  test(`the list with "${query}" is refused, and the values that there are come as one text`, async () => {
    const { ask } = await withSenders(1)
    const { status, body } = await ask(`${SENDERS}?${query}`)
    assert.deepEqual([status, body.errorCode, body.additionalInformation], [400, errorCode, { supportedCodes }])
  })

test('the list comes in pages, back and forth, in the order of creation', async () => {
  const { ask, ids } = await withSenders(5)
  const first = (await ask(`${SENDERS}?pageSize=2`)).body
  const second = (await ask(`${SENDERS}?pageSize=2&pageToken=${first.nextPageToken}`)).body
  const third = (await ask(`${SENDERS}?pageSize=2&pageToken=${second.nextPageToken}`)).body
  const shown = [first, second, third].map(({ senders }) => senders.map(({ id }: { id: string }) => id))
  assert.deepEqual(shown, [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
  assert.deepEqual(['previousPageToken' in first, 'nextPageToken' in third], [false, false])
  const back = await ask(`${SENDERS}?pageSize=2&pageToken=${third.previousPageToken}`)
  assert.deepEqual(back.body, second)
})

test('a page token is good for the filter that it came from', async () => {
  const { ask } = await withSenders(4)
  const { body } = await ask(`${SENDERS}?pageSize=1&filterStatuses=IN_PROGRESS,DRAFT`)
  const token = body.nextPageToken
  assert.match(token, /^[\w-]+$/)
  const same = await ask(`${SENDERS}?pageSize=1&filterStatuses=IN_PROGRESS&filterStatuses=DRAFT&pageToken=${token}`)
  const other = await ask(`${SENDERS}?pageSize=1&pageToken=${token}`)
  assert.deepEqual([same.status, other.status, other.body.errorCode], [200, 400, 'invalid_page_token'])
})

for (const size of ['0', '101', 'many', '1.5'])
  test(`a page of ${size} senders is refused`, async () => {
    const { ask } = await withSenders(1)
    assert.equal((await ask(`${SENDERS}?pageSize=${size}`)).body.errorCode, 'invalid_page_size')
  })

test('a password is in the inbox, and in nothing that the provider answers', async () => {
  const { ask, sender } = await withWaiting()
  const answers: string[] = []
  const call = async (path: string, method = 'GET', body?: object) => {
    const { text } = await ask(path, { method, ...(body === undefined ? {} : { body }) })
    answers.push(text)
  }
  await call(`${sender}/register`, 'POST', { method: 'SMS' })
  await call(`${sender}/verify`, 'POST', {})
  for (const path of [SENDERS, sender, `${sender}/activities`, `${sender}/verification-status`]) await call(path)
  const { messages } = (await ask(`${CONTROL}/messages`)).body
  assert.match(messages[0].code, /^\d{6}$/)
  assert.equal(answers.length, 6)
  for (const text of answers) assert.ok(!text.includes(messages[0].code), text)
})

test('a wrong password is refused, and counted all the same', async () => {
  const { ask, sender } = await withWaiting()
  const verify = (code: string) => ask(`${sender}/verify`, { method: 'POST', body: { code } })
  await ask(`${sender}/register`, { method: 'POST', body: { method: 'VOICE' } })
  for (let guess = 1; guess <= 5; guess += 1) {
    const { status, body } = await verify('000000')
    assert.deepEqual([status, body.errorCode], [409, 'wrong_otp'])
  }
  assert.match((await verify('111111')).body.message, /^The number is locked until /)
})

test('a password is looked at by its form first', async () => {
  const { ask, sender } = await withWaiting()
  const answers = []
  for (const code of ['12345', '1234567', '123 56', 123456])
    answers.push((await ask(`${sender}/verify`, { method: 'POST', body: { code } })).body.errorCode)
  assert.deepEqual(answers, Array(4).fill('invalid_input'))
  const letters = await ask(`${sender}/verify`, { method: 'POST', body: { code: 'ABCDEF' } })
  assert.equal(letters.body.errorCode, 'wrong_otp', 'no digits are asked for')
})

test('a registration names the sender and says whether a password is on its way', async () => {
  const { ask, sender } = await withWaiting()
  const register = async () => (await ask(`${sender}/register`, { method: 'POST', body: { method: 'VOICE' } })).body
  const { accepted, ...sent } = await register()
  assert.match(accepted, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  assert.deepEqual(sent, { id: sender.split('/').at(-1), method: 'VOICE', verificationCodeSent: true })
  await ask(`${CONTROL}/senders/${sent.id}/verify`, { method: 'POST' })
  assert.equal((await register()).verificationCodeSent, false)
})

// Of the four bodies the first that fits is chosen, and the others have no say in what is wrong.
const BODIES = [
  [{ phoneNumberProvider: 'NOBODY', details: {} }, ['phoneNumberProvider', 'details.displayName']],
  [{ phoneNumberId: '2' }, ['wabaId']],
  [{ facebookAccessToken: 'EAA' }, ['name', 'details']],
  [{ name: 'Acme', details: { displayName: 'A', vertical: 'OTHER' } }, ['facebookAccessToken', 'facebookCode']],
  [{ details: { displayName: 'A' } }, ['details.countryCode', 'details.phoneNumber']],
  [{}, ['details']],
] as const

for (const [body, properties] of BODIES)
  test(`${JSON.stringify(body)} is refused for ${properties.join(' and ')}`, async () => {
    const { ask } = await simulate()
    const answer = await ask(SENDERS, { method: 'POST', body })
    assert.equal(answer.body.errorCode, 'invalid_input')
    const texts: string[] = answer.body.additionalInformation.validationErrors
    for (const property of properties)
      assert.ok(
        texts.some((text) => text.startsWith(`${property} `)),
        texts.join(),
      )
    for (const text of texts)
      assert.ok(!text.startsWith('wabaId') || properties.some((name) => name === 'wabaId'), text)
  })

test('a sender that is kept as a draft although its call is refused is in the list', async () => {
  const { ask, reported } = await simulate()
  await onboard(ask)
  const details = { ...CAFE.details, photoUrl: 'https://example.com/file_size_too_large.png' }
  const { status, body } = await ask(SENDERS, { method: 'POST', body: { ...CAFE, details, saveDraftOnFailure: true } })
  assert.deepEqual([status, body.errorCode], [409, 'file_size_too_large'])
  const { senders } = (await ask(`${SENDERS}?filterStatuses=DRAFT`)).body
  assert.equal(senders[0].changes.details.photoUrl, details.photoUrl)
  assert.deepEqual(reported, [])
})

test('what the contract does not know is ignored, not shown', async () => {
  const { ask, reported } = await simulate()
  await onboard(ask)
  const body = { ...CAFE, colour: 'blue', details: { ...CAFE.details, colour: 'blue' } }
  const created = await ask(SENDERS, { method: 'POST', body: { ...body, status: 'DRAFT' } })
  assert.equal(created.status, 201)
  const sender = `${SENDERS}/${created.body.id}`
  const changed = await ask(sender, { method: 'PATCH', body: { details: { about: 'Open', colour: 'blue' } } })
  assert.equal(changed.status, 200)
  const empty = await ask(sender, { method: 'PATCH', body: { details: { colour: 'blue' } } })
  assert.equal(empty.body.errorCode, 'no_fields_to_update')
  assert.deepEqual(reported, [])
})
