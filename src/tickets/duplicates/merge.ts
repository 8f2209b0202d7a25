import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { clockOf, moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { deciderOf } from '../time/decider.ts'
import { lockBoth, mustFit, type Pair } from './pair.ts'
import { addSupporters } from './store.ts'

export type Merge = { into: TicketId; version?: number | undefined }

/**
 * Merges the ticket into another that tells of the same matter: it keeps its text, pictures and reporter, its clock
 * stops, and its reporter hears every answer of the other. Refused with itself and with what no longer is open, so that
 * neither a circle nor two merges in opposite directions can leave a matter without an open ticket.
 */
export const mergeTicket = (ctx: Ctx, id: TicketId, { into, version }: Merge): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    if (into === id) throw withItself()
    const { ticket, other } = await lockBoth(ctx, { id, other: into, version })
    mustBeAble(ctx.actor, 'merge', ticket)
    const status = advance(ticket.status, 'merge')
    mustFit({ ticket, other })
    if (deciderOf(ctx.actor, ticket) === 'handler') await mustNotDelay(ctx, { ticket, other })

    const merged = await updateTicket(ctx.db, { ticket, changes: { status, mergedInto: into }, now: ctx.now })
    await addSupporters(ctx.db, into, ticket.supporters + 1)
    await moveClock(ctx, id, { kind: 'stopped', at: ctx.now })
    await record(ctx, merged, { type: 'ticket.merged', into: other.reference, intoId: into })
    await record(ctx, other, { type: 'ticket.absorbed', reference: ticket.reference, absorbedId: id })
    return merged
  })

/** Its reporter would wait longer for the answer, and its handler would have given the time. */
const mustNotDelay = async (ctx: Ctx, { ticket, other }: Pair): Promise<void> => {
  const { clock } = await clockOf(ctx, ticket.id)
  const { clock: into } = await clockOf(ctx, other.id)
  if (into.dueAt > clock.dueAt) throw laterThanThis(other)
}

const laterThanThis = ({ reference }: Ticket) =>
  new Refused('conflict', {
    vi: `Phiếu ${reference} đến hạn sau phiếu này; xin gộp theo chiều ngược lại để người dân không phải chờ lâu hơn.`,
    en: `${reference} is due later than this ticket; merge the other way round, so that nobody waits longer.`,
  })

const withItself = () => {
  const sentence = {
    vi: 'Không gộp một phiếu vào chính nó được.',
    en: 'A ticket cannot be merged into itself.',
  }
  return wrongField('into', sentence)
}
