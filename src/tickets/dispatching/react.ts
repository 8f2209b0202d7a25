import type { Ctx } from '../../context/context.ts'
import type { RecordedEvent, RecordedTicketEvent } from '../../events/event.ts'
import { findVisible } from '../store.ts'
import { dispatchIfFree, drainBacklog, giveBack, handOverIfAway } from './drain.ts'
import { informCommune } from './inform-commune.ts'
import { informDuty } from './inform-duty.ts'
import { liftToPeople } from './lift.ts'
import { departmentOf, isDispatchable, peopleOfDuty, standingOf } from './store.ts'
import { drainServedBy } from './watch-absences.ts'

/** It lies where somebody works, before anybody is told of it. */
export const lift = (ctx: Ctx, { ticketId }: RecordedTicketEvent): Promise<void> =>
  liftToPeople(ctx, ticketId)

/** Gives it to who is on duty, and tells at once those who must not learn of it by chance; safe to repeat. */
export const dispatch = async (ctx: Ctx, { ticketId }: RecordedTicketEvent): Promise<void> => {
  const standing = await standingOf(ctx.db, ticketId)
  if (standing?.withUtility) await informCommune(ctx, ticketId)
  if (standing?.danger) await informDuty(ctx, ticketId)
  if (await isDispatchable(ctx.db, ticketId, ctx.now)) await dispatchIfFree(ctx, ticketId)
}

/** It goes back to the same officer, unless they are away. */
export const giveAgain = async (ctx: Ctx, event: RecordedTicketEvent): Promise<void> => {
  const ticket = await handOverIfAway(ctx, event.ticketId)
  if (!ticket || ticket.officerId !== null) return
  await lift(ctx, event)
  await dispatch(ctx, event)
}

/** An officer has one ticket less: of the next few that wait, one may fit. */
export const fillUp = async (ctx: Ctx, { ticketId }: RecordedTicketEvent): Promise<void> => {
  const ticket = await findVisible(ctx.db, ctx.actor, ticketId)
  if (ticket?.officerId) await drainBacklog(ctx, ticket.departmentId, nextFew)
}
const nextFew = 3

/** Whoever serves by this duty may now take what waits. */
export const drainOfDuty = async (ctx: Ctx, { data }: RecordedEvent<'duty.changed'>): Promise<void> =>
  drainServedBy(ctx, await peopleOfDuty(ctx.db, data.dutyId))

/** More may be given to them than before. */
export const drainIfRaised = async (ctx: Ctx, { data }: RecordedEvent<'staff.changed'>): Promise<void> => {
  if ('loadLimit' in data.changes) await drainServedBy(ctx, [data.staffId])
}

/** What somebody took in the moment in which their account was closed, and what waits since for a colleague. */
export const passOnAfter = async (ctx: Ctx, { data }: RecordedEvent<'staff.changed'>): Promise<void> => {
  if (data.changes.active !== false) return
  await giveBack(ctx, data.staffId)
  const departmentId = await departmentOf(ctx.db, data.staffId)
  if (departmentId !== null) await drainBacklog(ctx, departmentId)
}
