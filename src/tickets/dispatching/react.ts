import type { Ctx } from '../../context/context.ts'
import type { EventType, RecordedEvent } from '../../events/event.ts'
import { findVisible } from '../store.ts'
import { dispatchIfFree, drainBacklog, handOverIfAway } from './drain.ts'
import { informCommune } from './inform-commune.ts'
import { informDuty } from './inform-duty.ts'
import { isDispatchable, peopleOfDuty, standingOf } from './store.ts'
import { drainServedBy, watchAbsences } from './watch-absences.ts'

type Reaction = (ctx: Ctx, event: RecordedEvent) => Promise<unknown>

const dispatch: Reaction = async (ctx, { ticketId }) => {
  const standing = await standingOf(ctx.db, ticketId!)
  if (standing?.withUtility) await informCommune(ctx, ticketId!)
  if (standing?.danger) await informDuty(ctx, ticketId!)
  if (await isDispatchable(ctx.db, ticketId!)) await dispatchIfFree(ctx, ticketId!)
}

/** It goes back to the same officer, unless they are away. */
const giveAgain: Reaction = async (ctx, event) => {
  const ticket = await handOverIfAway(ctx, event.ticketId!)
  if (ticket && ticket.officerId === null) await dispatch(ctx, event)
}

/** An officer has one ticket less: of the next few that wait, one may fit. */
const fillUp: Reaction = async (ctx, { ticketId }) => {
  const ticket = await findVisible(ctx.db, ctx.actor, ticketId!)
  if (ticket?.officerId) await drainBacklog(ctx, ticket.departmentId, nextFew)
}
const nextFew = 3

const reactions: Partial<Record<EventType, Reaction>> = {
  'ticket.opened': dispatch,
  'ticket.forwarded': dispatch,
  'ticket.corrected': dispatch,
  'ticket.lane-changed': dispatch,
  'ticket.unmerged': giveAgain,
  'ticket.reopened': giveAgain,
  'ticket.resolved': fillUp,
  'ticket.refused': fillUp,
  'ticket.withdrawn': fillUp,
  'ticket.merged': fillUp,
  'duty.changed': async (ctx, { data }) =>
    drainServedBy(ctx, await peopleOfDuty(ctx.db, Number(data.dutyId))),
  'absence.changed': watchAbsences,
  'staff.changed': async (ctx, { data }) => {
    if ('loadLimit' in (data.changes as object)) await drainServedBy(ctx, [String(data.staffId)])
  },
}

/** What dispatching does about an event; safe to repeat, and events that do not concern it are passed by. */
export const reactByDispatching = async (ctx: Ctx, event: RecordedEvent): Promise<void> => {
  await reactions[event.type]?.(ctx, event)
}
