import type { Ctx } from '../../context/context.ts'
import { askWhetherKnown } from '../ask-known.ts'
import { askWhereUnclear, bySms } from '../ask-where.ts'
import { receiveReport } from '../receive.ts'
import { agreedTo, cutToLongest, readReport } from '../report.ts'
import { writtenIn } from '../written-in.ts'
import type { InboundRow } from './store.ts'

export type SmsHandling = {
  /** The province whose number received the message, two digits. */
  provinceCode: string | undefined
}

/** What came by the gateway of one province is read as of there. */
export const ofGateway = ({ waysIn }: Ctx, { gateway, channel }: InboundRow): SmsHandling | null => {
  const provinceCode = (waysIn as Record<string, string | undefined> | undefined)?.[gateway]
  return provinceCode === undefined && channel === 'sms' ? null : { provinceCode }
}

export type Sent = { row: InboundRow; text: string; lastIn: readonly string[] }

/**
 * Opens a ticket from an SMS or from what was written in a messenger. Where the place is unclear the opening answer asks which of up to four communes it is;
 * where none is known, or too many, for its name. Each ticket keeps its own question.
 */
export const openFromSms = async (
  ctx: Ctx,
  { row, text, lastIn }: Sent,
  { provinceCode }: SmsHandling,
): Promise<number> => {
  const { channel, sender } = row
  const report = readReport(
    agreedTo(channel, {
      text: cutToLongest(text),
      provinceCode,
      reporter: channel === 'sms' ? { phone: sender } : {},
    }),
    ctx.now,
  )
  const received = await receiveReport(ctx, report, {
    channel,
    language: writtenIn(text),
    // Of the row: a provider's id may be used again for another message.
    idempotencyKey: `inbound:${row.id}`,
    lastIn,
    ...(channel === 'zalo' ? { zaloId: sender } : {}),
  })
  await askWhereUnclear(ctx, received, { sender, ...bySms })
  await askWhetherKnown(ctx, received.ticketId, { sender, days: bySms.days })
  return received.ticketId
}
