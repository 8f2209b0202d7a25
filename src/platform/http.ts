import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { ErrorHandler, NotFoundHandler } from 'hono/types'
import type { Actor } from '../access/permissions.ts'
import { type Ctx, contextOf, type House } from './context.ts'
import { Refused } from './errors.ts'
import { problem } from './problem.ts'
import { tellable } from './tellable.ts'

export type Env = { Variables: { ctx: Ctx; requestId: string } }

/** A log as the public app needs it; pino on Node, the console at the edge. */
export type RequestLog = {
  info: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

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
  path.replace(/\/(t|reports|callers)\/[^/]+/, '/$1/…').slice(0, 200)

/** Says refusals in words and hides bugs behind one sentence, logged once with the request id. */
export const onError =
  (log: RequestLog): ErrorHandler<Env> =>
  (error, c) => {
    const told = tellable(error)
    if (!told || told.status === 503)
      log.error({ err: error, requestId: c.get('requestId') }, 'unexpected error')
    return told ? problem(c, told.refused, told.status) : problem(c, broken, 500)
  }

const broken = new Refused('busy', {
  vi: 'Hệ thống gặp lỗi và đã ghi lại. Xin thử lại; nội dung đã được xác nhận thì không mất.',
  en: 'Something went wrong and was noted. Please try again; nothing that was confirmed is lost.',
})

export const notFound: NotFoundHandler<Env> = (c) =>
  problem(c, new Refused('missing', { vi: 'Không có địa chỉ này.', en: 'There is no such address.' }))

export const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413)
    },
  })
