import { createHash } from 'node:crypto'
import type { ControlSchema } from '../contract.ts'
import { Problem } from '../domain/problem.ts'
import { type Project, untouchedProject } from '../domain/project.ts'
import { ClockIsAdvancing, type ClockState } from '../time/clock.ts'
import type { MailbagState } from '../webhooks/mailbag.ts'
import type { Desk, DeskOperation, TimedCommand } from './desk.ts'
import { forgetProject, tellOfProject } from './projects.ts'
import { mapSecrets } from './secrets.ts'

type Snapshot = ControlSchema<'Snapshot'>

const takeSnapshot: DeskOperation<'takeSnapshot'> = async ({ path: { projectId } }, desk) => ({
  status: 200,
  body: await take(desk, projectId),
})

const restoreSnapshot: DeskOperation<'restoreSnapshot'> = async ({ path: { projectId }, body }, desk) => {
  if (body.projectId !== projectId)
    throw cannotRestore(projectId, `It is a snapshot of the project ${body.projectId}.`, 'Restore it there.')
  await restore(desk, body)
  return { status: 204 }
}

const takeAllSnapshots: DeskOperation<'takeAllSnapshots'> = async (_, desk) => {
  const ids = [...(await desk.store.list())].sort()
  return { status: 200, body: { snapshots: await Promise.all(ids.map((projectId) => take(desk, projectId))) } }
}

const restoreAllSnapshots: DeskOperation<'restoreAllSnapshots'> = async ({ body: { snapshots } }, desk) => {
  // All or none: look at each before any is restored.
  for (const snapshot of snapshots) {
    open(desk, snapshot)
    if (desk.clocks.of(snapshot.projectId).status === 'advancing') throw new ClockIsAdvancing()
  }
  for (const snapshot of snapshots) await restore(desk, snapshot)
  return { status: 204 }
}

async function take({ store, clocks, outbox, seal }: Desk, projectId: string): Promise<Snapshot> {
  await outbox.settle(projectId)
  const content = {
    version: 1,
    projectId,
    project: mapSecrets(await store.read(projectId), seal.close),
    clock: clocks.of(projectId).state,
    outbox: outbox.stateOf(projectId),
  } as const
  return { ...content, digest: digestOf(content) }
}

async function restore(desk: Desk, snapshot: Snapshot): Promise<void> {
  const { projectId } = snapshot
  const { project, clock, outbox } = open(desk, snapshot)
  await forgetProject(projectId, desk)
  await desk.store.update(projectId, () => ({ project, result: undefined }))
  desk.clocks.of(projectId).restore(clock)
  tellOfProject(desk, projectId, 'restore')
  desk.outbox.restore(projectId, outbox)
}

/** The parts of a snapshot, its secrets in the clear. Throws a Problem when it was changed, or sealed elsewhere. */
function open({ seal }: Desk, { digest, ...content }: Snapshot) {
  const { projectId } = content
  if (digest !== digestOf(content))
    throw cannotRestore(projectId, 'It was changed or cut since it was taken.', 'Take it again, and keep it as it is.')
  // The digest says that these are the parts that `take` put together.
  const { project, clock, outbox } = content as unknown as {
    project: Project
    clock: ClockState<TimedCommand>
    outbox: MailbagState
  }
  const { settings } = project
  return {
    clock,
    outbox,
    // A snapshot may be older than some of the settings.
    project: mapSecrets({ ...project, settings: { ...untouchedProject(settings).settings, ...settings } }, (sealed) => {
      const secret = seal.open(sealed)
      if (secret !== undefined) return secret
      throw cannotRestore(
        projectId,
        'Its secrets were sealed with another seed.',
        'Start the simulator with the --seed with which the snapshot was taken.',
      )
    }),
  }
}

/** The same whatever the order of properties, which other tools change. */
const digestOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content, sortProperties)).digest('hex')

const sortProperties = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const cannotRestore = (projectId: string, detail: string, resolution: string): Problem =>
  new Problem({
    status: 409,
    code: 'snapshot_unusable',
    title: `The project ${projectId} can't be restored`,
    detail,
    resolution,
  })

export const snapshotOperations = { takeSnapshot, restoreSnapshot, takeAllSnapshots, restoreAllSnapshots }
