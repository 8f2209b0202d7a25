import { Hono } from 'hono'
import { StopPage, type StopProps } from '../../../web/resident/stop.tsx'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { stopNamed } from '../../notifications/mail-names.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { languageOf } from '../../platform/language.ts'
import { readerOfMail } from '../../reporting/mailed/reader-store.ts'
import { stopReports } from '../../reporting/mailed/stop-reports.ts'
import { noSuchReport } from '../../tickets/resident/own-ticket.ts'
import { type PageContext, page } from '../web/answer.tsx'
import { stopMails } from './stop.ts'
import { mailboxOfMail } from './store.ts'

/** Where a mail program, with one click (RFC 8058), or a person says that a mailbox wants no more of our mails. */
export const stopPages = () =>
  new Hono<Env>()
    .get('/mail/stop/:key', async (c) => {
      const { of } = await mailOf(c.get('ctx'), c.req.param('key'))
      return show(c, { of, stopped: 'not-yet' })
    })
    .post('/mail/stop/:key', async (c) => {
      const ctx = c.get('ctx')
      const mail = await mailOf(ctx, c.req.param('key'))
      if (mail.of === 'weeks') await stopReports(ctx, mail.staffId)
      else await inTransaction(ctx, (ctx) => stopMails(ctx, mail.mailbox))
      return show(c, { of: mail.of, stopped: 'now' })
    })

type Stoppable = { of: 'reports'; mailbox: string } | { of: 'weeks'; staffId: string }

/** To residents about their reports, to staff about their week. */
const mailOf = async (ctx: Ctx, key: string): Promise<Stoppable> => {
  const id = stopNamed(ctx, key)
  if (id === null) throw noSuchReport()
  const staffId = await readerOfMail(ctx.db, id)
  if (staffId !== null) return { of: 'weeks', staffId }
  const mailbox = await mailboxOfMail(ctx.db, id)
  if (mailbox === null) throw noSuchReport()
  return { of: 'reports', mailbox: mailboxOf(mailbox) }
}

type Shown = Pick<StopProps, 'of' | 'stopped'>

const show = (c: PageContext, shown: Shown) => {
  const here = `/mail/stop/${encodeURIComponent(c.req.param('key')!)}`
  return page(c, <StopPage lang={languageOf(c)} here={here} {...shown} />, { cache: 'never' })
}
