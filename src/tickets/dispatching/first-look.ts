import type { Ctx } from '../../context/context.ts'
import type { TicketId } from '../ticket.ts'
import { standingOut } from './first-look-store.ts'
import { liftable } from './lift.ts'

/**
 * Of tickets that opened or moved those from which anything follows by itself, told by two statements however many there
 * are: in a storm hardly one in a hundred is an emergency, and what lies well where it is needs no lock of its own.
 */
export const thatCallForMore = async (ctx: Ctx, ids: TicketId[]): Promise<Set<TicketId>> => {
  const found = await standingOut(ctx.db, ids, ctx.now)
  const deserted = found.filter(({ calls }) => !calls)
  const lifted = deserted.length > 0 ? await liftable(ctx, deserted) : []
  return new Set([...found.filter(({ calls }) => calls).map(({ id }) => id), ...lifted])
}
