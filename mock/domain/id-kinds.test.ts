import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '../simulator.fixture.ts'

const ACCOUNT = {
  wabaName: 'Nordlicht Kaffee GmbH',
  clientBusinessManagerId: '9000123412341234',
  senderDetails: { displayName: 'Nordlicht Kaffee', businessCategory: 'FOOD_AND_GROCERY' },
}
const WHATSAPP = '/v1/projects/p/whatsapp'

async function onboard() {
  const { ask } = await simulate({ pace: 'fast' })
  await ask('/__sim/projects/p/clock', { method: 'PUT', body: { mode: 'manual' } })
  await ask(WHATSAPP, { method: 'POST', body: ACCOUNT })
  await ask('/__sim/projects/p/clock/advance', { method: 'POST', body: { until: 'idle' } })
  const account = (await ask(WHATSAPP)).body
  const [review] = (await ask('/__sim/projects/p/reviews')).body.reviews
  return { ask, wabaId: account.wabaId, requestId: account.partnerInitiatedRequestId, reviewId: review.id }
}

test('ids say of what kind they are by their first four digits', async () => {
  const { wabaId, requestId, reviewId } = await onboard()
  assert.match(wabaId, /^9001\d{12}$/)
  assert.match(requestId, /^9002\d{12}$/)
  assert.match(reviewId, /^9004\d{12}$/)
})

const PORTFOLIO = 'business portfolio'
const WABA = 'WhatsApp Business Account (WABA)'

for (const [given, kind] of [
  ['9001000000000007', WABA],
  ['9002000000000007', 'request'],
  ['9004000000000007', 'review'],
] as const)
  test(`the id of a ${kind} is refused as that of a ${PORTFOLIO}, by both names`, async () => {
    const { ask } = await simulate()
    const body = { ...ACCOUNT, clientBusinessManagerId: given }
    const created = await ask(WHATSAPP, { method: 'POST', body })
    assert.deepEqual([created.status, created.body.errorCode], [400, 'invalid_input'])
    assert.equal(
      created.body.message,
      `${given} is the id of a ${kind}, and clientBusinessManagerId asks for that of a ${PORTFOLIO}.`,
    )
    assert.deepEqual(created.body.additionalInformation.validationErrors, [
      `clientBusinessManagerId must be the id of a ${PORTFOLIO}, not of a ${kind}`,
    ])
  })

test('a correction of the account refuses a mix-up too', async () => {
  const { ask } = await simulate()
  await ask(WHATSAPP, { method: 'POST', body: { ...ACCOUNT, wabaName: 'request-not-filed' } })
  const [{ id }] = (await ask('/__sim/projects/p/requests')).body.requests
  await ask(`/__sim/projects/p/requests/${id}/file`, { method: 'POST', body: { outcome: 'failed' } })
  const { status, body } = await ask(WHATSAPP, { method: 'PATCH', body: { clientBusinessManagerId: id } })
  assert.equal(status, 400)
  assert.match(
    body.message,
    /is the id of a request, and clientBusinessManagerId asks for that of a business portfolio/,
  )
})

test('a portfolio is refused where a shared WABA is asked for, by both names', async () => {
  const { ask } = await simulate()
  const details = { displayName: 'A', vertical: 'FOOD_AND_GROCERY' }
  const body = { wabaId: '9000000000000007', phoneNumberId: '106540352242922', details }
  const created = await ask(`${WHATSAPP}/senders`, { method: 'POST', body })
  assert.equal(created.status, 400)
  assert.match(
    created.body.message,
    /is the id of a business portfolio, and wabaId asks for that of a WhatsApp Business/,
  )
})

test('the control plane says of what kind an id is that it was given for another', async () => {
  const { ask, wabaId, requestId, reviewId } = await onboard()
  const approve = async (path: string) =>
    (await ask(`/__sim/projects/p/${path}/approve`, { method: 'POST' })).body.detail
  assert.equal(await approve(`requests/${wabaId}`), `${wabaId} is the id of a ${WABA}, not of a request.`)
  assert.equal(await approve(`requests/${reviewId}`), `${reviewId} is the id of a review, not of a request.`)
  assert.equal(await approve(`reviews/${requestId}`), `${requestId} is the id of a request, not of a review.`)
  assert.equal(await approve('requests/9002000000000007'), 'This project has no such request.')
})

for (const id of ['73584377235956321', '102290129340398', '9000', 'some-portfolio', '90010000000000071'])
  test(`${id}, which is none of the simulator's own ids, passes as a portfolio`, async () => {
    const { ask } = await simulate()
    const { status } = await ask(WHATSAPP, { method: 'POST', body: { ...ACCOUNT, clientBusinessManagerId: id } })
    assert.equal(status, 201)
  })
