import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { withoutHolder } from '../../routing/holder/words.ts'
import type { RouteReason } from '../../routing/route.ts'
import { keepFindable } from '../corrections/keep-findable.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { isStaffOf, updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { type Decision, decide } from './decide.ts'
import type { Ended } from './ended.ts'
import { openIn } from './store.ts'

/**
 * Takes one open ticket over from a commune that is no more: its place, and who holds it. Its clock, its status and whoever has it in
 * hand stay as they are, unless that person does not work where it goes. Again it changes nothing.
 */
export const moveTicket = (ctx: Ctx, id: TicketId, ended: Ended): Promise<Decision | null> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    if (!isOpen(ticket.status)) return null
    const decision = await decide(ctx, ticket, ended)
    const changes = await changesOf(ctx, ticket, decision)
    if (!changes) return null
    if (changes.communeCode !== ticket.communeCode) await keepFindable(ctx, { ...ticket, ...changes })
    const moved = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    const went = {
      was: ended.code,
      became: moved.communeCode,
      from: ticket.departmentId,
      to: moved.departmentId,
    }
    await record(ctx, moved, { type: 'ticket.commune-ended', ...went }, ticket)
    return decision
  })

const changesOf = async (ctx: Ctx, ticket: Ticket, decision: Decision) => {
  const { how: _, reasons, ...goes } = decision
  const isHandedOn = goes.departmentId !== ticket.departmentId
  if (!isHandedOn && goes.communeCode === ticket.communeCode) return null
  if (!isHandedOn) return goes
  const { officerId } = ticket
  const comesAlong = officerId !== null && (await isStaffOf(ctx.db, officerId, goes.departmentId))
  return {
    ...goes,
    officerId: comesAlong ? officerId : null,
    heldSince: ctx.now,
    reasons: [...withoutHolder(ticket.reasons as RouteReason[]), ...reasons],
  }
}

/** So many are read at a time; each is moved by itself, so that whoever works on one waits for that one alone. */
const batch = 200

type Deciding = (ctx: Ctx, ticket: Ticket, ended: Ended) => Promise<Decision | null>

const each = async (ctx: Ctx, ended: Ended, work: Deciding): Promise<Decision[]> => {
  const decided: Decision[] = []
  for (let after = 0; ; ) {
    const page = await openIn(ctx.db, { code: ended.code, after, limit: batch })
    for (const ticket of page) {
      const decision = await work(ctx, ticket, ended)
      if (decision) decided.push(decision)
    }
    if (page.length < batch) return decided
    after = page.at(-1)!.id
  }
}

/** Takes over all open tickets of a commune that is no more; cut off, it goes on with those that are left. */
export const moveTickets = (ctx: Ctx, ended: Ended): Promise<Decision[]> =>
  each(ctx, ended, (ctx, { id }) => moveTicket(ctx, id, ended))

/** What would become of them; changes nothing and locks nothing. */
export const planTickets = (ctx: Ctx, ended: Ended): Promise<Decision[]> => each(ctx, ended, decide)
