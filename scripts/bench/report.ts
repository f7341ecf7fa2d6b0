import { DELIVERIES, type DeliveryRound, WEBHOOKS } from './deliveries.ts'
import type { Measurement } from './measure.ts'

/** What one round measured, by the subject's name. All of a round was measured right after one another. */
export type Round = Readonly<Record<string, Measurement>>

export type Aim = {
  readonly text: string
  /** provisim's figure divided by the other's. */
  readonly ratio: number
  readonly isMet: boolean
}

/** A median is only worth as much as the run that it comes from; a ratio of neighbours bears a busy machine better. */
export function describe(rounds: readonly Round[], deliveries: readonly DeliveryRound[], node: string): string {
  const names = Object.keys(rounds[0] ?? {})
  const rows = names.map((name) => {
    const start = median(rounds.map((round) => read(round, name).startMs))
    const speed = median(rounds.map((round) => read(round, name).requestsPerSecond))
    return `| ${name} | ${Math.round(start)} ms | ${Math.round(speed)} |`
  })
  const aims = [...judge(rounds), ...judgeDeliveries(deliveries)].map(
    ({ text, ratio, isMet }) => `| ${text} | ${ratio.toFixed(2)} | ${isMet ? 'met' : 'missed'} |`,
  )
  return TEXT({
    rounds: rounds.length,
    node,
    rows: rows.join('\n'),
    aims: aims.join('\n'),
    deliveryRows: WEBHOOKS.map((webhooks) => describeDeliveries(deliveries, webhooks)).join('\n'),
  })
}

function describeDeliveries(rounds: readonly DeliveryRound[], webhooks: number): string {
  const measured = rounds.filter((round) => round.webhooks === webhooks)
  const provisim = median(measured.map((round) => round.provisim))
  const bare = median(measured.map((round) => round.bare))
  return `| ${nameOf(webhooks)} | ${Math.round(provisim)} | ${Math.round(bare)} |`
}

const nameOf = (webhooks: number): string => (webhooks === 1 ? 'one webhook' : `${webhooks} webhooks`)

export function judge(rounds: readonly Round[]): readonly Aim[] {
  const start = (other: string) => ratioTo(rounds, other, ({ startMs }) => startMs)
  const speed = (other: string) => ratioTo(rounds, other, ({ requestsPerSecond }) => requestsPerSecond)
  const aims: readonly (readonly [text: string, ratio: number, test: (ratio: number) => boolean])[] = [
    ['Start, against bare Express: at most 2', start('bare Express'), (ratio) => ratio <= 2],
    ['Start, against Prism: less than 0.33', start('Prism mock'), (ratio) => ratio < 1 / 3],
    ['Requests per second, against bare Express: at least 0.8', speed('bare Express'), (ratio) => ratio >= 0.8],
    ['Requests per second, against Prism: at least 2', speed('Prism mock'), (ratio) => ratio >= 2],
  ]
  return aims.map(([text, ratio, test]) => ({ text, ratio, isMet: test(ratio) }))
}

/** The median of the ratios of each round, for each number of webhooks. */
export function judgeDeliveries(rounds: readonly DeliveryRound[]): readonly Aim[] {
  return WEBHOOKS.map((webhooks) => {
    const ratio = median(
      rounds.filter((round) => round.webhooks === webhooks).map(({ provisim, bare }) => provisim / bare),
    )
    return {
      text: `Deliveries per second to ${nameOf(webhooks)}, against bare undici: at least 0.6`,
      ratio,
      isMet: ratio >= 0.6,
    }
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}

/** The median of the ratios of each round. */
function ratioTo(rounds: readonly Round[], other: string, figure: (measurement: Measurement) => number): number {
  return median(rounds.map((round) => figure(read(round, 'provisim')) / figure(read(round, other))))
}

function read(round: Round, name: string): Measurement {
  const measurement = round[name]
  if (measurement === undefined) throw new Error(`a round lacks ${name}`)
  return measurement
}

type Figures = {
  readonly rounds: number
  readonly node: string
  readonly rows: string
  readonly aims: string
  readonly deliveryRows: string
}

const TEXT = ({ rounds, node, rows, aims, deliveryRows }: Figures): string =>
  `# Benchmarks

Written by \`npm run bench\`, which starts three servers in turn, ${rounds} rounds in one run:

- **provisim**: \`GET\` of an account, with Basic credentials, request and answer held against the contract, and an
  entry in the journal. It has started when it has created that account.
- **Prism mock** of the same contract: \`prism mock --errors generated/provisioning.json\`, which holds requests against
  the contract and answers its example.
- **bare Express**: an Express 5 app that answers provisim's JSON, without credentials, validation or state. It is
  launched like provisim, with \`node --import tsx\`.

Each round times the way from the start of the process to the first correct answer, then puts load on the server:
10 connections, 1 second to warm up, 3 seconds that count, load and server on one machine.

Then, in as many rounds, ${DELIVERIES} events at a time are delivered to a receiver that is a process of its own. In
provisim they have piled up behind a delayed first one, and are timed from the moment at which its time has come: each
is signed, sent in order per webhook, judged and logged. **Bare undici** is a process that makes the same number of
\`undici.request\` POSTs with the same body, one after the other per target too, without any of that.

What can be compared between machines is the ratio: provisim's figure divided by the other's, within each round, and of
these the median.

| aim | ratio | |
| --- | --- | --- |
${aims}

The medians of that run, on Node ${node}, for what they are worth elsewhere:

| server | first correct answer after | requests per second |
| --- | --- | --- |
${rows}

| deliveries per second to | provisim | bare undici |
| --- | --- | --- |
${deliveryRows}
`
