import type { Ctx } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { isOpen } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { fits, mayBePart, type Reported, reportedOf } from './fits.ts'
import { type Incident, newestEventOf, openAt, saveStanding, standingsOf } from './store.ts'

/** The open incidents that somebody who writes of this is asked about, the newest first. */
export const incidentsFor = async (ctx: Ctx, reported: Reported): Promise<Incident[]> => {
  if (!mayBePart(reported) || reported.communeCode === null) return []
  const open = await openAt(ctx.db, reported.communeCode)
  return open.filter((incident) => fits(incident, reported))
}

export type Asked = Parameters<typeof reportedOf>[0] & Pick<Ticket, 'id' | 'status'>

/** The same of a ticket: nothing once it has joined one, and nothing again that it was said not to be. */
export const offeredTo = async (ctx: Ctx, ticket: Asked): Promise<Incident[]> => {
  if (!isOpen(ticket.status)) return []
  const fitting = await incidentsFor(ctx, reportedOf(ticket))
  if (fitting.length === 0) return []
  const standings = await standingsOf(ctx.db, ticket.id)
  if (standings.some(({ standing }) => standing === 'joined')) return []
  const said = new Set(standings.flatMap((one) => (one.standing === 'apart' ? [one.incidentId] : [])))
  return fitting.filter(({ id }) => !said.has(id))
}

/** Asks its reporter, in their own channel, about the newest that fits, once; answers which, or null. In the transaction of its opening. */
export const offerIncident = async (ctx: Ctx, id: TicketId): Promise<Incident | null> => {
  const system: Ctx = { ...ctx, actor: { kind: 'system' } }
  const ticket = await lockNewest(system, id)
  const [incident] = await offeredTo(system, ticket)
  if (!incident) return null
  const standings = await standingsOf(ctx.db, id)
  if (standings.some(({ incidentId }) => incidentId === incident.id)) return null
  const toldThrough = await newestEventOf(ctx.db, incident.id)
  const stands = { incidentId: incident.id, ticketId: id, how: 'house' as const, at: ctx.now, toldThrough }
  await saveStanding(ctx.db, { ...stands, standing: 'offered' })
  const { id: incidentId, title } = incident
  await record(system, ticket, { type: 'ticket.incident-offered', incidentId, title })
  return incident
}
