import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type Simulator, startSimulator } from '../simulator.ts'

let simulator: Simulator
before(async () => {
  simulator = await startSimulator({ pace: 'manual' })
})
after(() => simulator.close())

type Sent = { readonly status: number; readonly headers: Headers; readonly text: string }

async function send(method: string, path: string, body?: object): Promise<Sent> {
  const answer = await fetch(new URL(path, simulator.url), {
    method,
    headers: { authorization: `Basic ${btoa('key:secret')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** An account whose request waits for the customer, and the address of the customer's page. */
async function submitAccount(projectId: string, names: { wabaName?: string; portfolio?: string } = {}) {
  const project = encodeURIComponent(projectId)
  const { wabaName = 'Bageri Ek', portfolio = '73500000000000001' } = names
  const created = await send('POST', `/v1/projects/${project}/whatsapp`, {
    wabaName,
    clientBusinessManagerId: portfolio,
    senderDetails: { displayName: 'Bageri', businessCategory: 'FOOD_AND_GROCERY' },
  })
  assert.equal(created.status, 201)
  const requestId = (await readRequests(project))[0].id
  const decisions = `/__sim/projects/${project}/requests/${requestId}`
  return { requestId, decisions, page: pageOf(portfolio, requestId) }
}

const readRequests = async (project: string) =>
  JSON.parse((await send('GET', `/__sim/projects/${project}/requests`)).text).requests

async function decideReview(project: string, decision: string, body?: object): Promise<void> {
  const { reviews } = JSON.parse((await send('GET', `/__sim/projects/${project}/reviews`)).text)
  const decided = await send('POST', `/__sim/projects/${project}/reviews/${reviews[0].id}/${decision}`, body)
  assert.equal(decided.status, 200)
}

const pageOf = (portfolio: string, requestId: string): string =>
  `/latest/settings/requests?business_id=${portfolio}&selected_request_id=${requestId}`

test('a pending request is shown with a form for the decision', async () => {
  const { decisions, requestId, page } = await submitAccount('pending')
  await send('POST', `${decisions}/file`)
  const { status, headers, text } = await send('GET', page)
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'text/html; charset=utf-8')
  for (const fact of ['Bageri Ek', 'Bageri', '73500000000000001', requestId, 'PENDING', '<time datetime="'])
    assert.ok(text.includes(fact), `the page lacks ${fact}`)
  assert.ok(text.includes(`formaction="${decisions}/approve"`))
  assert.ok(text.includes(`formaction="${decisions}/decline"`))
})

test('the page is at the address that the control plane names', async () => {
  const { page } = await submitAccount('address')
  assert.equal((await readRequests('address'))[0].approvalPath, page)
})

test('a request that the provider has not filed yet can not be decided', async () => {
  const { page } = await submitAccount('submitted')
  const { text } = await send('GET', page)
  assert.match(text, /has not filed this request yet/)
  assert.doesNotMatch(text, /<form/)
})

for (const { decision, body, outcome } of [
  {
    decision: 'approve',
    body: { sender: 'phone', countryCode: '46', phoneNumber: '701234567' },
    outcome: /\+46 701234567/,
  },
  { decision: 'approve', body: { sender: 'display-name-only' }, outcome: /a virtual one, supplied by Meta/ },
  { decision: 'approve', body: { sender: 'none' }, outcome: /none yet/ },
  { decision: 'decline', body: undefined, outcome: /You declined this request/ },
  { decision: 'cancel', body: undefined, outcome: /The partner cancelled this request/ },
])
  test(`after ${decision} ${body?.sender ?? ''} the page shows the outcome and no form`, async () => {
    const { decisions, page } = await submitAccount(`after-${decision}-${body?.sender}`)
    await send('POST', `${decisions}/file`)
    assert.equal((await send('POST', `${decisions}/${decision}`, body)).status, 200)
    const { text } = await send('GET', page)
    assert.match(text, outcome)
    assert.doesNotMatch(text, /<form/)
  })

for (const { decision, body, outcome } of [
  { decision: 'approve', body: undefined, outcome: /let the account go live/ },
  {
    decision: 'reject',
    body: { reason: 'No <b>website</b>.' },
    outcome: /No &#60;b&#62;website[\s\S]*rejected the account/,
  },
])
  test(`after Meta's ${decision} the page shows what became of the account`, async () => {
    const { decisions, page } = await submitAccount(`review-${decision}`)
    await send('POST', `${decisions}/file`)
    await send('POST', `${decisions}/approve`, { sender: 'none' })
    assert.match((await send('GET', page)).text, /goes live once Meta’s review lets it/)
    await decideReview(`review-${decision}`, decision, body)
    const { text } = await send('GET', page)
    assert.match(text, outcome)
    assert.doesNotMatch(text, /goes live once/)
  })

test('an account that is deleted during the review did not go live', async () => {
  const { decisions, page } = await submitAccount('review-deleted')
  await send('POST', `${decisions}/file`)
  await send('POST', `${decisions}/approve`, { sender: 'none' })
  await send('DELETE', '/v1/projects/review-deleted/whatsapp')
  assert.match((await send('GET', page)).text, /ended undecided/)
})

test('every request shows the review of its own approval', async () => {
  const first = await submitAccount('reviews')
  await send('POST', `${first.decisions}/file`)
  await send('POST', `${first.decisions}/approve`, { sender: 'none' })
  await decideReview('reviews', 'reject')
  await send('PATCH', '/v1/projects/reviews/whatsapp', { wabaName: 'Bageri Alm' })
  const requestId = (await readRequests('reviews'))[0].id
  const second = {
    page: pageOf('73500000000000001', requestId),
    decisions: `/__sim/projects/reviews/requests/${requestId}`,
  }
  assert.match((await send('GET', first.page)).text, /rejected the account/)
  assert.doesNotMatch((await send('GET', second.page)).text, /Meta’s review/)
  await send('POST', `${second.decisions}/file`)
  await send('POST', `${second.decisions}/approve`, { sender: 'none' })
  await decideReview('reviews', 'approve')
  assert.match((await send('GET', first.page)).text, /rejected the account/)
  assert.match((await send('GET', second.page)).text, /let the account go live/)
})

test('a request is never shown to another portfolio', async () => {
  const one = await submitAccount('one', { portfolio: '73500000000000011', wabaName: 'First Ltd' })
  const two = await submitAccount('two', { portfolio: '73500000000000012', wabaName: 'Second Ltd' })
  assert.match((await send('GET', one.page)).text, /First Ltd/)
  assert.match((await send('GET', two.page)).text, /Second Ltd/)
  const { status, text } = await send('GET', pageOf('73500000000000012', one.requestId))
  assert.equal(status, 404)
  assert.match(text, /No such request/)
  assert.doesNotMatch(text, /First Ltd|Second Ltd/)
})

for (const query of [
  '',
  '?business_id=73500000000000001',
  '?business_id=1&selected_request_id=2',
  '?business_id=1&business_id=2',
])
  test(`the query "${query}" finds no request`, async () => {
    const { status, text } = await send('GET', `/latest/settings/requests${query}`)
    assert.equal(status, 404)
    assert.match(text, /No such request/)
  })

test('names and project ids are escaped', async () => {
  const { decisions, page } = await submitAccount(`"><b>'`, { wabaName: `</title><script>alert("x")</script> & 'Co'` })
  await send('POST', `${decisions}/file`)
  const { text } = await send('GET', page)
  assert.ok(text.includes('&#60;/title&#62;&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;Co&#39;'))
  assert.ok(!text.includes('<script>alert'))
  assert.ok(!text.includes('<b>'))
  const [, action = ''] = /formaction="([^"]*)\/decline"/.exec(text) ?? []
  assert.equal((await send('POST', `${action.replaceAll('&#39;', "'")}/decline`)).status, 200)
})

test('the policy lets only the inline script and style run, by their hashes', async () => {
  const { page } = await submitAccount('policy')
  const { headers, text } = await send('GET', page)
  const policy = headers.get('content-security-policy') ?? ''
  for (const element of ['script', 'style']) {
    const inline = new RegExp(`<${element}[^>]*>([^]*?)</${element}>`).exec(text)?.[1] ?? assert.fail(`no ${element}`)
    const hash = createHash('sha256').update(inline).digest('base64')
    assert.ok(policy.includes(`${element}-src 'sha256-${hash}'`), `${element} is not allowed by ${policy}`)
  }
  assert.ok(policy.startsWith("default-src 'none'; "))
  assert.doesNotMatch(policy, /unsafe/)
})
