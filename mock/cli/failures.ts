import { ControlProblem } from '../client/control-problem.ts'

/** What went wrong, for people. What nobody foresaw comes with its stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof ControlProblem) {
    const { title, detail, resolution } = error
    return `provisim: ${title}.\n  ${detail}\n  ${resolution}`
  }
  return `provisim: ${describeError(error).title}`
}

/** What went wrong, for programs. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> & { readonly title: string } {
  if (error instanceof ControlProblem) {
    const { title, detail, resolution, code, status, violations } = error
    return { title, detail, resolution, code, status, violations }
  }
  return { title: error instanceof Error ? describeSystemError(error) : String(error) }
}

function describeSystemError(error: Error): string {
  const { code, port, address } = error as Error & { code?: string; port?: number; address?: string } // The system's.
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port, or stop what listens there.`
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${address ?? 'of that name'}. Choose another with --host.`
  return error.message
}
