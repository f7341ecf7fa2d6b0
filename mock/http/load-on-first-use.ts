import type { RequestHandler } from 'express'

/** A handler whose code the first request that needs it loads, so that the start need not wait for it. */
export function loadOnFirstUse(load: () => Promise<RequestHandler>): RequestHandler {
  let loaded: Promise<RequestHandler> | undefined
  return async (request, response, next) => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined // The next request tries again.
      throw error
    })
    const handle = await loaded
    return handle(request, response, next)
  }
}
