import {
  type ControlClient,
  createControlClient as connectControl,
  createProvisioningClient,
  type ProvisioningClient,
} from '../../generated/clients.ts'
import { refuseBreach } from './contract-watch.ts'

export type { ControlClient, ProvisioningClient as ProviderClient }

/** A client of the provider's API at `url`. Each call carries the authorization of the moment, if there is one. */
export function createProviderClient(url: string, authorization: () => string | undefined): ProvisioningClient {
  const client = createProvisioningClient({ url })
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
  const client = connectControl({ url })
  client.use({ onResponse: ({ request, response }) => watch(request, response) })
  return client
}

async function watch({ method, url }: Request, response: Response): Promise<void> {
  const body = await response.clone().text()
  refuseBreach({ method, url }, { headers: Object.fromEntries(response.headers), body })
}
