import type { MiddlewareHandler } from 'hono'
import type { Counting } from '../../platform/limits/lease.ts'
import { type AddressOf, limitedAloud } from '../../platform/limits/limits.ts'

/**
 * So many questions of one address in a minute. Who shows a key is counted by it, and by its address only so far that nobody tries
 * keys out; several programs stand behind one address of an office.
 */
export const limitedOpen311 = (addressOf: AddressOf): MiddlewareHandler<{ Variables: { ctx: Counting } }> => {
  const nobodys = limitedAloud({ name: 'open311', points: 300, seconds: 60 }, addressOf)
  const keyed = limitedAloud({ name: 'open311-keyed', points: 12_000, seconds: 60 }, addressOf)
  return (c, next) => {
    const shown = c.req.header('authorization') ?? c.req.header('x-api-key')
    return (shown ? keyed : nobodys)(c, next)
  }
}
