import { fileURLToPath } from 'node:url'
import { type Child, startChild } from './child.ts'

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'))

/** Starts Prism before the upstream server: it holds every answer against the provider's contract. */
export const startPrism = (upstream: string): Promise<Child> =>
  startChild(
    [
      PRISM,
      'proxy',
      'generated/provisioning.json',
      upstream,
      '--errors',
      '--validate-request=false', // Wrong requests are the simulator's business: scenarios send them on purpose.
      '--port=0',
    ],
    /Prism is listening on (http:\S+)/,
  )
