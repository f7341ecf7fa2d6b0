import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeStart } from './start-banner.ts'

const STARTED = { url: 'http://127.0.0.1:4010', controlToken: undefined, pace: 'fast' }

test('an empty simulator takes any key', () => {
  const banner = describeStart(STARTED)
  assert.match(banner, /is listening on http:\/\/127\.0\.0\.1:4010\n/)
  assert.match(banner, /Any key id and secret will do\./)
  assert.match(
    banner,
    /curl -u key:secret http:\/\/127\.0\.0\.1:4010\/v1\/projects\/demo\/whatsapp\n.*the project is empty/,
  )
  assert.match(banner, /Pace: {8}fast\n/)
})

test('one with keys names their file, and suggests no other', () => {
  const banner = describeStart({ ...STARTED, keys: 'keys.json' })
  assert.match(banner, /The keys are those of keys\.json\.\n/)
  assert.match(banner, /curl -u KEY_ID:KEY_SECRET /)
  assert.doesNotMatch(banner, /Any key|key:secret/)
})

test('one that began with a snapshot is not called empty', () => {
  const banner = describeStart({ ...STARTED, import: 'kept.json' })
  assert.match(banner, /projects\/PROJECT\/whatsapp\n +PROJECT is one of kept\.json, or any other, which is empty\.\n/)
  assert.doesNotMatch(banner, /account_not_found|demo/)
})

for (const host of ['0.0.0.0', '[::]'])
  test(`one that is bound to ${host} is called at 127.0.0.1`, () => {
    const banner = describeStart({ ...STARTED, url: `http://${host}:4010`, controlToken: 't', pace: 'manual' })
    assert.match(banner, /is listening on http:\/\/127\.0\.0\.1:4010, and on all other addresses of this machine\n/)
    assert.match(banner, /curl -H 'authorization: Bearer t' http:\/\/127\.0\.0\.1:4010\/__sim\/projects\/demo\n/)
    assert.match(banner, /manual \(nothing moves/)
    assert.ok(!banner.includes(host))
  })
