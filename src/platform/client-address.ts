import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The address as the last proxy of ours saw it; what a client writes into the header itself is never believed. */
export const addressBehind = (proxies: number) => (c: Context) => {
  const direct = getConnInfo(c).remote.address ?? 'unknown'
  if (proxies === 0) return direct
  const hops = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.at(-proxies) ?? direct
}
