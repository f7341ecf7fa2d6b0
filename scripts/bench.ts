// Measures provisim beside Prism, a bare Express app and bare undici, and writes docs/benchmarks.md.
import { writeFile } from 'node:fs/promises'
import { measureDeliveries } from './bench/deliveries.ts'
import { measure } from './bench/measure.ts'
import { describe, type Round } from './bench/report.ts'
import { bareExpress, prism, provisim } from './bench/subjects.ts'

const ROUNDS = 5

// The first start fills tsx's cache, and does not count.
const { answer } = await measure(provisim)
const subjects = [provisim, prism, bareExpress(answer)]
for (const subject of subjects.slice(1)) await measure(subject)

const rounds: Round[] = []
for (let number = 1; number <= ROUNDS; number += 1) {
  const round: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  for (const subject of subjects) {
    const measurement = await measure(subject)
    round[subject.name] = measurement
    const { startMs, requestsPerSecond } = measurement
    console.error(`round ${number}: ${subject.name}: ${Math.round(startMs)} ms, ${Math.round(requestsPerSecond)}/s`)
  }
  rounds.push(round)
}
const deliveries = await measureDeliveries(ROUNDS, ({ webhooks, provisim, bare }) => {
  console.error(`deliveries to ${webhooks}: provisim: ${Math.round(provisim)}/s, bare undici: ${Math.round(bare)}/s`)
})
const report = describe(rounds, deliveries, process.versions.node)
await writeFile('docs/benchmarks.md', report)
console.log(report)
