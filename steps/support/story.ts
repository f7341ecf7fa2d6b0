import { succeed } from './answer.ts'
import type { ControlClient } from './clients.ts'

/** What happened in the project, call by call and delivery by delivery, the first first: it explains a failure. */
export async function describeProject(control: ControlClient, projectId: string): Promise<string> {
  const here = { params: { path: { projectId } } }
  const { entries } = await succeed(control.GET('/projects/{projectId}/journal', here))
  const { deliveries } = await succeed(control.GET('/projects/{projectId}/deliveries', here))
  const calls = entries.map(
    ({ at, method, path, status, request, response }) =>
      `${at} ${method} ${path} ${request.body ?? ''}\n  ${status} ${response.body ?? ''}`,
  )
  const sent = deliveries.map(
    ({ created, event, target, state, body, attempts }) =>
      `${created} ${event} to ${target}: ${state}, answered ${attempts.map(({ status, error }) => status ?? error)}\n  ${body}`,
  )
  return [`Project ${projectId}. Calls:`, ...calls.reverse(), 'Deliveries:', ...sent.reverse()].join('\n')
}
