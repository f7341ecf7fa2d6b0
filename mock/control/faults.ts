import type { DeskOperation } from './operations.ts'

const getFaults: DeskOperation<'getFaults'> = async ({ path: { projectId } }, { store }) => ({
  status: 200,
  body: (await store.read(projectId)).faults,
})

const replaceFaults: DeskOperation<'replaceFaults'> = async ({ path: { projectId }, body: faults }, { engine }) => ({
  status: 200,
  body: (await engine.execute(projectId, { kind: 'settings', type: 'faults', faults })).faults,
})

const clearFaults: DeskOperation<'clearFaults'> = async ({ path: { projectId } }, { engine }) => {
  await engine.execute(projectId, { kind: 'settings', type: 'faults', faults: { webhooks: [] } })
  return { status: 204 }
}

export const faultOperations = { getFaults, replaceFaults, clearFaults }
