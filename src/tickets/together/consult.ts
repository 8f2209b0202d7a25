import { mustBeAble } from '../../access/acts.ts'
import { actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { addCalendarDays, addWorkingDays } from '../../deadlines/calendar.ts'
import { record } from '../../events/record.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { invitedDepartment, sharedAlso } from './invited.ts'
import { settlePause } from './settle-pause.ts'
import { insertConsultation } from './staff-store.ts'

export type Question = {
  departmentId: number
  question: string
  dueAt?: Date | undefined
  version?: number | undefined
}

const usualDays = 2
const longestDays = 60

/**
 * Asks another department inside the ticket; it sees the ticket from now on. It is asked to answer within two working
 * days unless said otherwise. The clock stands still only while a department above the holder is asked.
 */
export const consultDepartment = (ctx: Ctx, id: TicketId, asked: Question): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, asked.version)
    mustBeAble(ctx.actor, 'consult', ticket)
    advance(ticket.status, 'consult')
    const { id: departmentId } = await invitedDepartment(ctx, ticket, asked.departmentId)

    const { question } = asked
    const dueAt = dueOf(ctx, ticket, asked.dueAt)
    const asking = {
      ticketId: id,
      departmentId,
      question,
      dueAt,
      askedBy: actorName(ctx.actor),
      askedAt: ctx.now,
    }
    const consultationId = await insertConsultation(ctx.db, asking)
    if (consultationId === null) throw askedAlready()
    await settlePause(ctx, ticket)
    const shared = sharedAlso(ticket, departmentId)
    await record(ctx, shared, {
      type: 'ticket.consulted',
      consultationId,
      departmentId,
      question,
      dueAt: dueAt.toISOString(),
    })
    return shared
  })

const dueOf = (ctx: Ctx, { provinceCode }: Ticket, wanted: Date | undefined): Date => {
  if (!wanted) return addWorkingDays(ctx.knowledge.deadlines.calendarOf(provinceCode), ctx.now, usualDays)
  if (wanted > ctx.now && wanted <= addCalendarDays(ctx.now, longestDays)) return wanted
  const sentence = {
    vi: `Hạn trả lời phải ở tương lai và trong vòng ${longestDays} ngày.`,
    en: `The answer must be due in the future, within ${longestDays} days.`,
  }
  throw wrongField('dueAt', sentence)
}

const askedAlready = () =>
  new Refused('conflict', {
    vi: 'Đơn vị này đang được hỏi và chưa trả lời; xin chờ hoặc ghi thêm vào phiếu.',
    en: 'That department has been asked and has not answered yet; please wait or add a note.',
  })
