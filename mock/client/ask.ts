import type { ControlSchema } from '../contract.ts'
import { ControlProblem, SimulatorUnreachable } from './control-problem.ts'

type Reply = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }

/** What a call of a control client answers. Throws a ControlProblem when it is refused. */
export async function ask<R extends Reply>(reply: Promise<R>): Promise<NonNullable<R['data']>> {
  const { data, error, response } = await reply
  if (!response.ok) throw new ControlProblem(readProblem(error, response))
  return data as NonNullable<R['data']> // A good answer has the body that the contract declares, if it declares one.
}

const OURS = /^application\/(problem\+)?json\b|^text\/event-stream\b/

/** A fetch that throws SimulatorUnreachable when no provisim answers at `url`. */
export const fetchFrom =
  (url: string) =>
  async (request: Request): Promise<Response> => {
    const response = await fetch(request).catch((cause: unknown) => {
      if (request.signal.aborted) throw cause
      const hint = 'Start one with `provisim start`, or name another with --url or PROVISIM_URL.'
      throw new SimulatorUnreachable(url, `No simulator answers at ${url}. ${hint}`, cause)
    })
    if (response.status === 204 || OURS.test(response.headers.get('content-type') ?? '')) return response
    throw new SimulatorUnreachable(
      url,
      `What answers at ${url} is no provisim (HTTP ${response.status}). Check the URL.`,
    )
  }

function readProblem(error: unknown, { status }: Response): ControlSchema<'Problem'> {
  if (typeof error === 'object' && error !== null && 'title' in error && 'resolution' in error)
    return error as ControlSchema<'Problem'> // The control plane refuses with nothing else.
  return {
    title: 'The call failed',
    status,
    code: 'unexpected_answer',
    detail: `The answer was HTTP ${status}: ${JSON.stringify(error)}.`,
    resolution: 'Check that the URL is that of a provisim of this version.',
  }
}
