import type { ControlSchema } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { whyImpossible } from '../http/call-faults.ts'
import type { DeskOperation } from './desk.ts'

const getFaults: DeskOperation<'getFaults'> = async ({ path: { projectId } }, { store }) => ({
  status: 200,
  body: (await store.read(projectId)).faults,
})

const replaceFaults: DeskOperation<'replaceFaults'> = async ({ path: { projectId }, body: faults }, { engine }) => {
  for (const fault of faults.calls ?? []) refuseImpossible(fault)
  const project = await engine.execute(projectId, { kind: 'settings', type: 'faults', faults })
  return { status: 200, body: project.faults }
}

function refuseImpossible(fault: ControlSchema<'CallFault'>): void {
  const why = whyImpossible(fault)
  if (why === undefined) return
  throw new Problem({
    status: 400,
    code: 'fault_not_in_contract',
    title: 'The fault can not be set',
    detail: `${why}.`,
    resolution: 'Use an operation id and an error code of openapi/provisioning.yaml, or a gateway status.',
  })
}

const clearFaults: DeskOperation<'clearFaults'> = async ({ path: { projectId } }, { engine }) => {
  await engine.execute(projectId, { kind: 'settings', type: 'faults', faults: { calls: [], webhooks: [] } })
  return { status: 204 }
}

export const faultOperations = { getFaults, replaceFaults, clearFaults }
