// The only place that knows openapi-fetch.
import createClient, { type Client } from 'openapi-fetch'
import type { paths as controlPaths } from '../../generated/control.ts'
import type { paths as providerPaths } from '../../generated/provisioning.ts'
import { refuseBreach } from './contract-watch.ts'
import type { Writable } from './schemas.ts'

type ProviderPaths = Writable<providerPaths>
type ControlPaths = Writable<controlPaths>

/** Calls the provider's API, typed by its contract. */
export type ProviderClient = Client<ProviderPaths>
/** Calls the control plane, typed by its contract. */
export type ControlClient = Client<ControlPaths>

/** A client of the provider's API at `url`. Each call carries the authorization of the moment, if there is one. */
export function createProviderClient(url: string, authorization: () => string | undefined): ProviderClient {
  const client = createClient<ProviderPaths>({ baseUrl: url })
  client.use({
    onRequest: ({ request }) => {
      const value = authorization()
      if (value !== undefined) request.headers.set('authorization', value)
    },
    onResponse: ({ request, response }) => watch(request, response),
  })
  return client
}

/** A client of the control plane of the simulator at `url`. */
export function createControlClient(url: string): ControlClient {
  const client = createClient<ControlPaths>({ baseUrl: `${url}/__sim` })
  client.use({ onResponse: ({ request, response }) => watch(request, response) })
  return client
}

async function watch({ method, url }: Request, response: Response): Promise<void> {
  const body = await response.clone().text()
  refuseBreach({ method, url }, { headers: Object.fromEntries(response.headers), body })
}
