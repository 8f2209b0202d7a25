import type { Context, MiddlewareHandler } from 'hono'
import type { Actor } from '../access/permissions.ts'
import type { RequestLog } from '../platform/http.ts'
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
    c.set('ctx', contextOf(typeof house === 'function' ? house(c) : house, actor))
    c.header('X-Request-Id', requestId)
    await next()
    const { method, path } = c.req
    const ms = Math.round(performance.now() - started)
    log.info({ requestId, method, path: pathWithoutSecrets(path), status: c.res.status, ms }, 'request')
  }

/** References and phone numbers in an address are personal: a log keeps only the shape. */
const pathWithoutSecrets = (path: string) =>
  path.replace(/\/(t|reports|callers|following)\/[^/]+/, '/$1/…').slice(0, 200)
