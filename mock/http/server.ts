import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, isIPv4 } from 'node:net'

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> }

/** Serves on a port and an address; port 0 takes any free one. Rejects with the system's error when it can't listen. */
export async function serve(listener: RequestListener, port: number, host: string): Promise<RunningServer> {
  const server = await listen(createServer(listener), port, host)
  // A server on a port has an address of this kind.
  return { url: urlOf(server.address() as AddressInfo), close: () => closeServer(server) }
}

/** Whether only this machine reaches a server that is bound to the address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
