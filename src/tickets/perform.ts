import type { Context } from 'hono'
import { beyondSight } from '../../db/sight.ts'
import { isSealedFrom } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { idempotencyKeyOf } from '../context/idempotency-key.ts'
import type { Env } from '../context/request.ts'
import { noSuchTicket } from './lock-words.ts'
import { doneOnce } from './once/done-once.ts'
import { type ListedTicket, rowOf } from './reading/inbox.ts'
import { findRow } from './reading/store.ts'
import type { Ticket, TicketId } from './ticket.ts'

type Verb<Given> = (ctx: Ctx, id: TicketId, given: Given) => Promise<Ticket>
type Asked<Given> = Context<Env, string, { out: { param: { id: number }; json: Given } }>

/** Runs a verb on the ticket of the address, once for each key that its sender makes, and answers the ticket as it stands after it. */
export const perform = async <Given>(c: Asked<Given>, verb: Verb<Given>) => {
  const ctx = c.get('ctx')
  const { id } = c.req.valid('param')
  const given = c.req.valid('json')
  const key = idempotencyKeyOf(c)
  const act = `${c.req.method} ${c.req.path}`
  const ticket = await (key
    ? doneOnce(ctx, { id, act, key, said: JSON.stringify(given) }, (ctx) => verb(ctx, id, given))
    : verb(ctx, id, given))
  return c.json(await freshRow(ctx, ticket), 200)
}

/**
 * A ticket handed away, or sealed, may no longer be visible to who did so: they still get its row as a farewell. What somebody
 * else sealed in the meantime has none for them.
 */
const freshRow = async (ctx: Ctx, ticket: Ticket): Promise<ListedTicket> => {
  const row = await findRow(beyondSight(ctx.db), { kind: 'system' }, ticket.id)
  if (!row || (isSealedFrom(ctx.actor, row) && !isSealedFrom(ctx.actor, ticket))) throw noSuchTicket()
  return rowOf(row, ctx.knowledge.texts)
}
