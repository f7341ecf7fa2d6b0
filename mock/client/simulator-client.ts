import { type ControlClient, createControlClient } from '../../generated/clients.ts'
import { ask, fetchFrom } from './ask.ts'
import { createProjectClient, type ProjectClient } from './project-client.ts'

/** A running simulator, steered from outside. */
export type SimulatorClient = {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string
  /** The verbs of one project, which springs into being on first use. */
  readonly project: (projectId: string) => ProjectClient
  /** The typed client of the whole control plane, for all that has no verb. */
  readonly control: ControlClient
}

/**
 * Connects to a running simulator; nothing is called yet.
 *
 *     const project = connect('http://127.0.0.1:4010').project('demo')
 *     await project.advance('90d')
 */
export function connect(url: string): SimulatorClient {
  const control = createControlClient({ url, fetch: fetchFrom(url) })
  return { url, control, project: (projectId) => createProjectClient(control, projectId) }
}

/** What can be triggered, with what each needs. */
export const listTriggers = async ({ control }: SimulatorClient) => (await ask(control.GET('/triggers'))).triggers

/** The named plans, with what each shows and which webhooks to expect. */
export const listScenarios = async ({ control }: SimulatorClient) => (await ask(control.GET('/scenarios'))).scenarios
