import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono/types'
import { Refused } from './errors.ts'
import { problem } from './problem.ts'
import { type RequestLog, toldOf } from './tellable.ts'

/** Says refusals in words and hides bugs behind one sentence, logged once with the request id. */
export const onError =
  (log: RequestLog): ErrorHandler =>
  (error, c) => {
    const { refused, status } = toldOf(log, error, c)
    return problem(c, refused, status)
  }

export const notFound: NotFoundHandler = (c) =>
  problem(c, new Refused('missing', { vi: 'Không có địa chỉ này.', en: 'There is no such address.' }))

/**
 * Refused in the general words for what is too large, or in those of the address. Only a body of which nobody says how long it is
 * has to be read to know: as a stream, which costs as much again as all else that a small request needs.
 */
export const limitBody = (
  maxSize: number,
  tooLarge: () => Error = () => new HTTPException(413),
): MiddlewareHandler => {
  const onError = () => {
    throw tooLarge()
  }
  const counted = bodyLimit({ maxSize, onError })
  return async (c, next) => {
    const length = lengthSaid(c)
    if (length === null) return counted(c, next)
    return length > maxSize ? onError() : next()
  }
}

const lengthSaid = ({ req }: Context): number | null => {
  if (req.method === 'GET' || req.method === 'HEAD') return 0
  const said = req.header('content-length')
  return said !== undefined && /^\d+$/.test(said) && !req.header('transfer-encoding') ? Number(said) : null
}
