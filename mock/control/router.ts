import { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express'
import { controlRoutes } from '../contract.ts'
import { refuseBrokenAnswer } from '../http/dispatch.ts'
import type { Answer, Exchange, ValidRequest } from '../http/exchange.ts'
import { sendAnswer } from '../http/respond.ts'
import { mountRoutes } from '../http/routing.ts'
import { validateRequest } from '../http/validate.ts'
import type { Desk } from './desk.ts'
import { streamEvents } from './events.ts'
import { controlOperations } from './operations.ts'
import {
  answerMalformedControlPath,
  answerProblem,
  answerUnknownControlPath,
  answerWrongControlMethod,
} from './problems.ts'
import { refuseUnknownQuery } from './queries.ts'

// A snapshot of many projects is large, and whoever may call here has no need of other ways to fill the memory.
const MOST_SNAPSHOT_BYTES = 256 * 1024 * 1024

type Handler = (request: ValidRequest, desk: Desk) => Promise<Answer> | Answer

/** Serves openapi/control.yaml. */
export function createControlRouter(desk: Desk, report: (error: unknown) => void): RequestHandler {
  // The table is typed operation by operation; here it is looked up by the name in the route.
  const handlers = controlOperations as unknown as Readonly<Record<string, Handler>>
  const serve = async (exchange: Exchange): Promise<Answer> => {
    const handler = handlers[exchange.route.operationId]
    if (handler === undefined) throw new Error(`The operation ${exchange.route.operationId} has no handler.`)
    const request = validateRequest(exchange, { takeAnyMediaType: true })
    refuseUnknownQuery(exchange.route.query, exchange.query)
    const answer = await handler(request, desk)
    refuseBrokenAnswer(exchange.route, answer)
    return answer
  }
  const handleError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const isMalformed = error instanceof URIError
    send(response, isMalformed ? answerMalformedControlPath(request.originalUrl) : answerProblem(error, report))
  }

  const router = Router({ caseSensitive: true, strict: true })
  const events = controlRoutes.find(({ operationId }) => operationId === 'streamEvents')
  router.get('/events', (request, response) => {
    refuseUnknownQuery(events?.query ?? {}, request.query)
    streamEvents(desk.feed, request, response)
  })
  mountRoutes(router, {
    routes: controlRoutes,
    mostBodyBytes: MOST_SNAPSHOT_BYTES,
    serve,
    fail: (error) => answerProblem(error, report),
    wrongMethod: answerWrongControlMethod,
    send: (_request, response, _route, _body, answer) => send(response, answer),
  })
  router.use((request, response) => send(response, answerUnknownControlPath(request.method, request.originalUrl)))
  router.use(handleError)
  return router
}

function send(response: Response, answer: Answer): void {
  sendAnswer(response, answer, answer.status >= 400 ? 'application/problem+json' : undefined)
}
