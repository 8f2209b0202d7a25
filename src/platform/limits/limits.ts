import type { Context, MiddlewareHandler } from 'hono'
import { Refused } from '../errors.ts'
import { sourceOf } from '../source.ts'
import { type Allowance, type Counting, createLeases, type Limit } from './lease.ts'
import { deleteEnded } from './store.ts'
import { sayAllowance } from './told.ts'

/** Reads the client's address as this entry knows it: the socket on Node, a header of the edge's own there. */
export type AddressOf = (c: Context) => string

type Env = { Variables: { ctx: Counting } }

/** So many requests of one source in so many seconds; what is over is asked to wait. */
export const limited = (limit: Limit, addressOf: AddressOf): MiddlewareHandler<Env> => {
  const use = createLeases(limit)
  return async (c, next) => {
    const allowance = await use(sourceOf(addressOf(c)), c.get('ctx'))
    if (allowance.waitSeconds > 0) throw tooMany(allowance)
    await next()
  }
}

/** The same, telling each answer what is left: for addresses that programs ask. */
export const limitedAloud = (limit: Limit, addressOf: AddressOf): MiddlewareHandler<Env> => {
  const use = createLeases(limit)
  return async (c, next) => {
    const allowance = await use(sourceOf(addressOf(c)), c.get('ctx'))
    sayAllowance(c, allowance)
    if (allowance.waitSeconds > 0) throw tooMany(allowance)
    await next()
  }
}

/** Whether it is more than so many of one source in so many seconds: counted, and refused by nobody. */
export const counted = (limit: Limit) => {
  const use = createLeases(limit)
  return async (address: string, counting: Counting): Promise<boolean> =>
    (await use(sourceOf(address), counting)).waitSeconds > 0
}

export const sweepLimits = async ({ db, now }: Counting): Promise<void> => {
  await deleteEnded(db, now)
}

const tooMany = ({ waitSeconds: retryAfterSeconds }: Allowance) =>
  new Refused(
    'busy',
    {
      vi: `Có quá nhiều yêu cầu từ kết nối này; xin thử lại sau ${retryAfterSeconds} giây.`,
      en: `Too many requests from this connection; please try again in ${retryAfterSeconds} seconds.`,
    },
    { retryAfterSeconds },
  )
