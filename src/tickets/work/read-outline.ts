import type { Ctx } from '../../context/context.ts'
import { type Outline, outlineOf } from '../../routing/place/outline.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'

/** The outline of the viewer's commune, or of all communes of their province; null without boundaries or for the whole country. */
export const readOutline = ({ actor, knowledge: { gazetteer } }: Ctx): Outline | null => {
  if (actor.kind !== 'staff') return null
  const { communeCode, provinceCode } = actor
  if (communeCode) return outlineOf(gazetteer.boundaries, new Set([communeCode]))
  const codes = [...gazetteer.communes.values()]
    .filter((commune) => commune.provinceCode === provinceCode)
    .map(({ code }) => code)
  return outlineOf(gazetteer.boundaries, new Set(codes))
}

/** The outline of the commune that a ticket is about, drawn by ourselves: no other server learns where it lies. */
export const readOutlineOf = async (ctx: Ctx, id: TicketId): Promise<Outline | null> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  const codes = new Set(ticket.communeCode === null ? [] : [ticket.communeCode])
  return outlineOf(ctx.knowledge.gazetteer.boundaries, codes)
}
