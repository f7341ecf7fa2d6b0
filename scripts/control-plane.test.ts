// docs/control-plane.md: its table against the contract, its examples against a simulator.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { controlRoutes } from '../generated/routes.ts'
import { findDifference } from './find-difference.ts'
import { openSimulator, type Terminal } from './terminal.ts'
import { readdress, readSteps, runCommands } from './walk-through.ts'

const PAGE = 'docs/control-plane.md'
const steps = readSteps(PAGE, 'By example')

let simulator: Terminal
let answers: readonly string[]

before(async () => {
  simulator = await openSimulator()
  answers = await runCommands(
    readdress(steps, { 'http://127.0.0.1:4010': simulator.url }).map(({ command }) => command),
  )
})
after(async () => {
  await simulator?.close()
})

test('the table names every operation of the control plane, and no other', () => {
  const named = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([A-Z]+ \/[^`]*)`/gm)].map(([, operation]) => operation)
  assert.deepEqual(named.sort(), controlRoutes.map(({ method, path }) => `${method} ${path}`).sort())
})

for (const [index, { command, answer }] of steps.entries())
  test(`example ${index + 1} answers what the page says: ${command.split('\n').at(-1)}`, () => {
    const actual = answers[index] ?? assert.fail('the example failed or was never reached; the shell says above why')
    if (answer === undefined) assert.equal(actual.trim(), '')
    else assert.equal(findDifference(answer, JSON.parse(actual)), undefined)
  })
