import type { Ctx } from '../../context/context.ts'
import type { AlarmCall, AlarmCause } from '../../events/event.ts'
import { record } from '../../events/record.ts'
import { onCallAt } from '../../routing/holder/on-call.ts'
import { rotasOf } from '../../routing/holder/on-call-store.ts'
import type { Ticket } from '../ticket.ts'
import { type Alarm, insertCalls, peopleAbove, ringable, toldOf } from './store.ts'

type Ringing = Pick<Alarm, 'ticketId' | 'raisedBy' | 'step'>

/**
 * Tells of an alarm at one of its steps: first who is on call at the department and at the commune's office; with nobody
 * there, and at every further step, the leaders and the operation centre besides.
 */
export const ring = async (ctx: Ctx, ticket: Ticket, alarm: Ringing): Promise<void> => {
  const onCall = await onCallFor(ctx, ticket)
  const alone = alarm.step === 0 && onCall.length > 0
  const staffIds = alone ? onCall : [...onCall, ...(await peopleAbove(ctx.db, { ...ticket, now: ctx.now }))]
  const told = await callEach(ctx, alarm, [...new Set(staffIds)])
  const because = causeOf(alarm, onCall.length)
  await record(ctx, ticket, { type: 'ticket.alarm-raised', step: alarm.step, because, told })
}

/** Who is on call where the ticket is now, and was not told yet. */
export const ringFurther = async (ctx: Ctx, ticket: Ticket, alarm: Ringing): Promise<void> => {
  const before = new Set(await toldOf(ctx.db, alarm))
  const fresh = (await onCallFor(ctx, ticket)).filter((id) => !before.has(id))
  if (fresh.length === 0) return
  const told = await callEach(ctx, alarm, [...new Set(fresh)])
  await record(ctx, ticket, { type: 'ticket.alarm-raised', step: alarm.step, because: 'on-call', told })
}

const causeOf = ({ step }: Ringing, onCall: number): AlarmCause => {
  if (step > 0) return 'unheard'
  return onCall > 0 ? 'on-call' : 'nobody-on-call'
}

const onCallFor = async (ctx: Ctx, ticket: Ticket): Promise<string[]> => {
  const { db, now } = ctx
  const { departments } = await ctx.knowledge.directory.at(db, ticket)
  const office = departments.find(
    ({ kind, communeCode }) =>
      kind === 'office' && communeCode !== null && communeCode === ticket.communeCode,
  )
  const ids = [...new Set([ticket.departmentId, ...(office ? [office.id] : [])])]
  const rotas = await rotasOf(db, ids, { from: now, until: now })
  return ids.flatMap((id) => onCallAt(rotas.get(id)!, now))
}

const callEach = async (ctx: Ctx, alarm: Ringing, ids: string[]): Promise<AlarmCall[]> => {
  const people = await ringable(ctx.db, ids)
  const calls = await insertCalls(ctx.db, alarm, { staffIds: people.map(({ id }) => id), now: ctx.now })
  return calls.map(({ id, staffId }) => {
    const phone = people.find((person) => person.id === staffId)?.phone
    return { callId: id, staffId, means: phone ? ['sms', 'email'] : ['email'] }
  })
}
