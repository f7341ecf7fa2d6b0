/** All that the command line knows of the process that it runs in. */
export type Io = {
  /** Writes a line to standard output. */
  readonly print: (line: string) => void
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void
  /** All of standard input. */
  readonly readInput: () => Promise<Buffer>
  /** Whether a person is looking at standard output. */
  readonly isTerminal: boolean
  /** Hears of SIGINT and SIGTERM until the returned function is called; they do not end the process meanwhile. */
  readonly onSignal: (listener: (signal: StopSignal) => void) => () => void
  /** Runs a command on the same terminal, with variables added to the environment. */
  readonly spawn: (command: string, parameters: readonly string[], variables: Readonly<Record<string, string>>) => Child
  /** Sets the code with which the process will end. */
  readonly setExitCode: (code: number) => void
}

export type StopSignal = 'SIGINT' | 'SIGTERM'

export type Child = {
  readonly kill: (signal: StopSignal) => void
  /** Resolves when the command has ended; rejects when it can't be started. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
}

/** Resolves with the first signal. */
export const untilStopped = ({ onSignal }: Pick<Io, 'onSignal'>): Promise<StopSignal> =>
  new Promise((resolve) => {
    const stop = onSignal((signal) => {
      stop()
      resolve(signal)
    })
  })
