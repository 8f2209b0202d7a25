import { mustBeAble } from '../access/acts.ts'
import { isUnplaced, type Staff, staffOf } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { moveClock } from '../deadlines/move-clock.ts'
import { record } from '../events/record.ts'
import { Refused } from '../platform/errors.ts'
import { withoutHolder } from '../routing/holder/words.ts'
import type { RouteReason } from '../routing/route.ts'
import { noticeOf } from './legal/notice.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { findDepartment, isStaffOf, updateTicket } from './store.ts'
import { obstacleToAccepting } from './taking-on.ts'
import type { Ticket, TicketChanges, TicketId } from './ticket.ts'
import { settlePause } from './together/settle-pause.ts'

/** An officer takes the ticket in hand; who accepts an unassigned ticket becomes its officer. */
export const acceptTicket = (ctx: Ctx, id: TicketId, { version }: { version?: number }): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'accept', ticket)
    const status = advance(ticket.status, 'accept')
    mustBeFree(obstacleToAccepting(ticket))

    const staff = staffOf(ctx.actor)
    if (ticket.officerId === null) await mustStay(ctx, staff)
    const officerId = ticket.officerId ?? staff.id
    const changes = {
      ...(await taking(ctx, ticket, staff)),
      status,
      officerId,
      acceptedAt: ctx.now,
    }
    const accepted = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await moveClock(ctx, id, { kind: 'accepted', at: ctx.now })
    if (ticket.status === 'waiting') await settlePause(ctx, accepted)
    const notice = await noticeOf(ctx, accepted, 'taken-on')
    await record(ctx, accepted, { type: 'ticket.accepted', ...notice }, ticket)
    return accepted
  })

/** Nobody becomes the officer of a ticket whose account is being closed, locked or moved in this moment. */
const mustStay = async ({ db }: Ctx, { id, departmentId }: Staff): Promise<void> => {
  if (await isStaffOf(db, id, departmentId)) return
  throw new Refused('conflict', {
    vi: 'Tài khoản của anh/chị đang được người khác thay đổi nên chưa nhận được phiếu. Xin thử lại sau giây lát.',
    en: 'Somebody is changing your account just now, so you cannot take the ticket yet. Please try again in a moment.',
  })
}

/** What lies in no province yet belongs to the centre of whoever accepts it first. */
const taking = async (ctx: Ctx, ticket: Ticket, staff: Staff): Promise<TicketChanges> => {
  if (!isUnplaced(ticket) || staff.departmentId === ticket.departmentId) return {}
  const department = await findDepartment(ctx.db, staff.departmentId)
  const taken = { code: 'holder-taken' as const, department: department?.name ?? '' }
  return {
    departmentId: staff.departmentId,
    provinceCode: staff.provinceCode,
    heldSince: ctx.now,
    reasons: [...withoutHolder(ticket.reasons as RouteReason[]), taken],
  }
}
