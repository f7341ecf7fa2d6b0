import type { ProjectClient } from './client/project-client.ts'
import { connect } from './client/simulator-client.ts'
import { type Server, type ServerOptions, startServer } from './server.ts'

export type SimulatorOptions = ServerOptions

export type Simulator = Server & {
  /** The verbs of one project: typed calls of this simulator's control plane. It springs into being on first use. */
  readonly project: (projectId: string) => ProjectClient
}

/** Starts a simulator of its own, sharing nothing with others. Rejects when it can't listen, with the system's error. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const server = await startServer(options)
  // Connected when it is asked for: a client makes Node load its fetch, which takes longer than much of the start.
  return { ...server, project: (projectId) => connect(server.url, server.controlToken).project(projectId) }
}
