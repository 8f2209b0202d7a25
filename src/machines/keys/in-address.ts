import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../context/request.ts'
import { keyInAddress } from './refusals.ts'

/** A key in an address stays in logs, in histories and with whoever passes it on: refused, whatever else is asked. */
export const noKeyInAddress: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.raw.url.includes('=lnk_')) throw keyInAddress()
  await next()
}
