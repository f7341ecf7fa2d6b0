import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactBody, redactHeaders, redactPath } from './redact.ts'

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
  ['{"target":"https:\\/\\/p4ss@a.example"}', '{"target":"https://***@a.example"}'],
  ['{"target":"https://a.example/@me?mail=b@c.example"}', '{"target":"https://a.example/@me?mail=b@c.example"}'],
  ['', ''],
  ['no JSON at all', 'no JSON at all'],
  // However the name is written, and whatever the value is.
  ['{"\\u0073ecret":"s"}', '{"\\u0073ecret":"***"}'],
  [
    '{"Secret":"s","CLIENT-SECRET":"s","clientSecret":"s"}',
    '{"Secret":"***","CLIENT-SECRET":"***","clientSecret":"***"}',
  ],
  ['{"secret"\n:\n"s", "a":1.0}', '{"secret"\n:\n"***", "a":1.0}'],
  ['{"secret":["s",{"v":"]}"}],"a":[]}', '{"secret":"***","a":[]}'],
  ['{"secret":{"v":["s"]} ,"a":{}}', '{"secret":"***" ,"a":{}}'],
  ['{"secret":"1","secret":"2"}', '{"secret":"***","secret":"***"}'],
  ['{"a":"\\"secret\\":","b":"secret"}', '{"a":"\\"secret\\":","b":"secret"}'],
  // Bodies that are broken, or were cut: the rest is left out when the end of a secret can't be told.
  ['{"secret":"s","a":1,}', '{"secret":"***","a":1,}'],
  ['{secret: 12, a: 1}', '{secret: "***", a: 1}'],
  ['{"a":1,"\\u0053ecret":"s"', '{"a":1,"Secret":"***"'],
  [`{"secret":'s',"a":1}`, '{"secret":"***"'],
  [`{'secret':"s"}`, `{'secret':"***"}`],
  ['{"secret"="s",}', '{"secret"="***",}'],
  ['{"secret":"s" x, "a":1}', '{"secret":"***"'],
  ['{"secret":["s","t"],"a":1,}', '{"secret":"***"'],
  ['{"secret":{"v":"s', '{"secret":"***"'],
  ['{"comment":"{\\"secret\\":\\"s\\"}', '{"comment":"{\\"secret\\":"***"'],
  ['{"a":"\\"\\u0022\\u005c",}', '{"a":"\\"\\u0022\\u005c",}'],
  // Credentials, in all the ways that lead to the same URL.
  ['{"target":"HTTP://u:p@a.example"}', '{"target":"HTTP://***@a.example"}'],
  ['{"target":"http:\\\\\\\\u:p@a.example"}', '{"target":"http:\\\\\\\\***@a.example"}'],
  ['{"target":"http:///u:p@a.example"}', '{"target":"http:///***@a.example"}'],
  ['{"target":"http:u:p@a.example"}', '{"target":"http:***@a.example"}'],
  ['{"target":"http://u:a@p@a.example/@b"}', '{"target":"http://***@a.example/@b"}'],
  ['{"target":"http://u:a/p@a.example"}', '{"target":"http://***@a.example"}'],
  ['{"target":"http://u:a b@a.example"}', '{"target":"http://***@a.example"}'],
  ['{"target":"http://u:p\\u0040a.example"}', '{"target":"http://***@a.example"}'],
  ['{"target":"ftp://u:p@a.example"}', '{"target":"ftp://***@a.example"}'],
  ['{"a":"see http://u:p@a.example, mail b@c.example"}', '{"a":"see http://***@a.example, mail b@c.example"}'],
  ['{"a":"see http://a.example, mail b@c.example"}', '{"a":"see http://a.example, mail b@c.example"}'],
  ['{"a":"https://a.example, mail b@c.example"}', '{"a":"https://a.example, mail b@c.example"}'],
  ['{"target":"t","a":"https://a.example: b@c"}', '{"target":"t","a":"https://a.example: b@c"}'],
  ['{"Target":["http://u:a b@a.example"]}', '{"Target":["http://***@a.example"]}'],
  [
    '{"a":"http://a.example:80/@b","c":"http://[::1]:80/@d"}',
    '{"a":"http://a.example:80/@b","c":"http://[::1]:80/@d"}',
  ],
  [`{"target":"http:///u:a@p@a.example",'`, `{"target":"http:///***@a.example",'`],
  [`{"target":"HTTP:\\/\\/u:a\\/p\\u0040a.example",'`, `{"target":"HTTP:\\/\\/***@a.example",'`],
  ['{"target":"https://u:p', '{"target":"https://***@'],
  ['{"target":"https://a.example/b","c":"d', '{"target":"https://a.example/b","c":"d'],
  // Forms.
  ['%63lient_secret=s&a=b', '%63lient_secret=***&a=b'],
  ['a=http%3A%2F%2Fu%3Ap%40a.example&b=c%20d', 'a=http%3A%2F%2F***%40a.example&b=c%20d'],
  ['a={"secret":"s"}&b', 'a=%7B%22secret%22%3A%22***%22%7D&b'],
] as const

for (const [body, expected] of BODIES)
  test(`the body ${body} is shown as ${expected}`, () => {
    assert.equal(redactBody(body), expected)
  })

test('wherever a body is cut, nothing of its secrets is left', () => {
  const body =
    '{"a":{"secret":"hidden"},"\\u0073ecret":["hidden"],"facebookToken":{"a":"hidden"},' +
    '"target":"https://hidden:hidden@a.example/","bearerToken":"hidden","target":"http:\\/\\/hidden:hidden/\\u0040hidden@b"}'
  for (let length = 0; length <= body.length; length += 1) {
    const shown = redactBody(body.slice(0, length))
    assert.doesNotMatch(shown, /hid|dd|den/, `after ${length} characters: ${shown}`)
  }
})

test('a body that is nested as deep as it can be is shown', () => {
  const body = `${'['.repeat(8000)}{"secret":${'['.repeat(100)}"s"${']'.repeat(100)}}${']'.repeat(8000)}`
  assert.equal(redactBody(body), `${'['.repeat(8000)}{"secret":"***"}${']'.repeat(8000)}`)
})

for (const [path, expected] of [
  ['/v1/projects/p/webhooks?secret=s&pageSize=1', '/v1/projects/p/webhooks?secret=***&pageSize=1'],
  ['/v1/projects/p/webhooks?pageSize=1&triggers=a,b', '/v1/projects/p/webhooks?pageSize=1&triggers=a,b'],
  ['/v1/projects/p/secret=s', '/v1/projects/p/secret=s'],
] as const)
  test(`the path ${path} is shown as ${expected}`, () => {
    assert.equal(redactPath(path), expected)
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
