import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Terminal } from '../scripts/terminal.ts'

let receiver: Terminal
before(async () => {
  receiver = await Terminal.open('node --import tsx examples/receiver.ts 0 test-secret')
})
after(async () => {
  await receiver?.close()
})

const BODY = '{"type":"RCS_ACCOUNT_COMMENT_ADDED","comment":"Example comment"}'

const deliver = (body: string) =>
  fetch(receiver.url, {
    method: 'POST',
    body,
    headers: {
      'x-sinch-webhook-signature': 'nQ0vPkv0MCo+huYSQ7xLeUI2SASGmcwUq1XDAo/1uzQ=',
      'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
      'x-sinch-webhook-signature-nonce': '01EAW2BNWCG9DC13RS582V0ZQ3',
      'x-sinch-webhook-signature-timestamp': '1592227387',
    },
  })

test('the receiver takes a genuine delivery and refuses a forged one', async () => {
  assert.equal((await deliver(BODY)).status, 200)
  assert.equal((await deliver(BODY.replace('Example', 'Forged'))).status, 401)
  assert.equal((await fetch(receiver.url, { method: 'POST', body: BODY })).status, 401)
  assert.deepEqual(await receiver.close(), [
    'signature ok: RCS_ACCOUNT_COMMENT_ADDED, Example comment',
    'signature wrong: refused',
    'signature wrong: refused',
  ])
})
