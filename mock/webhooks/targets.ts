import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Decides where deliveries may go. */
export type Targets = {
  /** Throws a RefusedTarget when the target's host is an address that deliveries may not go to. */
  readonly refuseAddress: (target: string) => void
  /** Resolves a host name, and fails likewise when it leads to such an address: checked for every connection. */
  readonly lookup: LookupFunction
}

/** Says why nothing is sent there, whenever it is tried. */
export class RefusedTarget extends Error {
  override readonly name = 'RefusedTarget'
}

/** The addresses of one's own network, where a server that strangers can reach must not be made to send anything. */
const ownNetwork = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // Link-local, and the metadata service of clouds.
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  ownNetwork.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96], // No address, this machine, and IPv4 addresses in an old form.
  ['::ffff:0:0:0', 96], // From here on ways to write an IPv4 address, which may be a private one.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  ownNetwork.addSubnet(network, prefix, 'ipv6')

/** Anything goes: for a server that only this machine reaches. */
export const anyTarget: Targets = { refuseAddress: () => {}, lookup: systemLookup as LookupFunction } // The same function, typed more narrowly.

/** Only the open internet, and the hosts named in `allowed`: names or addresses, in any way of writing them. */
export function publicTargets(allowed: readonly string[]): Targets {
  const open = allowed.map((text) => {
    const host = canonicalHost(text)
    if (host !== undefined) return host
    throw new Error(`"${text}" can't be allowed as a target. ${HOST_FORM}`)
  })
  const refusalOf = (host: string, addresses: readonly string[]): RefusedTarget | undefined => {
    const refused = addresses.find(
      (address) => isOwnNetwork(address) && !open.includes(canonicalHost(address) ?? address),
    )
    if (refused === undefined || open.includes(host)) return undefined
    return new RefusedTarget(`${host} leads into a private network. Start with --allow-target ${host} if that is meant`)
  }
  return {
    refuseAddress: (target) => {
      const host = withoutBrackets(new URL(target).hostname)
      const refusal = isIP(host) === 0 ? undefined : refusalOf(host, [host])
      if (refusal !== undefined) throw refusal
    },
    lookup: (hostname, options, callback) => {
      systemLookup(hostname, options, (error, address, family) => {
        const found = typeof address === 'string' ? [address] : (address ?? []).map((entry) => entry.address)
        const refusal = error ?? refusalOf(hostname, found)
        if (refusal === undefined) callback(null, address, family)
        else callback(refusal, '', 4)
      })
    },
  }
}

export const HOST_FORM =
  'Write one host name or address, such as hooks.internal, 10.0.0.1 or fd00::1: no URL, no port, no range.'

/** The host as a URL has it, such as `127.0.0.1` for `127.1`; undefined when the text is more than a host, or none. */
export function canonicalHost(text: string): string | undefined {
  const bare = withoutBrackets(text)
  const isAddress = isIP(bare) === 6
  const address = `http://${isAddress ? `[${bare}]` : text}`
  if ((!isAddress && /[\s/\\?#@:]/.test(text)) || !URL.canParse(address)) return undefined
  const host = withoutBrackets(new URL(address).hostname)
  return isIP(host) !== 0 || /^[\w.-]+$/.test(host) ? host : undefined
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/** Also IPv4 addresses in IPv6 clothes. */
function isOwnNetwork(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  return ownNetwork.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}
