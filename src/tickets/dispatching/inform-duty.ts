import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import type { TicketId } from '../ticket.ts'
import { addInformed } from './store.ts'

const task = 'Trực ban nắm thông tin khẩn cấp.'

/**
 * In danger the duty officer of the commune is told at once (DOMAIN.md section 3), so the office, which keeps the duty,
 * sees the ticket, whoever holds it. Once.
 */
export const informDuty = (ctx: Ctx, id: TicketId): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    const { communeCode, departmentId, sharedWith } = ticket
    if (ticket.lane !== 'emergency' || !communeCode) return
    const { departments } = await ctx.knowledge.directory.at(ctx.db, ticket)
    const office = departments.find((row) => row.kind === 'office' && row.communeCode === communeCode)
    if (!office || office.id === departmentId || sharedWith.includes(office.id)) return
    if (!(await addInformed(ctx, { ticketId: id, departmentId: office.id, task }))) return
    const shared = { ...ticket, sharedWith: [...sharedWith, office.id] }
    await record(ctx, shared, { type: 'ticket.referred', departmentId: office.id, task })
  })
