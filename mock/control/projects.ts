import type { ControlSchema } from '../contract.ts'
import { provisioningRoutes, provisioningVersion } from '../contract.ts'
import { viewAccount } from '../domain/account-view.ts'
import { timestamp } from '../domain/duration.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { describeClock, refuseFarTime, tellOfClock } from './clock.ts'
import type { Desk, DeskOperation } from './desk.ts'

// The token endpoint is no operation of a project.
const SIMULATED_OPERATIONS = provisioningRoutes.filter(({ operationId }) => operationId !== 'issueToken').length

const getHealth: DeskOperation<'getHealth'> = (_, { version }) => ({
  status: 200,
  body: {
    status: 'ok',
    version,
    contract: { version: provisioningVersion, operations: SIMULATED_OPERATIONS },
  },
})

const listProjects: DeskOperation<'listProjects'> = async ({ query: { limit = 100 } }, desk) => {
  const ids = await desk.store.list()
  const projects = await Promise.all(
    ids.slice(0, limit).map(async (projectId) => summarise(projectId, await desk.store.read(projectId), desk)),
  )
  return { status: 200, body: { total: ids.length, projects } }
}

const getProject: DeskOperation<'getProject'> = async ({ path: { projectId } }, desk) => {
  const project = await desk.store.read(projectId)
  return {
    status: 200,
    body: {
      projectId,
      settings: project.settings,
      plan: project.plan,
      clock: describeClock(desk.clocks.of(projectId)),
      ...(project.account === undefined ? {} : { account: viewAccount(project) }),
      senders: project.senders.map(({ sender }) => sender),
      webhooks: project.webhooks.map(({ webhook }) => webhook),
      disabledWebhooks: project.webhooks.filter(({ isDisabled }) => isDisabled).map(({ webhook }) => webhook.id),
      counts: {
        senders: project.senders.length,
        messages: project.messages.length,
        webhooks: project.webhooks.length,
        requests: project.requests.length,
        reviews: project.reviews.length,
        deliveries: desk.outbox.list(projectId).length,
        journal: desk.journal.count(projectId),
      },
    },
  }
}

const resetProject: DeskOperation<'resetProject'> = async ({ path: { projectId } }, desk) => {
  await forgetProject(projectId, desk)
  tellOfProject(desk, projectId, 'reset')
  return { status: 204 }
}

/** Tells the feed what became of the project as a whole. */
export function tellOfProject({ clocks, feed }: Desk, projectId: string, type: 'reset' | 'restore'): void {
  const at = timestamp(clocks.now(projectId))
  feed.tell({ type: 'state', projectId, at, command: `project: ${type}`, events: [] })
}

/** Leaves no trace of the project. Throws ClockIsAdvancing. */
export async function forgetProject(projectId: string, desk: Desk): Promise<void> {
  desk.clocks.remove(projectId)
  await desk.store.remove(projectId)
  desk.outbox.forget(projectId)
  desk.journal.forget(projectId)
  desk.tokenAges.forget(projectId)
  desk.basicCalls.forget(projectId)
}

const updateSettings: DeskOperation<'updateSettings'> = async ({ path: { projectId }, body }, desk) => {
  const { now, ...settings } = body
  if (now !== undefined) setTime(projectId, now, desk)
  const project = await desk.engine.execute(projectId, { kind: 'settings', type: 'update', settings })
  return { status: 200, body: project.settings }
}

const getPlan: DeskOperation<'getPlan'> = async ({ path: { projectId } }, { store }) => ({
  status: 200,
  body: (await store.read(projectId)).plan,
})

const replacePlan: DeskOperation<'replacePlan'> = async ({ path: { projectId }, body: plan }, { engine }) => ({
  status: 200,
  body: (await engine.execute(projectId, { kind: 'settings', type: 'plan', plan })).plan,
})

// Timers keep their due time, so a jump would leave them behind or run them all at once.
function setTime(projectId: string, now: string, desk: Desk): void {
  const clock = desk.clocks.of(projectId)
  if (clock.timers.length > 0)
    throw new Problem({
      status: 409,
      code: 'timers_are_due',
      title: 'The time can not be set',
      detail: `${clock.timers.length} timers are due on the project's clock.`,
      resolution: 'Set the time before anything is under way, or move it with POST …/clock/advance.',
    })
  refuseFarTime(Date.parse(now))
  clock.set(Date.parse(now))
  tellOfClock(desk, projectId)
}

function summarise(projectId: string, project: Project, { clocks }: Desk): ControlSchema<'ProjectSummary'> {
  const account = project.account?.account
  const accountStatus = account?.changes?.status ?? account?.state
  return {
    projectId,
    now: new Date(clocks.of(projectId).now).toISOString(),
    ...(accountStatus === undefined ? {} : { accountStatus }),
    senders: project.senders.length,
    webhooks: project.webhooks.length,
  }
}

export const projectOperations = {
  getHealth,
  listProjects,
  getProject,
  resetProject,
  updateSettings,
  getPlan,
  replacePlan,
}
