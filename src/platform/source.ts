import ipaddr from 'ipaddr.js'

/**
 * Where requests come from, in one spelling to count by: without a port, IPv4 as such however it is wrapped, and of IPv6 the
 * /64 that one connection is given (RFC 6177), within which its addresses are free to choose.
 */
export const sourceOf = (address: string): string => {
  const bare = address.trim().replace(/^\[(.+)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1$2')
  if (!ipaddr.isValid(bare)) return address.slice(0, 64)
  const parsed = ipaddr.process(bare)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString().split('%')[0]}/64`)
  return `${network.toString()}/64`
}
