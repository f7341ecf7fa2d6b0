import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { anyKey, onlyKeys, readKeys } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'provisim-keys-'))
after(() => rmSync(folder, { recursive: true }))

function fileWith(content: unknown): string {
  const path = join(folder, 'keys.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('by default any key that is not empty is valid and opens every project', () => {
  assert.deepEqual(
    [anyKey.isValid('k', 's'), anyKey.isValid('', 's'), anyKey.isValid('k', ''), anyKey.opens('k', 'p')],
    [true, false, false, true],
  )
})

test('of listed keys a key is valid with its own secret alone', () => {
  const keys = onlyKeys([{ keyId: 'k', keySecret: 's' }])
  assert.deepEqual([keys.isValid('k', 's'), keys.isValid('k', 'x'), keys.isValid('x', 's')], [true, false, false])
})

test('a listed key without projects opens all of them, and an unlisted key none', () => {
  const keys = onlyKeys([{ keyId: 'k', keySecret: 's' }])
  assert.deepEqual([keys.opens('k', 'p'), keys.opens('x', 'p')], [true, false])
})

test('a key with projects opens those alone', () => {
  const keys = onlyKeys([{ keyId: 'k', keySecret: 's', projects: ['p'] }])
  assert.deepEqual([keys.opens('k', 'p'), keys.opens('k', 'q')], [true, false])
})

test('a keys file that is broken is refused without a word of it', () => {
  assert.throws(() => readKeys(fileWith(`{"keys":[{"keySecret":'hunter2'}]}`)), {
    message: "The keys file can't be used: Unexpected token '''. Check --keys.",
  })
})

test('a keys file is read', () => {
  const keys = readKeys(fileWith({ keys: [{ keyId: 'k', keySecret: 's', projects: ['p'] }] }))
  assert.deepEqual([keys.isValid('k', 's'), keys.opens('k', 'p'), keys.opens('k', 'q')], [true, true, false])
})

const WRONG_FILES = [
  ['{', /can't be used: .* Check --keys\.$/],
  [[], /lists no keys\. Expected \{"keys"/],
  [null, /lists no keys/],
  [{ keys: [] }, /lists no keys/],
  [{ keys: {} }, /lists no keys/],
  [{ keys: ['k'] }, /key 1 is no object\.$/],
  [{ keys: [null] }, /key 1 is no object\.$/],
  [{ keys: [{ keySecret: 's' }] }, /key 1 has no keyId\.$/],
  [{ keys: [{ keyId: '', keySecret: 's' }] }, /key 1 has no keyId\.$/],
  [{ keys: [{ keyId: 'k', keySecret: 's' }, { keyId: 'k2' }] }, /key 2 has no keySecret\.$/],
  [{ keys: [{ keyId: 'k', keySecret: 's', projects: 'p' }] }, /key 1: projects must be a list of project ids\.$/],
  [{ keys: [{ keyId: 'k', keySecret: 's', projects: [1] }] }, /key 1: projects must be a list of project ids\.$/],
] as const

for (const [content, message] of WRONG_FILES)
  test(`a keys file with ${JSON.stringify(content)} is refused, saying where it is wrong`, () => {
    assert.throws(() => readKeys(fileWith(content)), message)
  })

test('a keys file that is not there is refused, naming it', () => {
  assert.throws(() => readKeys(join(folder, 'none.json')), /none\.json.* Check --keys\.$/)
})
