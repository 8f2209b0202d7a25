import type { Context } from 'hono'
import type { Allowance } from './lease.ts'

/** How often one may ask, how often still, and in how many seconds anew: for programs, which can hold themselves to it. */
export const sayAllowance = (c: Context, { points, left, endsInSeconds }: Allowance): void => {
  c.header('RateLimit-Limit', String(points))
  c.header('RateLimit-Remaining', String(left))
  c.header('RateLimit-Reset', String(endsInSeconds))
}
