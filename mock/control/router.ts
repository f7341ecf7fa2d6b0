import { type RequestHandler, Router } from 'express'
import { controlRoutes } from '../contract.ts'
import { refuseBrokenAnswer } from '../http/dispatch.ts'
import type { Answer, Exchange, ValidRequest } from '../http/exchange.ts'
import { sendAnswer } from '../http/respond.ts'
import { mountRoutes } from '../http/routing.ts'
import { validateRequest } from '../http/validate.ts'
import type { Desk } from './desk.ts'
import { streamEvents } from './events.ts'
import { controlOperations } from './operations.ts'
import { answerProblem, answerUnknownControlPath, answerWrongControlMethod } from './problems.ts'

type Handler = (request: ValidRequest, desk: Desk) => Promise<Answer> | Answer

/** Serves openapi/control.yaml. */
export function createControlRouter(desk: Desk, report: (error: unknown) => void): RequestHandler {
  // The table is typed operation by operation; here it is looked up by the name in the route.
  const handlers = controlOperations as unknown as Readonly<Record<string, Handler>>
  const serve = async (exchange: Exchange): Promise<Answer> => {
    const handler = handlers[exchange.route.operationId]
    if (handler === undefined) throw new Error(`The operation ${exchange.route.operationId} has no handler.`)
    const answer = await handler(validateRequest(exchange, { takeAnyMediaType: true }), desk)
    refuseBrokenAnswer(exchange.route, answer)
    return answer
  }
  const router = Router()
  router.get('/events', (request, response) => streamEvents(desk.feed, request, response))
  mountRoutes(router, {
    routes: controlRoutes,
    serve,
    fail: (error) => answerProblem(error, report),
    wrongMethod: answerWrongControlMethod,
    send: (_request, response, _route, _body, answer) => {
      sendAnswer(response, answer, answer.status >= 400 ? 'application/problem+json' : undefined)
    },
  })
  router.use((request, response) => {
    sendAnswer(response, answerUnknownControlPath(request.method, request.originalUrl), 'application/problem+json')
  })
  return router
}
