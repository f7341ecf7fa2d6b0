// Lives of a project, made up by chance: whatever is called, in whatever order, keeps to the documents.
//   PROVISIM_LIVES=500 tries so many; PROVISIM_LIVES_SEED=1 tries other ones. What is printed of a failure repeats it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Made } from './model-caller.fixture.ts'
import { lives } from './model-calls.fixture.ts'
import { describeFailure } from './model-failure.fixture.ts'
import { liveAgain, liveThrough } from './model-run.fixture.ts'
import { simulate } from './simulator.fixture.ts'

const { PROVISIM_LIVES = '40', PROVISIM_LIVES_SEED = '20261122', PROVISIM_LIVES_PATH } = process.env

test('whatever happens keeps to the contract, is heard of once and in order, and happens alike again', async () => {
  const simulation = await simulate()
  const property = fc.asyncProperty(lives, async (calls) => {
    const made: Made[] = []
    const accepted = await liveThrough(calls, simulation, made)
    await liveAgain(made, accepted, simulation)
  })
  const result = await fc.check(property, {
    numRuns: Number(PROVISIM_LIVES),
    seed: Number(PROVISIM_LIVES_SEED),
    ...(PROVISIM_LIVES_PATH === undefined ? {} : { path: PROVISIM_LIVES_PATH }),
  })
  if (result.failed) assert.fail(await describeFailure(result, simulation))
})
