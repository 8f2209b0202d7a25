import { mustManage } from '../access/management.ts'
import { staffOf } from '../access/permissions.ts'
import { insertRead } from '../access/store.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { readPhone } from '../platform/phone.ts'
import { type Followed, followForCaller } from '../tickets/duplicates/follow.ts'
import { type ListedTicket, rowOf } from '../tickets/reading/inbox.ts'
import { hintOfName } from '../tickets/showing/mask.ts'
import type { TicketId } from '../tickets/ticket.ts'
import {
  type CallUnderWay,
  callerName,
  callsFrom,
  callUnderWay,
  forgetCaller,
  linkCall,
  ticketsOfPhone,
} from './store.ts'

/** The call that a ticket came of. Without consent the ticket is anonymous, and the call must not tell what it does not. */
export const joinCall = async (
  { db, actor }: Ctx,
  { consent, ...joined }: { callId: string; ticketId: number; consent: boolean },
): Promise<void> => {
  await linkCall(db, { ...joined, operatorId: actor.kind === 'staff' ? actor.id : null })
  if (!consent) await forgetCaller(db, joined)
}

export type FollowingCall = Parameters<typeof followForCaller>[2] & {
  ticketId: TicketId
  callId?: string | undefined
}

/** The caller tells of what is known already: they follow that ticket, and no second one is opened. */
export const followByCall = (
  ctx: Ctx,
  { ticketId, callId, ...following }: FollowingCall,
): Promise<Followed> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const followed = await followForCaller(ctx, ticketId, following)
    if (callId) await joinCall(ctx, { callId, ticketId, consent: true })
    return followed
  })

export type CallerCard = {
  phone: string
  /** While they are on the line. */
  name: string | null
  /** Of the name given last as much as tells two people apart. */
  nameHint: string | null
  tickets: ListedTicket[]
  calls: number
  /** The call that is being written down, as the phone system tells it. */
  call: CallUnderWay | null
}

/**
 * Who is calling: the five newest tickets of theirs that the operator may see, and the name given last, whole while the phone
 * system says that they are on the line, which is itself recorded.
 */
export const readCaller = (ctx: Ctx, typed: string): Promise<CallerCard> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const phone = readPhone(typed) ?? typed
    const [known, rows, calls, call] = await Promise.all([
      callerName(ctx, phone),
      ticketsOfPhone(ctx, phone),
      callsFrom(ctx.db, phone),
      callUnderWay(ctx, phone),
    ])
    const name = call && known
    if (name) await noteCallerRead(ctx, rows[0]?.id ?? null)
    const tickets = rows.map((row) => rowOf(row, ctx.knowledge.texts))
    return { phone, name, nameHint: known && hintOfName(known), tickets, calls, call }
  })

const noteCallerRead = async ({ db, actor, now }: Ctx, ticketId: TicketId | null): Promise<void> => {
  const { id: staffId } = staffOf(actor)
  await insertRead(db, { staffId, ticketId, at: now, what: 'caller', fields: ['name'], reason: 'handle' })
}
