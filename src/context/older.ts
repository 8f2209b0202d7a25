import type { Context } from 'hono'
import type { Ctx } from './context.ts'
import type { Env } from './request.ts'

/** By it is read what may be a few seconds old; it changes nothing. */
export const readingOlder = <Asked extends Ctx>(ctx: Asked): Asked => {
  const older = ctx.older?.(ctx.actor)
  return older ? { ...ctx, db: older.db } : ctx
}

/** For an answer that may be a few seconds old, and says how old at most by `Age`. */
export const olderOf = (c: Context<Env>): Ctx => {
  const ctx = c.get('ctx')
  const older = ctx.older?.(ctx.actor)
  if (!older) return ctx
  c.header('Age', String(older.age))
  return { ...ctx, db: older.db }
}
