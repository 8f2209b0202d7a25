import type { Lane } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { retarget } from '../../deadlines/retarget.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { lookedAt } from '../danger/looked-at.ts'
import { absorbedBy } from '../duplicates/store.ts'
import { partIfForItself } from '../incidents/part.ts'
import { advance } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { insertCorrection, updateTicket } from '../store.ts'
import type { Ticket, TicketChanges, TicketId } from '../ticket.ts'
import { deciderOf } from '../time/decider.ts'
import { settlePause } from '../together/settle-pause.ts'
import { endConsultations } from '../together/store.ts'
import { handOver, movedTo, reheld, resealed } from './rehold.ts'

export type LaneChange = { lane: Lane; why: string; version?: number | undefined }

const isSealed = (lane: Lane) => sealedLanes.includes(lane)

/**
 * Moves the ticket to another lane, with a reason. Into a legal lane (Law 02/2011, Law 25/2018) it is sealed at once:
 * it goes to the chair or the inspectorate, is no longer public, and whoever was consulted no longer sees it. Out of
 * one, only a legal officer may take it.
 */
export const changeLane = (ctx: Ctx, id: TicketId, { lane, why, version }: LaneChange): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, isSealed(ticket.lane) ? 'unseal' : 'change-lane', ticket)
    advance(ticket.status, 'correct')
    if (ticket.lane === lane) return ticket
    if (isSealed(lane)) await mustStandAlone(ctx, ticket)

    const changes = { ...(await changesFor(ctx, ticket, lane)), ...lookedAt(ticket, lane) }
    const changed = await updateTicket(ctx.db, { ticket, changes, now: ctx.now })
    await handOver(ctx, ticket, changed)
    if (isSealed(lane)) await endConsultations(ctx.db, id, ctx.now)
    await insertCorrection(ctx, ticket, { field: 'lane', was: ticket.lane, became: lane, why })
    const told = { was: ticket.lane, became: lane, why, ...movedTo(ticket, changed) }
    await record(ctx, changed, { type: 'ticket.lane-changed', ...told }, ticket)
    await partIfForItself(ctx, changed)
    await retarget(ctx, changed, termFrom(ctx, ticket, lane))
    await settlePause(ctx, changed)
    return changed
  })

/**
 * Into a legal lane the law gives its own time from now on; an emergency is answered from now on, and never later than it
 * was due; back in another lane the time goes on from the report.
 */
const termFrom = (ctx: Ctx, ticket: Ticket, lane: Lane) => {
  if (isSealed(lane) && !isSealed(ticket.lane)) return { by: 'law' as const, countsFrom: 'now' as const }
  if (lane === 'emergency') return { by: 'handler' as const, countsFrom: 'now' as const }
  if (isSealed(ticket.lane)) return { by: 'handler' as const, countsFrom: 'now' as const }
  return { by: deciderOf(ctx.actor, ticket), countsFrom: 'beginning' as const }
}

const changesFor = async (ctx: Ctx, ticket: Ticket, lane: Lane): Promise<TicketChanges> => {
  if (isSealed(lane)) return { ...(await resealed(ctx, ticket, { lane })), published: false }
  const changes = await reheld(ctx, ticket, { lane })
  return lane === 'emergency' ? { ...changes, urgency: 'urgent' } : changes
}

/** Reporters of what was merged in would go on hearing about a sealed ticket. */
const mustStandAlone = async (ctx: Ctx, ticket: Ticket): Promise<void> => {
  const absorbed = await absorbedBy(ctx.db, ticket.id)
  if (absorbed.length === 0) return
  const references = absorbed.map(({ reference }) => reference).join(', ')
  throw new Refused('conflict', {
    vi: `Xin tách các phiếu đã gộp vào đây (${references}) rồi mới chuyển sang đơn khiếu nại, tố cáo.`,
    en: `Please separate what was merged into this ticket (${references}) before it becomes a complaint or denunciation.`,
  })
}
