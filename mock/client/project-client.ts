import type { ControlClient } from '../../generated/clients.ts'
import type { ControlSchema } from '../contract.ts'
import { ask } from './ask.ts'
import { createDecisions } from './decisions.ts'
import { requireDuration } from './durations.ts'
import { createFaults } from './faults.ts'
import { createDeliveries, createMessages, createWebhooks } from './traffic.ts'

/** Where time is to go: on by a duration (`2h`, `PT2H`), to a time, or until nothing is due. */
export type AdvanceTarget = string | { readonly to: string } | 'idle'

/** Which calls: by operation id, by status, with or without violations of the contract; 100 unless `limit` is given. */
export type JournalFilter = {
  readonly operation?: string
  readonly status?: number
  readonly violations?: 'some' | 'none'
  readonly limit?: number
}

/** The verbs of one project. */
export type ProjectClient = ReturnType<typeof createProjectClient>

/**
 * The verbs of one project: calls of the control plane, nothing else. Each rejects with a ControlProblem when it is
 * refused, and with SimulatorUnreachable when no simulator answers. Times are ISO 8601 in UTC on the project's clock.
 *
 *     const project = simulator.project('demo')
 *     await project.advance('2s')
 *     await project.approve({ sender: 'none' })
 */
export function createProjectClient(control: ControlClient, projectId: string) {
  const here = { params: { path: { projectId } } }
  const putPlan = (plan: ControlSchema<'PlanInput'>) => {
    const { incidents, ...parts } = plan
    const body = incidents === undefined ? parts : { ...parts, incidents: [...incidents] }
    return ask(control.PUT('/projects/{projectId}/plan', { ...here, body }))
  }
  return {
    id: projectId,
    ...createDecisions(control, projectId),
    messages: createMessages(control, projectId),
    deliveries: createDeliveries(control, projectId),
    webhooks: createWebhooks(control, projectId),
    faults: createFaults(control, projectId),
    clock: {
      /** The time, the mode, and what is due. */
      get: () => ask(control.GET('/projects/{projectId}/clock', here)),
      /** Stops the clock (`manual`), lets it run (`realtime`), or sets its rate in virtual seconds per real second. */
      set: (body: ControlSchema<'ClockInput'>) => ask(control.PUT('/projects/{projectId}/clock', { ...here, body })),
    },
    /** Moves time on. Resolves when all that fell due has happened, every webhook attempt included. */
    advance: async (target: AdvanceTarget): Promise<ControlSchema<'AdvanceResult'>> =>
      ask(control.POST('/projects/{projectId}/clock/advance', { ...here, body: readTarget(target) })),
    /** Makes something happen that the provider or Meta does by itself; gives the events that it fired. */
    trigger: async (name: string, input: ControlSchema<'TriggerInput'> = {}) => {
      const params = { path: { projectId, trigger: name } }
      const { events } = await ask(control.POST('/projects/{projectId}/triggers/{trigger}', { params, body: input }))
      return events
    },
    /** Has the project play a scenario of the catalogue; gives the plan now in force. */
    scenario: (name: string) => putPlan({ scenario: name }),
    /** Programmes what happens by itself, part by part; the parts left out take the pace's values. */
    plan: putPlan,
    /** Changes the settings that are given; gives all of them. */
    settings: (body: ControlSchema<'SettingsInput'>) =>
      ask(control.PUT('/projects/{projectId}/settings', { ...here, body })),
    /** All that is known of the project: settings, plan, clock, account, senders, webhooks, counts. */
    describe: () => ask(control.GET('/projects/{projectId}', here)),
    /** The calls of the project's clients and their answers, newest first, secrets replaced. */
    journal: async (query: JournalFilter = {}): Promise<readonly ControlSchema<'JournalEntry'>[]> => {
      const params = { path: { projectId }, query }
      return (await ask(control.GET('/projects/{projectId}/journal', { params }))).entries
    },
    /** The project with its clock, its timers and what is still to be sent; the same calls give the same bytes. */
    snapshot: (): Promise<ControlSchema<'Snapshot'>> => ask(control.GET('/projects/{projectId}/snapshot', here)),
    /** Restores the project exactly as it was when the snapshot was taken. */
    restore: async (body: ControlSchema<'Snapshot'>): Promise<void> => {
      await ask(control.PUT('/projects/{projectId}/snapshot', { ...here, body }))
    },
    /** Makes the project as if it had never been used. */
    reset: async (): Promise<void> => {
      await ask(control.DELETE('/projects/{projectId}', here))
    },
  }
}

function readTarget(target: AdvanceTarget): ControlSchema<'Advance'> {
  if (target === 'idle') return { until: 'idle' }
  return typeof target === 'string' ? { by: requireDuration(target) } : { to: target.to }
}
