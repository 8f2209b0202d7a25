import type { Language } from '../../db/vocabulary.ts'
import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { channels, type TypedIn, waysTo } from '../tickets/channels.ts'
import { askCallerLater } from '../tickets/incidents/caller-store.ts'
import { askWhereUnclear, bySms } from './ask-where.ts'
import { joinCalls, type Told } from './calls/join.ts'
import { type Receipt, receiveReport } from './receive.ts'
import type { Report } from './report.ts'

/** `asksPlace`: the reporter is asked by SMS where it is. */
export type TypedInReceipt = Omit<Receipt, 'secret' | 'trackUrl'> & { asksPlace: boolean }

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
): Promise<TypedInReceipt> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, channels[how.channel].typedInBy)
    const { secret: _, trackUrl: __, ...receipt } = await receiveReport(ctx, report, how)
    await joinCalls(ctx, { callId, callBackId, ticketId: receipt.ticketId, consent: report.consent })
    const { ticketId, commune, lane, repeated } = receipt
    if (commune && lane === 'feedback' && !repeated)
      await askCallerLater(ctx.db, { ticketId, communeCode: commune.code })
    return { ...receipt, asksPlace: await askWhoWasTyped(ctx, receipt, { report, channel: how.channel }) }
  })

/** Whoever is answered by SMS is asked there what the desk could not learn, as whoever wrote one. */
const askWhoWasTyped = async (
  ctx: Ctx,
  receipt: Omit<Receipt, 'secret' | 'trackUrl'>,
  { report: { reporter }, channel }: Pick<TypedInReport, 'report' | 'channel'>,
): Promise<boolean> => {
  const { name: _, ...given } = reporter
  const nowhere = { phone: null, email: null, postalAddress: null, zaloId: null }
  const [best] = waysTo(channel, { ...nowhere, ...given })
  if (best?.channel !== 'sms' || receipt.repeated) return false
  return askWhereUnclear(ctx, receipt, { sender: best.address, ...bySms })
}
