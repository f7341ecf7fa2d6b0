import { wakeAfter } from '../time/wall.ts'
import type { Feed } from './feed.ts'

/** Resolves when something happens in the project, or after `milliseconds` of wall time. */
export function nextHappening(feed: Feed, projectId: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancel()
      stop()
      resolve()
    }
    const stop = feed.listen((happening) => {
      if (happening.projectId === projectId) done()
    })
    const cancel = wakeAfter(milliseconds, done)
  })
}
