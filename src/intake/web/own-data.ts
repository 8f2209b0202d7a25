import type { ReportChannel } from '../../../db/vocabulary.ts'
import { ownDataSheet } from '../../../web/paper/own-data.ts'
import { sheetPolicy } from '../../../web/paper/sheet.ts'
import { languageOf } from '../../platform/language.ts'
import { sayDayInFull, sayMoment } from '../../platform/time-words.ts'
import { channelNames } from '../../reporting/exporting/words.ts'
import { noSuchReport } from '../../tickets/resident/own-ticket.ts'
import { rememberedSecret, triedSecret } from '../../tickets/resident/remembered-secret.ts'
import { trackTicket } from '../../tickets/resident/track.ts'
import type { PageContext } from './answer.tsx'

/** Everything about one's own report in one file: to be read, and the same as JSON for a program. */
export const downloadOwn = async (c: PageContext): Promise<Response> => {
  const ctx = c.get('ctx')
  const secret = rememberedSecret(c) ?? triedSecret(c) ?? c.req.query('s') ?? null
  const own = await trackTicket(ctx, c.req.param('reference')!, secret)
  if (own.personalData === null && own.timeline.length === 0) throw noSuchReport()
  const lang = languageOf(c)
  const said = {
    day: sayDayInFull(ctx.now)[lang],
    momentOf: (at: Date) => sayMoment(at)[lang],
    channelOf: (channel: ReportChannel) => channelNames[channel][lang],
  }
  return c.html(ownDataSheet({ lang, ...said, own, json: JSON.stringify(own) }), 200, {
    'Cache-Control': 'no-store',
    'Content-Disposition': `attachment; filename="${own.reference}.html"`,
    'Content-Security-Policy': sheetPolicy,
  })
}
