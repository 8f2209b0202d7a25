import { mustBeAble } from '../access/acts.ts'
import { mustHaveArrived } from '../access/arrived.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { wrongField } from '../platform/errors.ts'
import { type DutyReason, isDutyReason } from '../routing/holder/duty-words.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { staffNames } from './reading/store.ts'
import { isStaffOf, updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'

export type Assignment = { officerId: string | null; why: string; version?: number }

/** Gives the ticket to an officer of the department that holds it, or back to the department (null). */
export const assignTicket = (
  ctx: Ctx,
  id: TicketId,
  { officerId, why, version }: Assignment,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'assign', ticket)
    advance(ticket.status, 'assign')
    if (officerId && !(await isStaffOf(ctx.db, officerId, ticket.departmentId))) throw notOfThisDepartment()
    if (officerId === ticket.officerId) return ticket
    if (officerId) await mustHaveArrived(ctx.db, { staffId: officerId, field: 'officerId' })

    const assigned = await updateTicket(ctx.db, {
      ticket,
      changes: {
        officerId,
        heldSince: ctx.now,
        reasons: [...withoutDuty(ticket), await byHand(ctx, officerId)],
      },
      now: ctx.now,
    })
    await record(
      ctx,
      assigned,
      { type: 'ticket.assigned', officerId, previous: ticket.officerId, why },
      ticket,
    )
    return assigned
  })

const withoutDuty = ({ reasons }: Ticket) =>
  (reasons as { code: string }[]).filter((one) => !isDutyReason(one))

const byHand = async ({ db }: Ctx, officerId: string | null): Promise<DutyReason> =>
  officerId
    ? {
        code: 'duty-by-hand',
        id: officerId,
        officer: (await staffNames(db, [officerId])).get(officerId) ?? '',
      }
    : { code: 'duty-returned' }

const notOfThisDepartment = () => {
  const sentence = {
    vi: 'Cán bộ này không thuộc đơn vị đang giữ phiếu.',
    en: 'That officer is not of the department that holds the ticket.',
  }
  return wrongField('officerId', sentence)
}
