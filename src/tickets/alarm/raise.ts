import { type Ctx, inTransaction } from '../../context/context.ts'
import type { RecordedTicketEvent } from '../../events/event.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket } from '../ticket.ts'
import { ring, ringFurther } from './ring.ts'
import { isToRing, minutesOf } from './ringing.ts'
import { type Alarm, beginAlarm, findAlarm, isEmergency, lookAt, ringOf } from './store.ts'

/**
 * An emergency that nobody has in hand rings at whoever is on call now. Where it moves while it rings, whoever is on call
 * there hears it too; where it moves after somebody heard, it rings anew, and where an emergency that had ended is one again. Once for each event.
 */
export const raiseAlarm = async (ctx: Ctx, { id, ticketId, type }: RecordedTicketEvent): Promise<void> => {
  if (!(await isEmergency(ctx.db, ticketId))) return
  await inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, ticketId)
    if (!isToRing(ticket)) return
    const alarm = await findAlarm(ctx.db, ticketId)
    if (!alarm) return begin(ctx, ticket, id)
    if (alarm.raisedBy >= id) return
    if (stillRings(alarm)) return ringFurther(ctx, ticket, alarm)
    if (alarm.departmentId !== ticket.departmentId || type === 'ticket.reopened') await begin(ctx, ticket, id)
  })
}

const stillRings = ({ acknowledgedAt, nextAt }: Alarm) => acknowledgedAt === null && nextAt !== null

const begin = async (ctx: Ctx, { id: ticketId, ...ticket }: Ticket, raisedBy: number): Promise<void> => {
  const everyMinutes = minutesOf(await ringOf(ctx.db, ticketId))
  const nextAt = new Date(ctx.now.getTime() + everyMinutes * minuteMs)
  const { departmentId } = ticket
  const raising = { ticketId, raisedBy, raisedAt: ctx.now, departmentId, everyMinutes, nextAt }
  if (!(await beginAlarm(ctx.db, raising))) return
  await lookAt(ctx.db, ticketId, { at: nextAt, now: ctx.now })
  await ring(ctx, { id: ticketId, ...ticket }, { ticketId, raisedBy, step: 0 })
}
