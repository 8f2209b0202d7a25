import type { Urgency } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { Decider } from '../../deadlines/clock-event.ts'
import { retarget } from '../../deadlines/retarget.ts'
import { record } from '../../events/record.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { insertCorrection, updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { deciderOf } from '../time/decider.ts'

export type Pressing = { urgency: Urgency; why: string; version?: number | undefined }

/**
 * Says how urgent or complex the matter is: the short term of the urgent counts from this decision and never moves what is
 * due sooner, any other counts from the report, and only a leader's word makes it longer.
 */
export const setUrgency = (ctx: Ctx, id: TicketId, { urgency, why, version }: Pressing): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'correct', ticket)
    advance(ticket.status, 'correct')
    if (ticket.urgency === urgency) return ticket

    const corrected = await updateTicket(ctx.db, { ticket, changes: { urgency }, now: ctx.now })
    const correction = { field: 'urgency' as const, was: ticket.urgency, became: urgency, why }
    await insertCorrection(ctx, ticket, correction)
    await record(ctx, corrected, { type: 'ticket.corrected', ...correction })
    const term = termOf(urgency, deciderOf(ctx.actor, ticket))
    await retarget(ctx, corrected, term)
    return corrected
  })

const termOf = (urgency: Urgency, by: Decider) =>
  urgency === 'urgent'
    ? { by: 'handler' as const, countsFrom: 'now' as const }
    : { by, countsFrom: 'beginning' as const }
