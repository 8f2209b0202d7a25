import type { Status } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible, updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { lockBoth, type Pair } from './pair.ts'
import { absorbedBy, addSupporters } from './store.ts'

/** Takes a merged ticket out again: it goes on where it was, and its clock as if it had never been merged. */
export const unmergeTicket = (
  ctx: Ctx,
  id: TicketId,
  { version }: { version?: number | undefined },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const pair = await lockMerged(ctx, id, version)
    mustBeAble(ctx.actor, 'merge', pair.ticket)
    return release(ctx, pair)
  })

/** Frees everything merged into a ticket, one by one: its resident withdrew it, but the others still wait. */
export const releaseAbsorbed = async (ctx: Ctx, id: TicketId): Promise<void> => {
  for (const absorbed of await absorbedBy(ctx.db, id)) await unmergeTicket(ctx, absorbed.id, {})
}

/** Which pair to lock is read before the locks, so it is asked again under them. */
const lockMerged = async (ctx: Ctx, id: TicketId, version?: number): Promise<Pair> => {
  const seen = await findVisible(ctx.db, ctx.actor, id)
  if (!seen) throw noSuchTicket()
  advance(seen.status, 'unmerge')
  const pair = await lockBoth({ ...ctx, actor: { kind: 'system' } }, { id, other: seen.mergedInto!, version })
  if (pair.ticket.mergedInto === pair.other.id) return pair
  throw new Refused('conflict', {
    vi: 'Phiếu vừa được người khác tách hoặc gộp lại; xin tải lại.',
    en: 'Somebody separated or merged this ticket just now; please reload.',
  })
}

const release = async (ctx: Ctx, { ticket, other }: Pair): Promise<Ticket> => {
  const status = statusBefore(ticket)
  const changes = { status, mergedInto: null, heldSince: ctx.now }
  const released = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
  await addSupporters(ctx.db, other.id, -(ticket.supporters + 1))
  await moveClock(ctx, ticket.id, { kind: 'restored', at: ctx.now })
  await settlePause(ctx, released)
  await record(ctx, released, { type: 'ticket.unmerged', from: other.reference, fromId: other.id })
  await record(ctx, other, {
    type: 'ticket.released',
    reference: ticket.reference,
    releasedId: ticket.id,
  })
  return released
}

/** Nobody had taken it in hand: then it waits to be accepted again. */
const statusBefore = (ticket: Ticket): Status => {
  const status = advance(ticket.status, 'unmerge')
  return ticket.acceptedAt ? status : 'new'
}
