import type { Ctx } from '../../context/context.ts'
import { clockOf } from '../../deadlines/move-clock.ts'
import { alarmSeen } from '../alarm/seen.ts'
import { findAlarm } from '../alarm/store.ts'
import { obstacleToCorrecting } from '../contact/correctable.ts'
import { joinedBy } from '../incidents/store.ts'
import { obstacleIn } from '../personal-data/erasable.ts'
import { findKept } from '../personal-data/store.ts'
import { possibilities, possibleOnceAccepted } from '../possible.ts'
import { obstacleToReaching } from '../reachable.ts'
import type { Ticket } from '../ticket.ts'
import { forwardBy } from '../time/forward-by.ts'
import { pendingOf } from '../time/requests.ts'
import { extensionsOf } from '../time/store.ts'
import type { CollaboratorSeen, ConsultationSeen } from './store.ts'
import { lastQuestion, personBehind } from './waiting-store.ts'

type Together = { consultations: readonly ConsultationSeen[]; collaborators: readonly CollaboratorSeen[] }

/** What waits, and what can therefore be done: by the tables and the clock, never by the timeline, which is a page. */
export const waitingAround = async (ctx: Ctx, ticket: Ticket, together: Together) => {
  const [{ clock }, requests, unreachable, kept, question, alarm, incident] = await Promise.all([
    clockOf(ctx, ticket.id),
    extensionsOf(ctx.db, ticket.id),
    obstacleToReaching(ctx, ticket),
    findKept(ctx.db, ticket.reporterId),
    ticket.status === 'waiting' ? lastQuestion(ctx.db, ticket.id) : null,
    findAlarm(ctx.db, ticket.id),
    joinedBy(ctx.db, ticket.id),
  ])
  const { actor, now } = ctx
  const pending = pendingOf(requests, clock)
  const asked = {
    actor,
    ticket,
    clock,
    requests,
    unreachable,
    unerasable: obstacleIn(ticket, kept),
    uncorrectable: obstacleToCorrecting(kept),
    alarm,
    incident,
    now,
    forwardBy: forwardBy(ctx, ticket, clock),
    ...together,
  }
  return {
    acts: possibilities(asked),
    onceAccepted: possibleOnceAccepted(asked),
    extension: pending && {
      until: pending.until,
      why: pending.why,
      askedAt: pending.askedAt,
      askedBy: await personBehind(ctx.db, pending.askedBy),
    },
    question,
    waitingFor: clock.pausedFor,
    incident: incident && { id: incident.id, title: incident.title },
    alarm: alarm && (await alarmSeen(ctx.db, alarm, ticket)),
  }
}
