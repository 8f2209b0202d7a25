import { mustBeAble } from '../../access/acts.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { decideRoute, type Route } from '../../routing/route.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest, lockTicket } from '../lock.ts'
import { openTicket } from '../opening/open.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { activeDepartment } from './staff-store.ts'
import { linkSplit } from './store.ts'

export type Split = {
  text: string
  category?: CategoryCode | undefined
  departmentId?: number | undefined
  version?: number | undefined
}

/**
 * Opens a second ticket for another matter in the same report, at the same place and for the same reporter; answers
 * the new one. What is split from a sealed ticket stays in its lane, whatever department is wished.
 */
export const splitTicket = (ctx: Ctx, id: TicketId, split: Split): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, split.version)
    mustBeAble(ctx.actor, 'split', ticket)
    advance(ticket.status, 'split')

    const opened = await openTicket(ctx, {
      ...sameReport(ticket),
      text: split.text,
      route: await routeOf(ctx, ticket, split),
    })
    await linkSplit(ctx.db, { id: opened.id, from: id, reporterId: ticket.reporterId })
    const second = await lockNewest({ ...ctx, actor: { kind: 'system' } }, opened.id)
    const event = { from: ticket.reference, fromId: id, into: second.reference, intoId: second.id }
    await record(ctx, ticket, { type: 'ticket.split', ...event })
    await record(ctx, second, { type: 'ticket.split', ...event })
    return second
  })

const sameReport = ({ address, lat, lon, occurredAt, receivedAt, channel, language, urgency }: Ticket) => ({
  address,
  lat,
  lon,
  occurredAt,
  receivedAt,
  channel,
  language,
  urgency,
  reporter: null,
  sent: null,
})

const routeOf = async (ctx: Ctx, ticket: Ticket, { text, category, departmentId }: Split): Promise<Route> => {
  const sealed = sealedLanes.includes(ticket.lane)
  const { communeCode, provinceCode, address } = ticket
  const route = await decideRoute(ctx, {
    text,
    ...(address ? { address } : {}),
    ...(communeCode ? { communeCode } : {}),
    ...(provinceCode ? { provinceCode } : {}),
    ...(category ? { category } : {}),
    ...(sealed ? { lane: ticket.lane } : {}),
  })
  if (!departmentId || sealedLanes.includes(route.lane)) return route
  const department = await activeDepartment(ctx.db, departmentId)
  if (!department) throw noSuchDepartment()
  return { ...route, department }
}

const noSuchDepartment = () => {
  const sentence = { vi: 'Không có đơn vị này.', en: 'There is no such department.' }
  return wrongField('departmentId', sentence)
}
