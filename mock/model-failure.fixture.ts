import type { RunDetails } from 'fast-check'
import { ANY_RECEIVER, type Made } from './model-caller.fixture.ts'
import type { ModelCall } from './model-calls.fixture.ts'
import { liveThrough } from './model-run.fixture.ts'
import type { simulate } from './simulator.fixture.ts'

/** What went wrong with the shortest life that was found, how to have it again, and the same life by hand. */
export async function describeFailure(
  { seed, counterexample, counterexamplePath, numShrinks, errorInstance }: RunDetails<[readonly ModelCall[]]>,
  simulation: Awaited<ReturnType<typeof simulate>>,
): Promise<string> {
  const [calls = []] = counterexample ?? []
  const made: Made[] = []
  await liveThrough(calls, simulation, made).catch(() => 'It fails again, most likely.')
  return [
    `After ${numShrinks} shorter ones this is the shortest life that fails:`,
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    '',
    'To have it again:',
    `  PROVISIM_LIVES_SEED=${seed} PROVISIM_LIVES_PATH=${counterexamplePath} node --import tsx --test mock/model.test.ts`,
    '',
    `By hand, with npm start in one terminal, a receiver at ${ANY_RECEIVER} in another, and this in a third:`,
    ...made.map(toCurl),
  ].join('\n')
}

function toCurl({ method, path, body, status, answer }: Made): string {
  if (method === 'RECEIVER') return `  # The receiver answers the next delivery with ${status}.`
  const data = body === undefined ? '' : ` -H 'content-type: application/json' -d '${body.replaceAll("'", "'\\''")}'`
  return `  curl -su key:secret -X ${method} 'http://127.0.0.1:4010${path}'${data} # ${status} ${answer.slice(0, 100)}`
}
