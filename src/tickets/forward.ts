import { mustBeAble } from '../access/acts.ts'
import { asOneself } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { clockOf, moveClock } from '../deadlines/move-clock.ts'
import { lenderOf } from '../events/behalf.ts'
import type { OnBehalf } from '../events/event.ts'
import { record } from '../events/record.ts'
import { wrongField } from '../platform/errors.ts'
import type { Department } from '../routing/holder/department.ts'
import { withoutHolder } from '../routing/holder/words.ts'
import type { RouteReason } from '../routing/route.ts'
import { receiverOf } from './bounce.ts'
import { advance } from './lifecycle.ts'
import { lockTicket } from './lock.ts'
import { mustBeFree } from './obstacle.ts'
import { findDepartment, insertCorrection, updateTicket } from './store.ts'
import type { Ticket, TicketId } from './ticket.ts'
import { forwardBy, obstacleToForwarding } from './time/forward-by.ts'
import { settlePause } from './together/settle-pause.ts'

export type Forwarding = { departmentId: number; why: string; version?: number }

/**
 * Hands the ticket to another department, with a reason: it has its own time to accept, the answer stays due when it was.
 * Refused once the time to pass it on is over, but for who leads.
 * "Not ours" is never an end: the third time that a department passes it on, it goes to the chair of its commune.
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
    const late = await mustBeInTime(ctx, ticket)

    const department = await otherDepartment(ctx, ticket, departmentId)
    const bounces = ticket.bounces + 1
    const { departmentId: to, reasons } = await receiverOf(ctx, ticket, {
      bounces,
      communeCode: ticket.communeCode,
      to: department,
      reasons: [{ code: 'holder-forwarded', why, department: department.name }],
    })
    const changes = {
      status,
      departmentId: to,
      provinceCode: ticket.provinceCode ?? department.provinceCode,
      officerId: null,
      acceptedAt: null,
      bounces,
      heldSince: ctx.now,
      reasons: [...withoutHolder(ticket.reasons as RouteReason[]), ...reasons],
    }
    const forwarded = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await moveClock(ctx, id, { kind: 'handed-over', at: ctx.now })
    await settlePause(ctx, forwarded)
    await insertCorrection(ctx, ticket, {
      field: 'department',
      was: String(ticket.departmentId),
      became: String(to),
      why,
    })
    const event = { type: 'ticket.forwarded' as const, from: ticket.departmentId, to, why, ...late }
    await record(ctx, forwarded, event, ticket)
    return forwarded
  })

/** Answers in whose place it is passed on, where only a leader may any more. */
const mustBeInTime = async (ctx: Ctx, ticket: Ticket): Promise<OnBehalf> => {
  const { clock } = await clockOf(ctx, ticket.id)
  const { actor, now } = ctx
  const asked = { actor, ticket, forwardBy: forwardBy(ctx, ticket, clock), now }
  mustBeFree(obstacleToForwarding(asked))
  const ownObstacle = actor.kind === 'staff' && obstacleToForwarding({ ...asked, actor: asOneself(actor) })
  return ownObstacle ? lenderOf(actor, 'give-time', [ticket]) : {}
}

const otherDepartment = async (ctx: Ctx, ticket: Ticket, departmentId: number): Promise<Department> => {
  const department = await findDepartment(ctx.db, departmentId)
  if (!department) throw refusal('Không có đơn vị này.', 'There is no such department.')
  if (departmentId === ticket.departmentId)
    throw refusal('Đơn vị này đang giữ phiếu rồi.', 'That department holds the ticket already.')
  return department
}

const refusal = (vi: string, en: string) => wrongField('departmentId', { vi, en })
