import { succeed } from './answer.ts'
import type { ControlClient } from './clients.ts'

/** When every scenario begins. */
export const BEGINNING = '2026-01-05T09:00:00.000Z'

/** Makes the project untouched, with a clock that stands still at the beginning and the pace of real life. */
export async function prepareProject(control: ControlClient, projectId: string): Promise<void> {
  const here = { params: { path: { projectId } } }
  await succeed(control.DELETE('/projects/{projectId}', here))
  await succeed(control.PUT('/projects/{projectId}/clock', { ...here, body: { mode: 'manual' } }))
  await succeed(control.PUT('/projects/{projectId}/settings', { ...here, body: { pace: 'realistic', now: BEGINNING } }))
}
