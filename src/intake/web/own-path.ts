import type { TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { takesCookies } from '../../tickets/resident/remembered-secret.ts'
import type { PageContext } from './answer.tsx'

export const pathOf = (reference: string, query: Record<string, string>): string =>
  asking(`/t/${encodeURIComponent(reference)}`, query)

export const asking = (path: string, query: Record<string, string>): string => {
  const asked = new URLSearchParams(query).toString()
  return asked ? `${path}?${asked}` : path
}

/** What an address of the resident's own page carries for a browser that takes no cookie. */
export const carriedFor = (c: PageContext, secret: string): Record<string, string> =>
  takesCookies(c) ? {} : { s: secret, tried: '1' }

/**
 * The resident's own page, without its secret where a cookie keeps it. Of a browser that has sent none yet the page asks once
 * more (`tried`), and shows itself with its secret to one that takes none: better in the address than a dead end.
 */
export const ownPath = (
  c: PageContext,
  { reference, secret }: TrackingKey,
  query: Record<string, string>,
): string => pathOf(reference, { ...carriedFor(c, secret), ...query })
