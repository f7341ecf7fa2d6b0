import type { Route } from '../contract.ts'
import type { Engine } from '../engine.ts'
import type { Store } from '../store/store.ts'
import { pause } from '../time/wall.ts'
import { answerStrike, FAULT_HEADER, readFaultHeader } from './call-faults.ts'
import type { Answer, Exchange } from './exchange.ts'

const LONGEST_DELAY = 60_000

/** Serves a call as the faults in force and the fault header want it. */
export type StrikeFaults = (exchange: Exchange, serve: () => Promise<Answer>) => Promise<Answer>

export function createStrikeFaults({ engine, store }: { engine: Engine; store: Store }): StrikeFaults {
  return async (exchange, serve) => {
    const { route, projectId, headers } = exchange
    const header = readFaultHeader(route, [headers[FAULT_HEADER] ?? []].flat()[0])
    if (header !== undefined && 'wrong' in header) return answerWrongHeader(header.wrong)
    const strike = header?.strike ?? (await drawStrike(engine, store, projectId, route))
    if (strike === undefined) return serve()
    if (strike.delay > 0) await pause(Math.min(strike.delay, LONGEST_DELAY))
    if (strike.connection === 'drop') return { status: 500, connection: 'drop' }
    const answer = answerStrike(strike, route) ?? (await serve())
    return strike.connection === undefined ? answer : { ...answer, connection: strike.connection }
  }
}

async function drawStrike(engine: Engine, store: Store, projectId: string, route: Route) {
  // Nearly always there is none, and then nothing changes.
  if ((await store.read(projectId)).faults.calls.length === 0) return undefined
  return engine.transact(projectId, (transaction) => transaction.strike(route))
}

function answerWrongHeader(wrong: string): Answer {
  return {
    status: 400,
    body: {
      errorCode: 'invalid_sim_fault',
      message: `The header ${FAULT_HEADER} can't be used: ${wrong}.`,
      resolution: 'Write it like errorCode=account_exists, or status=503; retryAfter=PT5S, or delay=PT1S.',
    },
  }
}
