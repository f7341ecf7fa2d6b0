import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, errorStatus, provisioningRoutes } from '../contract.ts'
import { Refusal } from './refusal.ts'
import { describeError } from './refusal-texts.ts'

const CODES: ReadonlySet<ErrorCode> = new Set(provisioningRoutes.flatMap(({ errorCodes }) => errorCodes))

for (const code of CODES)
  test(`${code} answers ${errorStatus[code]} and says what failed and what to do, in whole sentences`, () => {
    const { status, message, resolution } = new Refusal(code)
    assert.equal(status, errorStatus[code])
    for (const text of [message, resolution]) assert.match(text, /^\S.+\.$/s)
  })

test('a refusal that knows better says so', () => {
  const { message, resolution } = new Refusal('invalid_input', { message: 'M.', resolution: 'R.' })
  assert.deepEqual([message, resolution], ['M.', 'R.'])
})

test('a refusal that knows only the reason keeps what its code says to do', () => {
  const { resolution } = new Refusal('invalid_input', { message: 'M.' })
  assert.equal(resolution, describeError.invalid_input.resolution)
})
