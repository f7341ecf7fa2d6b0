import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { provisioningRoutes, type Route } from '../contract.ts'
import type { Engine } from '../engine.ts'
import type { Authenticate } from './authenticate.ts'
import { dispatch } from './dispatch.ts'
import { answerError, answerMalformedPath, answerUnknownPath, answerWrongMethod } from './errors.ts'
import type { Answer, Exchange } from './exchange.ts'
import type { StrikeFaults } from './faults.ts'
import { answerFrontDoor } from './front-door.ts'
import type { Call } from './journal.ts'
import { noteOnCall } from './notes.ts'
import { describeCall, sendAnswer, startTimer, withNotes } from './respond.ts'
import { mountRoutes } from './routing.ts'
import { validateRequest } from './validate.ts'

/** Where the customer decides: the path and the query names of the page at Meta. */
export const APPROVAL_PATH = '/latest/settings/requests'

export type AppOptions = {
  readonly engine: Engine
  readonly authenticate: Authenticate
  readonly strikeFaults: StrikeFaults
  /** Answers a call that comes too soon. */
  readonly throttle: (exchange: Exchange) => Promise<Answer | undefined>
  readonly issueToken: (exchange: Exchange) => Promise<Answer>
  /** Lets pages of other origins in, or not. */
  readonly cors: RequestHandler
  /** Keeps strangers away from the control plane. */
  readonly guard: RequestHandler
  /** Everything under /__sim. */
  readonly control: RequestHandler
  /** The customer's page. */
  readonly approvalPage: RequestHandler
  /** Notes a call of a project's client down. */
  readonly record: (projectId: string, call: Omit<Call, 'at'>) => void
  /** Hears of our own bugs. */
  readonly report: (error: unknown) => void
}

/** The life of every request, stage by stage. */
export function createApp({
  engine,
  authenticate,
  strikeFaults,
  throttle,
  issueToken,
  cors,
  guard,
  control,
  approvalPage,
  record,
  report,
}: AppOptions): Express {
  const serve = async (exchange: Exchange): Promise<Answer> => {
    if (exchange.route.operationId === 'issueToken') return issueToken(exchange)
    return strikeFaults(exchange, async () => {
      await authenticate(exchange)
      const throttled = await throttle(exchange)
      if (throttled !== undefined) return throttled
      const request = validateRequest(exchange)
      return dispatch(engine, exchange, request)
    })
  }
  const send = (request: Request, response: Response, route: Route | undefined, body: Buffer, answer: Answer): void => {
    // A call that was refused has been told why.
    const isTaken = route !== undefined && answer.status < 300
    const notes = isTaken ? noteOnCall(route, { query: request.query, body }) : []
    const responseBody = sendAnswer(response, withNotes(answer, notes))
    const projectId = projectIdOf(request.originalUrl)
    if (projectId !== undefined)
      record(projectId, describeCall({ request, response, route, body, answer, responseBody, notes }))
  }
  const fail = (error: unknown, route: Route | undefined): Answer => answerError(error, route, report)
  const handleError: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const answer = error instanceof URIError ? answerMalformedPath(request.path) : fail(error, undefined)
    send(request, response, undefined, Buffer.alloc(0), answer)
  }

  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple')
  // Our choice: a gateway tells /Whatsapp and /whatsapp/ from /whatsapp, so a client that relies on us must not pass.
  app.enable('case sensitive routing').enable('strict routing')
  app.use(startTimer, cors)
  app.use('/__sim', guard, control)
  app.get(APPROVAL_PATH, approvalPage)
  app.get('/', (_request, response) => sendAnswer(response, answerFrontDoor()))
  mountRoutes(app, { routes: provisioningRoutes, serve, fail, send, wrongMethod: answerWrongMethod })
  app.use((request, response) =>
    send(request, response, undefined, Buffer.alloc(0), answerUnknownPath(request.method, request.path)),
  )
  app.use(handleError)
  return app
}

/** The project of a path, also of one that no operation has. Never throws: the path may be broken. */
function projectIdOf(url: string): string | undefined {
  const encoded = /^\/v1\/projects\/([^/?]+)/.exec(url)?.[1]
  return new URLSearchParams(`id=${encoded?.replaceAll('+', '%2B') ?? ''}`).get('id') || undefined
}
