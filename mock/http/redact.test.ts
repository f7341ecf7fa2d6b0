import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactBody, redactHeaders } from './redact.ts'

const BODIES = [
  ['{"target":"https://a.example","secret":"s3cret"}', '{"target":"https://a.example","secret":"***"}'],
  ['{"secret" : "s"}', '{"secret" : "***"}'],
  ['{"secret":"a\\"b\\\\"}', '{"secret":"***"}'],
  ['{"secret":""}', '{"secret":"***"}'],
  ['{"secret":12345}', '{"secret":"***"}'],
  ['{"secret":null,"target":"t"}', '{"secret":"***","target":"t"}'],
  ['{"a":[{"secret":"1"},{"secret":"2"}]}', '{"a":[{"secret":"***"},{"secret":"***"}]}'],
  ['{"secret":"cut of', '{"secret":"***"'],
  ['{"longLivedAccessToken":"EAA1"}', '{"longLivedAccessToken":"***"}'],
  ['{"facebookToken":"EAA1","facebookCode":"c"}', '{"facebookToken":"***","facebookCode":"***"}'],
  ['{"mySecret":"kept","secretary":"kept"}', '{"mySecret":"kept","secretary":"kept"}'],
  ['client_id=key&client_secret=s3cret', 'client_id=key&client_secret=***'],
  ['client_secret=s3cret&client_id=key', 'client_secret=***&client_id=key'],
  ['{"target":"https://user:p4ss@a.example/b?c=d"}', '{"target":"https://***@a.example/b?c=d"}'],
  ['{"target":"https:\\/\\/p4ss@a.example"}', '{"target":"https:\\/\\/***@a.example"}'],
  ['{"target":"https://a.example/@me?mail=b@c.example"}', '{"target":"https://a.example/@me?mail=b@c.example"}'],
  ['', ''],
  ['no JSON at all', 'no JSON at all'],
] as const

for (const [body, expected] of BODIES)
  test(`the body ${body} is shown as ${expected}`, () => {
    assert.equal(redactBody(body), expected)
  })

test('credentials in headers are replaced and the other headers stay', () => {
  const headers = {
    authorization: 'Basic a',
    cookie: 'c',
    'set-cookie': 'd',
    'proxy-authorization': 'p',
    accept: '*/*',
  }
  assert.deepEqual(redactHeaders(headers), {
    authorization: '***',
    cookie: '***',
    'set-cookie': '***',
    'proxy-authorization': '***',
    accept: '*/*',
  })
})
