import { mustBeAble } from '../access/permissions.ts'
import { record } from '../events/record.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import { Refused } from '../platform/errors.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { chairOf, findDepartment, insertCorrection, updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Forwarding = { departmentId: number; why: string; version?: number }

/** So often passed on, a ticket goes to the chair of the commune, who decides. */
const bouncesToChair = 3

/**
 * Hands the ticket to another department, with a reason. "Not ours" is never an end: the third time that a department
 * passes it on, it goes to the chair of its commune.
 */
export const forwardTicket = (
  ctx: Ctx,
  id: TicketId,
  { departmentId, why, version }: Forwarding,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'forward', ticket)
    const status = advance(ticket.status, 'forward')

    const bounces = ticket.bounces + 1
    const to = await receiverOf(ctx, ticket, { departmentId, bounces })
    const changes = { status, departmentId: to, officerId: null, bounces, heldSince: ctx.now }
    const forwarded = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await insertCorrection(ctx, ticket, {
      field: 'department',
      was: String(ticket.departmentId),
      became: String(to),
      why,
    })
    await record(ctx, forwarded, { type: 'ticket.forwarded', from: ticket.departmentId, to, why }, ticket)
    return forwarded
  })

const receiverOf = async (
  ctx: Ctx,
  ticket: Ticket,
  { departmentId, bounces }: { departmentId: number; bounces: number },
): Promise<number> => {
  const department = await findDepartment(ctx.db, departmentId)
  if (!department) throw refusal('Không có đơn vị này.', 'There is no such department.')
  if (departmentId === ticket.departmentId)
    throw refusal('Đơn vị này đang giữ phiếu rồi.', 'That department holds the ticket already.')
  if (bounces < bouncesToChair || !ticket.communeCode || department.level !== 'commune') return departmentId
  return (await chairOf(ctx.db, ticket.communeCode)) ?? departmentId
}

const refusal = (vi: string, en: string) =>
  new Refused('invalid', { vi, en }, { fields: [{ field: 'departmentId', sentence: { vi, en } }] })
