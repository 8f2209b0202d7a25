import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { MapTiles } from '../../platform/map-tiles.ts'
import { type Outline, outlineOf } from '../../routing/place/outline.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'

type Ground = { outline: Outline | null; tiles: MapTiles | null }

/** The outline of the viewer's commune, or of all communes of their province; null without boundaries or for the whole country. */
export const readOutline = ({ actor, knowledge: { gazetteer }, mapTiles }: Ctx): Ground => {
  const tiles = mapTiles ?? null
  if (actor.kind !== 'staff') return { outline: null, tiles: null }
  const { communeCode, provinceCode } = actor
  if (communeCode) return { outline: outlineOf(gazetteer.boundaries, new Set([communeCode])), tiles }
  const codes = [...gazetteer.communes.values()]
    .filter((commune) => commune.provinceCode === provinceCode)
    .map(({ code }) => code)
  return { outline: outlineOf(gazetteer.boundaries, new Set(codes)), tiles }
}

/** The outline of the commune that a ticket is about; of what is sealed no other server learns where it lies. */
export const readOutlineOf = async (ctx: Ctx, id: TicketId): Promise<Ground> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  const codes = new Set(ticket.communeCode === null ? [] : [ticket.communeCode])
  const tiles = sealedLanes.includes(ticket.lane) ? null : (ctx.mapTiles ?? null)
  return { outline: outlineOf(ctx.knowledge.gazetteer.boundaries, codes), tiles }
}
