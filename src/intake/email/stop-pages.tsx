import { Hono } from 'hono'
import { StopPage } from '../../../web/resident/stop.tsx'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { stopNamed } from '../../notifications/mail-names.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { languageOf } from '../../platform/language.ts'
import { noSuchReport } from '../../tickets/resident/own-ticket.ts'
import { type PageContext, page } from '../web/answer.tsx'
import { stopMails } from './stop.ts'
import { mailboxOfMail } from './store.ts'

/** Where a mail program, with one click (RFC 8058), or a person says that a mailbox wants no more of our mails. */
export const stopPages = () =>
  new Hono<Env>()
    .get('/mail/stop/:key', async (c) => {
      await mailboxFor(c.get('ctx'), c.req.param('key'))
      return show(c, 'not-yet')
    })
    .post('/mail/stop/:key', async (c) => {
      const ctx = c.get('ctx')
      const mailbox = await mailboxFor(ctx, c.req.param('key'))
      await inTransaction(ctx, (ctx) => stopMails(ctx, mailbox))
      return show(c, 'now')
    })

const mailboxFor = async (ctx: Ctx, key: string): Promise<string> => {
  const id = stopNamed(ctx, key)
  const mailbox = id === null ? null : await mailboxOfMail(ctx.db, id)
  if (mailbox === null) throw noSuchReport()
  return mailboxOf(mailbox)
}

const show = (c: PageContext, stopped: 'not-yet' | 'now') => {
  const here = `/mail/stop/${encodeURIComponent(c.req.param('key')!)}`
  return page(c, <StopPage lang={languageOf(c)} here={here} stopped={stopped} />, { cache: 'never' })
}
