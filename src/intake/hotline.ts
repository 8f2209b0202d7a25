import { mustManage } from '../access/management.ts'
import { staffOf } from '../access/permissions.ts'
import { insertRead } from '../access/store.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { readPhone } from '../platform/phone.ts'
import { type Followed, followForCaller } from '../tickets/duplicates/follow.ts'
import { type ListedTicket, rowOf } from '../tickets/reading/inbox.ts'
import { hintOfName } from '../tickets/showing/mask.ts'
import type { TicketId } from '../tickets/ticket.ts'
import { joinCalls, type Told } from './calls/join.ts'
import { type CallUnderWay, callsFrom, callUnderWay } from './calls/store.ts'
import { callerName, ticketsOfPhone } from './store.ts'
import { type Told as ToldBefore, toldBefore } from './told-caller.ts'

export type FollowingCall = Parameters<typeof followForCaller>[2] & {
  ticketId: TicketId
} & Told

/** The caller tells of what is known already: they follow that ticket, and no second one is opened. */
export const followByCall = (
  ctx: Ctx,
  { ticketId, callId, callBackId, ...following }: FollowingCall,
): Promise<Followed> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const followed = await followForCaller(ctx, ticketId, following)
    await joinCalls(ctx, { callId, callBackId, ticketId, consent: true })
    return followed
  })

export type CallerCard = {
  phone: string
  /** While they are on the line. */
  name: string | null
  /** Of the name given last as much as tells two people apart. */
  nameHint: string | null
  tickets: (ListedTicket & { told: ToldBefore | null })[]
  calls: number
  /** The call that is being written down, as the phone system tells it. */
  call: CallUnderWay | null
}

/**
 * Who is calling: the five newest tickets of theirs that the operator may see, with what was told of each last, and the name given last, whole while the phone
 * system says that they are on the line, which is itself recorded.
 */
export const readCaller = (ctx: Ctx, typed: string): Promise<CallerCard> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const phone = readPhone(typed) ?? typed
    const [{ name: known, ...caller }, call] = await Promise.all([
      knownOf(ctx, phone),
      callUnderWay(ctx, phone),
    ])
    const name = call && known
    if (name) await noteCallerRead(ctx, caller.tickets[0]?.id ?? null)
    const told = await toldBefore(
      ctx,
      caller.tickets.map(({ id }) => id),
    )
    const tickets = caller.tickets.map((ticket) => ({ ...ticket, told: told.get(ticket.id) ?? null }))
    return { phone, name, ...caller, tickets, call }
  })

/** The five newest tickets of this number that the actor may see, and who gave it; the whole name is for who speaks with them. */
export const knownOf = async (ctx: Ctx, phone: string) => {
  const [name, rows, calls] = await Promise.all([
    callerName(ctx, phone),
    ticketsOfPhone(ctx, phone),
    callsFrom(ctx.db, phone),
  ])
  const tickets: ListedTicket[] = rows.map((row) => rowOf(row, ctx.knowledge.texts))
  return { name, nameHint: name && hintOfName(name), tickets, calls }
}

const noteCallerRead = async ({ db, actor, now }: Ctx, ticketId: TicketId | null): Promise<void> => {
  const { id: staffId } = staffOf(actor)
  await insertRead(db, { staffId, ticketId, at: now, what: 'caller', fields: ['name'], reason: 'handle' })
}
