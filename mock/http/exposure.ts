import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Answer } from './exchange.ts'
import { sendAnswer } from './respond.ts'
import { isLoopback } from './server.ts'

/** Lets pages of the given origins call everything; without any, no page of another origin can. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers
    if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return next()
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('vary', 'origin')
    response.setHeader('access-control-expose-headers', 'www-authenticate, retry-after, x-sim-note')
    if (request.method !== 'OPTIONS') return next()
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    response.setHeader('access-control-allow-headers', 'authorization, content-type, x-sim-fault')
    response.writeHead(204).end()
  }
}

export type GuardOptions = {
  /** What the control plane asks for, as a bearer token; undefined when only this machine reaches the server. */
  readonly controlToken: string | undefined
  readonly origins: readonly string[]
}

/** Keeps strangers, and pages of other origins, away from the control plane. */
export function guardControl({ controlToken, origins }: GuardOptions): RequestHandler {
  return (request, response, next) => {
    const { authorization, host, origin } = request.headers
    const isAnyone = origins.includes('*')
    const isOwnOrigin = origin === undefined || origin === `http://${host}` || origins.includes(origin) || isAnyone
    if (!isOwnOrigin) return refuse(response, FOREIGN_ORIGIN)
    // A page can have its own name resolve to this machine, and is of the same origin then.
    if (controlToken === undefined && !isAnyone && !namesLoopback(host)) return refuse(response, FOREIGN_HOST)
    if (controlToken === undefined || isEqual(authorization ?? '', `Bearer ${controlToken}`)) return next()
    return refuse(response, TOKEN_MISSING)
  }
}

const refuse = (response: Parameters<RequestHandler>[1], answer: Answer): void => {
  sendAnswer(response, answer, 'application/problem+json')
}

function namesLoopback(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return host === undefined
  return isLoopback(new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, ''))
}

const FOREIGN_HOST: Answer = {
  status: 403,
  body: {
    title: 'The control plane is closed to this name',
    status: 403,
    code: 'foreign_host',
    detail: 'The call names another host than this machine, and no token is asked for.',
    resolution: 'Use 127.0.0.1 or localhost, or start the simulator with --control-token.',
  },
}

const FOREIGN_ORIGIN: Answer = {
  status: 403,
  body: {
    title: 'The control plane is closed to this page',
    status: 403,
    code: 'foreign_origin',
    detail: 'The call comes from a page of another origin.',
    resolution: 'Start the simulator with --cors ORIGIN if that is meant.',
  },
}

const TOKEN_MISSING: Answer = {
  status: 401,
  headers: { 'www-authenticate': 'Bearer realm="provisim control"' },
  body: {
    title: 'The control plane needs its token',
    status: 401,
    code: 'control_token_missing',
    detail: 'The server can be reached from other machines, and the call does not carry the right token.',
    resolution:
      'Send authorization: Bearer TOKEN with the token that was printed at the start, or set with --control-token. ' +
      "On the customer's page, add #token=TOKEN to the address and load it anew.",
  },
}

function isEqual(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
