import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { leads } from './leads.ts'
import { isOver, noSuchIncident, notYours } from './refusals.ts'
import { type Incident, lockIncident } from './store.ts'

/** Locks an open incident that the actor leads: all of its communes are theirs. */
export const lockOwn = async (ctx: Ctx, id: number): Promise<Incident> => {
  mustManage(ctx.actor, 'declare-incidents')
  const incident = await lockIncident(ctx.db, id)
  if (!incident) throw noSuchIncident()
  if (!leads(ctx.actor, incident)) throw notYours()
  if (incident.closedAt) throw isOver()
  return incident
}
