import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Actor } from '../access/permissions.ts'
import type { RequestLog } from '../platform/tellable.ts'
import { type Ctx, contextOf, type House } from './context.ts'

export type Env = { Variables: { ctx: Ctx; requestId: string } }

/** One house for all requests; at the edge, where a connection lives no longer than its request, one for each. */
export type HouseFor = House | ((c: Context<Env>) => House)

/** Gives each request an id, a context for this actor, and one log line without anything personal. */
export const withContext =
  (house: HouseFor, log: RequestLog, actor: Actor): MiddlewareHandler<Env> =>
  async (c, next) => {
    const started = performance.now()
    const requestId = crypto.randomUUID()
    c.set('requestId', requestId)
    const ctx = contextOf(typeof house === 'function' ? house(c) : house, actor)
    c.set('ctx', ctx)
    c.header('X-Request-Id', requestId)
    // Screens go by it, for the clock of an old computer is often wrong.
    c.header('Date', ctx.now.toUTCString())
    await next()
    const { method } = c.req
    const ms = Math.round(performance.now() - started)
    log.info({ requestId, method, path: shapeOf(c), status: c.res.status, ms }, 'request')
  }

/** What an address holds may be a name, a phone number or a key: a log keeps its shape, and the numbers that we gave ourselves. */
const shapeOf = (c: Context): string => {
  const patterns = matchedRoutes(c).map(({ path }) => path)
  const pattern = patterns.findLast((path) => !path.includes('*')) ?? patterns.at(-1) ?? '*'
  const asked = c.req.path.split('/')
  const shown = pattern
    .split('/')
    .map((part, n) => (part.startsWith(':id') && /^\d{1,15}$/.test(asked[n] ?? '') ? asked[n] : part))
    .join('/')
  return shown.replace(/^\/?\*$/, '/*').replace('*', '…')
}
