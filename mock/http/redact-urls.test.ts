import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactUrl, redactUrls, redactUrlsOfBroken } from './redact-urls.ts'

const LONG = 1024 * 1024

// A pattern that looks back or ahead from every place would take hours for these.
for (const [what, text] of [
  ['backslashes', `{"a":"https:${'\\'.repeat(LONG)}`],
  ['slashes', `{"a":"https:${'/'.repeat(LONG)}`],
  ['schemes', 'https:'.repeat(LONG / 6)],
  ['schemes with a backslash', 'https:\\'.repeat(LONG / 7)],
  ['schemes with a user', 'a://b:c '.repeat(LONG / 8)],
  ['digits', `https:1${'https:1'.repeat(LONG / 7)}`],
  ['dots', 'a.'.repeat(LONG / 2)],
] as const)
  test(`a megabyte of ${what} is redacted as it is`, () => {
    for (const redact of [redactUrls, redactUrl]) assert.equal(redact(text), text)
    assert.equal(redactUrlsOfBroken(`${text}"`), `${text}"`)
  })

for (const [text, expected] of [
  ['http://u:p@a.example http://v@b.example', 'http://***@a.example http://***@b.example'],
  ['a.http:///u:p@a.example', 'a.http:///***@a.example'],
  ['https:https:u:p@a.example', 'https:***@a.example'],
  ['https://a.example, mail b@c.example', 'https://a.example, mail b@c.example'],
  ['https://a.example: see, b@c.example', 'https://a.example: see, b@c.example'],
  [' http://u:a b@a.example', ' http://u:a b@a.example'],
] as const)
  test(`the text ${text} is shown as ${expected}`, () => {
    assert.equal(redactUrls(text), expected)
  })

test('in what is meant to be a URL, credentials go past blanks', () => {
  assert.equal(redactUrl(' http://u:a b@a.example, c@d'), ' http://***@d')
})
