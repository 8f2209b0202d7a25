import type { Language } from '../../db/vocabulary.ts'
import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { channels, type TypedIn } from '../tickets/channels.ts'
import { joinCalls, type Told } from './calls/join.ts'
import { type Receipt, receiveReport } from './receive.ts'
import type { Report } from './report.ts'

export type TypedInReport = {
  report: Report
  channel: TypedIn
  urgent?: boolean
  language: Language
  idempotencyKey?: string
} & Told

/**
 * Staff write down what somebody tells them on the phone or at the counter, or wrote in a letter: the same door as every
 * other report. The tracking secret is no business of theirs.
 */
export const typeIn = (
  ctx: Ctx,
  { report, callId, callBackId, ...how }: TypedInReport,
): Promise<Omit<Receipt, 'secret' | 'trackUrl'>> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, channels[how.channel].typedInBy)
    const { secret: _, trackUrl: __, ...receipt } = await receiveReport(ctx, report, how)
    await joinCalls(ctx, { callId, callBackId, ticketId: receipt.ticketId, consent: report.consent })
    return receipt
  })
