// The README's first walk-through, typed as it stands; only the addresses become free ones.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { findDifference } from './find-difference.ts'
import { openSimulator, Terminal } from './terminal.ts'
import { readdress, readSteps, runCommands, type Step } from './walk-through.ts'

const [start, receive, ...typed] = readSteps('README.md', 'A first walk-through')

let simulator: Terminal
let receiver: Terminal
let steps: readonly Step[]
let answers: readonly string[]
let printed: readonly string[]

before(async () => {
  simulator = await openSimulator()
  receiver = await Terminal.open(receive?.command.replace(/\b4011\b/, '0') ?? assert.fail('no receiver'))
  steps = readdress(typed, { 'http://127.0.0.1:4010': simulator.url, 'http://127.0.0.1:4011': receiver.url })
  answers = await runCommands(steps.map(({ command }) => command))
  printed = await receiver.close()
})
after(async () => {
  await simulator?.close()
  await receiver?.close()
})

test('the first two commands start the simulator and the receiver', () => {
  assert.equal(start?.command, 'npm ci && npm start')
  assert.match(receive?.command ?? '', /^node --import tsx examples\/receiver\.ts 4011 /)
})

for (const [index, { command }] of typed.entries())
  test(`step ${index + 1} answers what the README says: ${command.split('\n').at(-1)}`, () => {
    const actual = answers[index] ?? assert.fail('the step failed or was never reached; the shell says above why')
    const expected = steps[index]?.answer
    if (expected === undefined) assert.equal(actual.trim(), '')
    else assert.equal(findDifference(expected, JSON.parse(actual)), undefined)
  })

test('the receiver prints the deliveries that the README shows, and no others', () => {
  const expected = steps.flatMap((step) => step.printed)
  assert.deepEqual(printed, expected)
  assert.match(expected.at(-1) ?? '', /^signature ok: WHATSAPP_ACCOUNT_ONBOARDED/)
})

test('the example of a test of your own is the one that runs with the unit tests', () => {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)
  assert.deepEqual(
    [...blocks].map(([, code]) => code),
    [readFileSync('examples/in-process.test.ts', 'utf8')],
  )
})
