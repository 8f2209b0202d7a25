import { mustManage } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import type { Language } from '../platform/language.ts'
import { rowOf, type TicketRow } from '../tickets/reading/inbox.ts'
import { readPhone } from './phone.ts'
import { type Receipt, receiveReport } from './receive.ts'
import type { Report } from './report.ts'
import { callerName, callsFrom, linkCall, ticketsOfPhone } from './store.ts'

export type LoggedCall = {
  report: Report
  callId?: string
  urgent?: boolean
  language: Language
  idempotencyKey?: string
}

/** An operator writes down what a caller says: the same door as every other report, linked to the call. */
export const logCall = (ctx: Ctx, { report, callId, ...how }: LoggedCall): Promise<Receipt> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const receipt = await receiveReport(ctx, report, { channel: 'hotline', ...how })
    if (callId) await linkCall(ctx.db, { callId, ticketId: receipt.ticketId })
    return receipt
  })

export type CallerCard = { phone: string; name: string | null; tickets: TicketRow[]; calls: number }

/** Who is calling: the name given last and the five newest tickets that the operator may see. */
export const readCaller = async (ctx: Ctx, typed: string): Promise<CallerCard> => {
  mustManage(ctx.actor, 'log-calls')
  const phone = readPhone(typed) ?? typed
  const [name, rows, calls] = await Promise.all([
    callerName(ctx, phone),
    ticketsOfPhone(ctx, phone),
    callsFrom(ctx.db, phone),
  ])
  return { phone, name, tickets: rows.map(rowOf), calls }
}
