import { type ControlClient, createControlClient } from '../../generated/clients.ts'
import type { ControlSchema } from '../contract.ts'
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
 * Connects to a running simulator; nothing is called yet. One that other machines can reach asks for its control token.
 *
 *     const project = connect('http://127.0.0.1:4010').project('demo')
 *     await project.advance('90d')
 */
export function connect(url: string, controlToken?: string): SimulatorClient {
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` }
  const control = createControlClient({ url, headers, fetch: fetchFrom(url) })
  return { url, control, project: (projectId) => createProjectClient(control, projectId) }
}

/** What can be triggered, with what each needs. */
export const listTriggers = async ({ control }: SimulatorClient) => (await ask(control.GET('/triggers'))).triggers

/** The named plans, with what each shows and which webhooks to expect. */
export const listScenarios = async ({ control }: SimulatorClient) => (await ask(control.GET('/scenarios'))).scenarios

/** Every project that holds any state, as `restoreSnapshots` takes it. */
export const takeSnapshots = ({ control }: SimulatorClient) => ask(control.GET('/snapshots'))

/** Restores projects exactly as they were, all or none; the others stay as they are. */
export async function restoreSnapshots({ control }: SimulatorClient, snapshots: ControlSchema<'SnapshotList'>) {
  await ask(control.PUT('/snapshots', { body: { snapshots: [...snapshots.snapshots] } }))
}
