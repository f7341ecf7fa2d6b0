import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VERSION } from './version.ts'

test("the version is that of the package, and of the control plane's contract", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { info } = JSON.parse(readFileSync('generated/control.json', 'utf8'))
  assert.deepEqual([VERSION, info.version], [version, version])
})
