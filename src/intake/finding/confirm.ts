import { type Ctx, inTransaction } from '../../context/context.ts'
import { codeFits } from '../../tickets/duplicates/confirmation-code.ts'
import { trackingSecret } from '../../tickets/secret.ts'
import { refuseCode, wrongCode } from '../following/refuse-code.ts'
import { markConfirmed } from '../following/store.ts'
import { countFindTry, type FoundReport, reportsOfNumber } from './store.ts'

export type OwnReport = Omit<FoundReport, 'known' | 'title' | 'secretVersion'> & {
  /** Null where the number was only typed into a form: it reads no more than its messages told it. */
  opens: { title: string; secret: string } | null
}

/** The reports of a number, once, for whoever has the code that it was sent. Wrong, too late and never asked for are one answer. */
export const confirmFinding = async (
  ctx: Ctx,
  { key, code }: { key: string; code: string },
): Promise<OwnReport[]> => {
  // Outside the transaction: a try that is refused counts too.
  const asked = await countFindTry(ctx.db, { key, now: ctx.now })
  if (!asked || !codeFits(ctx.secret, { key, channel: 'sms' }, code))
    throw await refuseCode(ctx, asked ? [asked] : [])
  return inTransaction(ctx, async (ctx) => {
    if (!(await markConfirmed(ctx.db, asked.id, ctx.now))) throw wrongCode()
    const reports = await reportsOfNumber(ctx.db, asked.address)
    return reports.map(({ known, title, secretVersion, ...report }) => ({
      ...report,
      opens: known ? { title, secret: trackingSecret(ctx.secret, report.reference, secretVersion) } : null,
    }))
  })
}
