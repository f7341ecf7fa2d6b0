import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDuration, requireDuration } from './durations.ts'

for (const [text, iso] of [
  ['90d', 'P90D'],
  ['2h', 'PT2H'],
  ['1h30m', 'PT1H30M'],
  ['1w2d3h4m5.5s', 'P1W2DT3H4M5.5S'],
  ['2H', 'PT2H'],
  ['0s', 'PT0S'],
  ['PT2H', 'PT2H'],
  ['P1W', 'P1W'],
  ['P1DT0.5S', 'P1DT0.5S'],
] as const)
  test(`${text} is ${iso}`, () => {
    assert.equal(isoDuration(text), iso)
  })

for (const text of ['', '2', 'h', '2 h', '30m1h', '1mo', '1y', '1.5h', '-2h', 'P', 'PT', 'P1Y', 'P1M', 'pt2h', 'soon'])
  test(`"${text}" is no duration`, () => {
    assert.equal(isoDuration(text), undefined)
    assert.throws(() => requireDuration(text), { message: /is no duration. Write one like 90d, 2h/ })
  })
