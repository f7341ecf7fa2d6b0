// docs/webhooks.md: its tables and figures against the contract of the control plane and the code.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { MOST_DELIVERIES, MOST_QUEUED } from '../mock/webhooks/mailbag.ts'
import { retryProfiles } from '../mock/webhooks/retry.ts'

const page = readFileSync('docs/webhooks.md', 'utf8')
const { schemas } = JSON.parse(readFileSync('generated/control.json', 'utf8')).components

/** The code in the first column of the table under a heading, row by row. */
function readNames(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name)
}

test('the example is the one that runs with the unit tests', () => {
  const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? []
  assert.equal(code, readFileSync('examples/webhooks.test.ts', 'utf8'))
})

test('the page names every kind of fault, and no other', () => {
  assert.deepEqual(readNames('Having it go wrong'), schemas.WebhookFaultKind.enum)
})

test('the page names every retry profile, and no other', () => {
  assert.deepEqual(readNames('When a delivery fails'), schemas.RetryProfile.enum)
})

for (const [name, { gaps }] of Object.entries(retryProfiles))
  test(`the page counts the attempts of the profile ${name}`, () => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? ''
    assert.match(row, gaps.length === 0 ? /\bone attempt\b/ : new RegExp(`: ${gaps.length + 1} attempts `))
  })

test('the page tells the bounds of log and queue', () => {
  for (const bound of [MOST_DELIVERIES, MOST_QUEUED])
    assert.match(page, new RegExp(`\\b${bound.toLocaleString('en')} `))
})
