// The only file of the steps that imports from mock/: everything else speaks HTTP.
import { type Simulator, startSimulator } from '../../mock/simulator.ts'

/** Starts a simulator in this process, on any free port. */
export const startOwnSimulator = (): Promise<Simulator> => startSimulator()
