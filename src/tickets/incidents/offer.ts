import type { Ctx } from '../../context/context.ts'
import { isOpen } from '../lifecycle.ts'
import type { Ticket } from '../ticket.ts'
import { fits, isOrdinary, type Reported, reportedOf } from './fits.ts'
import { type Incident, openAt, standingsOf } from './store.ts'

/** The open incidents that somebody who writes of this is asked about, the newest first. */
export const incidentsFor = async (ctx: Ctx, reported: Reported): Promise<Incident[]> => {
  if (!isOrdinary(reported) || reported.communeCode === null) return []
  const open = await openAt(ctx.db, reported.communeCode)
  return open.filter((incident) => fits(incident, reported))
}

/** The same of a ticket: nothing once it has joined one, and nothing again that it was said not to be. */
export const offeredTo = async (ctx: Ctx, ticket: Ticket): Promise<Incident[]> => {
  if (!isOpen(ticket.status)) return []
  const fitting = await incidentsFor(ctx, reportedOf(ticket))
  if (fitting.length === 0) return []
  const standings = await standingsOf(ctx.db, ticket.id)
  if (standings.some(({ standing }) => standing === 'joined')) return []
  const said = new Set(standings.flatMap((one) => (one.standing === 'apart' ? [one.incidentId] : [])))
  return fitting.filter(({ id }) => !said.has(id))
}
