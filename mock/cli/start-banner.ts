import { VERSION } from '../version.ts'

/** What `start` tells of. */
export type Started = {
  readonly url: string
  readonly controlToken: string | undefined
  readonly pace: string
  /** The file with the keys that may call, if it is not any key. */
  readonly keys?: string
  /** The file with the projects that it began with, if it is not empty. */
  readonly import?: string
}

/** What `start` prints for people: where to point a client, and what to try first. */
export function describeStart({ url: bound, controlToken, pace, keys, import: imported }: Started): string {
  const url = bound.replace(EVERY_ADDRESS, '//127.0.0.1:')
  const where = url === bound ? url : `${url}, and on all other addresses of this machine`
  const guard = controlToken === undefined ? '' : ` -H 'authorization: Bearer ${controlToken}'`
  const who = keys === undefined ? 'Any key id and secret will do.' : `The keys are those of ${keys}.`
  const key = keys === undefined ? 'key:secret' : 'KEY_ID:KEY_SECRET'
  const project = imported === undefined ? 'demo' : 'PROJECT'
  const what =
    imported === undefined
      ? '404 account_not_found: the project is empty. Create an account with POST.'
      : `PROJECT is one of ${imported}, or any other, which is empty.`
  return `provisim ${VERSION} is listening on ${where}

  Point your client's base URL (and its OAuth2 host) here. ${who}
  Call first:  curl -u ${key} ${url}/v1/projects/${project}/whatsapp
               ${what}
  Look inside: curl${guard} ${url}/__sim/projects/${project}
  Pace:        ${pace}${pace === 'manual' ? ' (nothing moves until you decide it under /__sim)' : ''}

Stop with Ctrl+C.`
}

const EVERY_ADDRESS = /\/\/(?:0\.0\.0\.0|\[::\]):/
