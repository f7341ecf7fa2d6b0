import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readSnapshots } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'provisim-'))
after(() => rmSync(folder, { recursive: true }))

const SNAPSHOT = { version: 1, projectId: 'p', project: {}, clock: {}, outbox: {}, digest: 'd' }

function write(content: unknown): string {
  const path = join(folder, 'file.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('a file holds one snapshot or several', () => {
  assert.deepEqual(readSnapshots(write(SNAPSHOT)), { snapshots: [SNAPSHOT] })
  assert.deepEqual(readSnapshots(write({ snapshots: [] })), { snapshots: [] })
  assert.deepEqual(readSnapshots(write({ snapshots: [SNAPSHOT] })), { snapshots: [SNAPSHOT] })
})

for (const content of [
  {},
  [],
  [SNAPSHOT],
  null,
  1,
  { snapshots: 1 },
  { snapshots: [null] },
  { snapshots: [SNAPSHOT, {}] },
  { ...SNAPSHOT, digest: undefined },
])
  test(`${JSON.stringify(content)} is no snapshot`, () => {
    const path = write(content)
    assert.throws(() => readSnapshots(path), { message: `${path} is no snapshot of provisim. Check --import.` })
  })

test('of what is no JSON the place is named', () => {
  assert.throws(() => readSnapshots(write('{"a":1,}'), '--restore'), {
    message: /file\.json is no JSON: .* at position 7.*\. Check --restore\.$/,
  })
})
