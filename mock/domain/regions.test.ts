import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  conversationRegions,
  defaultManager,
  defaultRegion,
  defaultStorage,
  supportedRegions,
  supportsRegion,
} from './regions.ts'

// Manager, the regions that it serves, the one taken when none is named, and those of the Conversation API.
const MANAGERS = [
  ['SINCH_BR', 'BR US', 'BR', 'br'],
  ['SINCH_MX', 'BR US', 'US', 'us'],
  ['SINCH_UK', 'EU US', 'EU', 'eu us'],
  ['SINCH_AMERICA', 'BR EU US', 'EU', 'eu us'],
  ['SINCH_SEP', 'BR EU US', 'EU', 'eu us'],
] as const

for (const [manager, served, home, conversation] of MANAGERS) {
  test(`${manager} serves ${served}, ${home} unless told otherwise`, () => {
    assert.equal(supportedRegions(manager).join(' '), served)
    assert.equal(defaultRegion(manager), home)
    assert.ok(supportsRegion(manager, home))
  })

  test(`${manager} serves no region besides ${served}`, () => {
    const regions = (['BR', 'EU', 'US'] as const).filter((region) => supportsRegion(manager, region))
    assert.equal(regions.join(' '), served)
  })

  test(`${manager} goes with the Conversation API in ${conversation}`, () => {
    assert.equal(conversationRegions(manager).join(' '), conversation)
  })
}

// Region, the manager and the storage taken when none is named.
const REGIONS = [
  ['BR', 'SINCH_BR', 'BR'],
  ['EU', 'SINCH_UK', 'DE'],
  ['US', 'SINCH_UK', 'US'],
] as const

for (const [region, manager, storage] of REGIONS)
  test(`${region} is served by ${manager} and stored in ${storage} unless told otherwise`, () => {
    assert.deepEqual([defaultManager(region), defaultStorage(region)], [manager, storage])
    assert.ok(supportsRegion(manager, region))
  })

test('without a region the manager is SINCH_UK', () => {
  assert.equal(defaultManager(undefined), 'SINCH_UK')
})
