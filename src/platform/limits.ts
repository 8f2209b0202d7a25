import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from './errors.ts'

/** Reads the client's address as this entry knows it: the socket on Node, a header of the edge's own there. */
export type AddressOf = (c: Context) => string

/** So many requests of one address in so many seconds; what is over is asked to wait. */
export const limited = (
  { points, seconds }: { points: number; seconds: number },
  addressOf: AddressOf,
): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (c, next) => {
    try {
      await limiter.consume(addressOf(c))
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected
      throw tooMany(Math.ceil(rejected.msBeforeNext / 1000))
    }
    await next()
  }
}

/** Whether it is more than so many of one address in so many seconds: counted, and refused by nobody. */
export const counted = ({ points, seconds }: { points: number; seconds: number }) => {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return (address: string): Promise<boolean> =>
    limiter.consume(address).then(
      () => false,
      (rejected) => {
        if (!(rejected instanceof RateLimiterRes)) throw rejected
        return true
      },
    )
}

const tooMany = (retryAfterSeconds: number) =>
  new Refused(
    'busy',
    {
      vi: `Có quá nhiều yêu cầu từ kết nối này; xin thử lại sau ${retryAfterSeconds} giây.`,
      en: `Too many requests from this connection; please try again in ${retryAfterSeconds} seconds.`,
    },
    { retryAfterSeconds },
  )
