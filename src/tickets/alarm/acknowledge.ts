import { mustBeAble } from '../../access/acts.ts'
import { staffOf } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { EventFields } from '../../events/event.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { alarmKeyFits } from '../secret.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { obstacleToAcknowledging } from './ringing.ts'
import {
  type CallBehind,
  type CallOfLink,
  findAlarm,
  findCall,
  markAcknowledged,
  ringingAt,
  staffBehind,
} from './store.ts'

type Way = EventFields['ticket.alarm-acknowledged']['by']

/** Somebody at a screen says that they heard of the emergency: nobody else is woken any more. */
export const acknowledgeAlarm = (ctx: Ctx, id: TicketId, _: object = {}): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'acknowledge', ticket)
    mustBeFree(obstacleToAcknowledging(ticket, await findAlarm(ctx.db, id)))
    return hear(ctx, ticket, { staffId: staffOf(ctx.actor).id, by: 'console' })
  })

const hear = async (
  ctx: Ctx,
  ticket: Ticket,
  { staffId, by }: { staffId: string; by: Way },
): Promise<Ticket> => {
  if (await markAcknowledged(ctx.db, { ticketId: ticket.id, staffId, now: ctx.now }))
    await record(ctx, ticket, { type: 'ticket.alarm-acknowledged', staffId, by })
  return ticket
}

/** Whose link this is, and of which emergency; refused in the same words whatever is wrong with it. */
export const callOfLink = async ({ db, secret }: Ctx, id: number, key: string): Promise<CallOfLink> => {
  const call = alarmKeyFits(secret, id, key) ? await findCall(db, id) : null
  if (!call?.current) throw noSuchCall()
  return call
}

/** One tap on the private link of a message. */
export const acknowledgeByLink = async (ctx: Ctx, id: number, key: string): Promise<CallBehind> => {
  const call = await callOfLink(ctx, id, key)
  await hearAs(ctx, call, 'link')
  return call
}

/** A short "OK" from the number that the alarm rang at; null when it is no answer to one. */
export const acknowledgeBySms = async (
  ctx: Ctx,
  { phone, reference }: { phone: string; reference: string | null },
): Promise<CallBehind | null> => {
  const call = await ringingAt(ctx.db, { phone, reference })
  if (call) await hearAs(ctx, call, 'sms')
  return call
}

/** As the person who was told, whoever holds the phone: the link and the number are theirs. */
const hearAs = (ctx: Ctx, { ticketId, staffId }: CallBehind, by: Way): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const person = await staffBehind(ctx.db, staffId, ctx.now)
    if (!person) throw noSuchCall()
    const ticket = await lockNewest({ ...ctx, actor: { kind: 'system' } }, ticketId)
    if (obstacleToAcknowledging(ticket, await findAlarm(ctx.db, ticketId))) return
    await hear({ ...ctx, actor: person }, ticket, { staffId, by })
  })

const noSuchCall = () =>
  new Refused('missing', {
    vi: 'Đường dẫn này không còn dùng được. Xin mở lại từ tin nhắn, hoặc mở phiếu trong phần mềm.',
    en: 'This link is no good any more. Please open it from the message again, or the ticket in the console.',
  })
