import { Problem } from '../domain/problem.ts'
import { whyItNeverStrikes } from '../domain/webhook-faults.ts'
import { whyImpossible } from '../http/call-faults.ts'
import type { DeskOperation } from './desk.ts'

const getFaults: DeskOperation<'getFaults'> = async ({ path: { projectId } }, { store }) => ({
  status: 200,
  body: (await store.read(projectId)).faults,
})

const replaceFaults: DeskOperation<'replaceFaults'> = async ({ path: { projectId }, body: faults }, desk) => {
  const { engine, store } = desk
  for (const fault of faults.calls ?? []) refuse('fault_not_in_contract', whyImpossible(fault), CALL_ADVICE)
  const { webhooks } = await store.read(projectId)
  for (const fault of faults.webhooks ?? []) refuse('fault_never_strikes', whyItNeverStrikes(fault, webhooks), ADVICE)
  const project = await engine.execute(projectId, { kind: 'settings', type: 'faults', faults })
  return { status: 200, body: project.faults }
}

const CALL_ADVICE = 'Use an operation id and an error code of openapi/provisioning.yaml, or a gateway status.'
const ADVICE = 'docs/webhooks.md lists the kinds. GET /v1/projects/{projectId}/webhooks lists the webhooks.'

function refuse(code: string, why: string | undefined, resolution: string): void {
  if (why === undefined) return
  throw new Problem({ status: 400, code, title: 'The fault can not be set', detail: `${why}.`, resolution })
}

const clearFaults: DeskOperation<'clearFaults'> = async ({ path: { projectId } }, { engine }) => {
  await engine.execute(projectId, { kind: 'settings', type: 'faults', faults: { calls: [], webhooks: [] } })
  return { status: 204 }
}

export const faultOperations = { getFaults, replaceFaults, clearFaults }
