import { answer, createRoute, router, z } from '../../context/router.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { limitBody } from '../../platform/http.ts'
import { mustBeSigned, signed } from '../sms/signature.ts'
import { keepMail } from './keep.ts'
import { largestMail } from './size.ts'

export type MailRoutes = { secret: string | undefined }

const envelope = z.object({
  'x-envelope-from': z.string().max(320).optional().openapi({
    description: 'The sender of the envelope; empty for a mail that nobody may answer',
  }),
  'x-envelope-to': z.string().max(2_000).optional().openapi({
    description: 'The recipients of the envelope, separated by commas; absent, the inbox',
  }),
})

const kept = z.object({ stored: z.literal(true), repeated: z.boolean() }).openapi('StoredMail')

/** Where a mail server without SMTP to us, or a mail provider's webhook, hands in mails, under `/mail`. */
export const mailRoutes = ({ secret }: MailRoutes) => {
  const app = router()
  app.use('/inbound', limitBody(largestMail))
  return app.openapi(
    createRoute({
      method: 'post',
      path: '/inbound',
      summary: 'Hand in a mail as it came (RFC 5322); the same mail again changes nothing',
      tags: ['gateways'],
      request: {
        headers: signed.extend(envelope.shape),
        body: {
          content: { 'message/rfc822': { schema: { type: 'string' as const, format: 'binary' } } },
          required: true as const,
        },
      },
      responses: { 200: answer(kept, 'On disk; `repeated` when it was known') },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      if (!ctx.mailbox) throw noInbox()
      const source = new Uint8Array(await c.req.arrayBuffer())
      if (secret) await mustBeSigned(secret, source, c.req.header('x-signature'))
      if (source.length === 0) throw empty()
      const given = (c.req.header('x-envelope-to') ?? '').split(',').map(mailboxOf).filter(Boolean)
      const isNew = await keepMail(ctx, {
        source,
        envelope: {
          from: mailboxOf(c.req.header('x-envelope-from') ?? 'unknown'),
          to: given.length > 0 ? given : [ctx.mailbox],
        },
      })
      return c.json({ stored: true as const, repeated: !isNew }, 200)
    },
  )
}

const noInbox = () =>
  new Refused('missing', {
    vi: 'Hệ thống này chưa nhận email (MAIL_INBOX).',
    en: 'This system takes no mail in (MAIL_INBOX).',
  })

const empty = () => wrongField('body', { vi: 'Thư không có gì.', en: 'The mail is empty.' })
