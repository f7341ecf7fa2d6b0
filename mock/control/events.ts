import type { Request, Response } from 'express'
import { SECURITY_HEADERS } from '../http/respond.ts'
import type { Feed, Happening } from './feed.ts'

/** How much may wait for a client that does not read, in bytes, before it is cut off. */
const MOST_WAITING = 1024 * 1024

/** Serves the feed as server-sent events. */
export function streamEvents(feed: Feed, request: Request, response: Response): void {
  const { projectId } = request.query
  response.writeHead(200, { 'content-type': 'text/event-stream', ...SECURITY_HEADERS })
  response.write(': connected\n\n')
  const stop = feed.listen((happening) => {
    if (typeof projectId === 'string' && happening.projectId !== projectId) return
    response.write(describe(happening))
    if (response.writableLength > MOST_WAITING) response.destroy()
  })
  response.once('close', stop)
}

const describe = (happening: Happening): string => `event: ${happening.type}\ndata: ${JSON.stringify(happening)}\n\n`
