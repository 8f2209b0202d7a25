import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { wrongField } from '../../platform/errors.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { keepFindable } from './keep-findable.ts'
import { reheld } from './rehold.ts'
import { saveCorrection } from './save-correction.ts'

export type Placing = { communeCode: string; why: string; version?: number | undefined }

/** Says in which commune the matter lies; holder and deadline follow. */
export const placeTicket = (
  ctx: Ctx,
  id: TicketId,
  { communeCode, why, version }: Placing,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'correct', ticket)
    return setPlace(ctx, ticket, { communeCode, why })
  })

/** The step itself, for staff and for a resident's answer by SMS alike; the ticket is locked already. */
export const setPlace = async (
  ctx: Ctx,
  ticket: Ticket,
  { communeCode, why }: { communeCode: string; why: string },
): Promise<Ticket> => {
  advance(ticket.status, 'correct')
  const commune = communeOf(ctx.knowledge.gazetteer, communeCode)
  if (!commune) throw noSuchCommune()
  if (ticket.communeCode === communeCode) return ticket

  const place = { communeCode, provinceCode: commune.provinceCode }
  const changes = { ...(await reheld(ctx, ticket, place)), candidates: [] }
  await keepFindable(ctx, { ...ticket, communeCode })
  const correction = { field: 'place' as const, was: ticket.communeCode, became: communeCode, why }
  return saveCorrection(ctx, ticket, { changes, correction })
}

const noSuchCommune = () => {
  const sentence = {
    vi: 'Không có xã, phường, đặc khu nào mang mã này.',
    en: 'No commune has this code.',
  }
  return wrongField('communeCode', sentence)
}
