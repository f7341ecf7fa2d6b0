import { MINUTE, milliseconds } from '../domain/duration.ts'
import type { Message } from '../domain/project.ts'
import { monotonicNow } from '../time/wall.ts'
import type { Desk, DeskOperation } from './desk.ts'
import { nextHappening } from './watch.ts'

const LONGEST_WAIT = MINUTE

const listMessages: DeskOperation<'listMessages'> = async ({ path, query }, desk) => {
  const { limit = 100, to, wait } = query
  const deadline = monotonicNow() + (wait === undefined ? 0 : Math.min(milliseconds(wait), LONGEST_WAIT))
  const messages = await awaitMessages(desk, path.projectId, to === undefined ? undefined : digitsOf(to), deadline)
  return { status: 200, body: { messages: messages.slice(0, limit) } }
}

async function awaitMessages(
  { store, feed }: Desk,
  projectId: string,
  to: string | undefined,
  deadline: number,
): Promise<readonly Message[]> {
  for (;;) {
    const { messages } = await store.read(projectId)
    const fitting = messages.filter((message) => to === undefined || message.to === to)
    const left = deadline - monotonicNow()
    if (fitting.length > 0 || left <= 0) return fitting
    await nextHappening(feed, projectId, left)
  }
}

/** A number as messages carry it; people write `+46 70-123 45 67`, and a plus sign in a query means a blank. */
const digitsOf = (number: string): string => number.replaceAll(/\D/g, '')

export const messageOperations = { listMessages }
