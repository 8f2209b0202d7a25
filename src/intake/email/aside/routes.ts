import { mailsSetAside } from '../../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, z } from '../../../context/router.ts'
import { nextCursor, whole } from '../../../platform/wire.ts'
import { asNothing, asReport, asWord, tags } from '../../aside/answers.ts'
import { mailSeen } from '../mail-seen.ts'
import { addMail, leaveMail, listMailsAside, takeUpMail } from './settle.ts'

const mail = z
  .object({
    ...mailSeen,
    why: z.enum(mailsSetAside),
    aboutId: whole.nullable(),
    about: z.string().nullable().openapi({ description: 'The reference of the ticket that it speaks of' }),
  })
  .openapi('MailSetAside')

/** Mails that nobody may act on by a rule: to be made a report, added to one, or left. */
export const asideMailRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/inbound/mails',
        summary: 'Mails that were set aside, and why',
        tags,
        request: { query: asks({ cursor: z.string().max(20).optional() }) },
        responses: {
          200: answer(z.object({ mails: z.array(mail), next: nextCursor }), 'One page, newest first'),
        },
      }),
      async (c) => c.json(await listMailsAside(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/inbound/mails/{id}/report',
        summary: 'Make a report of it, with other words if given; its files follow',
        ...asReport,
      }),
      async (c) => c.json(await takeUpMail(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/inbound/mails/{id}/ticket',
        summary: 'Add it to the ticket that it is about; its files follow',
        ...asWord,
      }),
      async (c) => c.json(await addMail(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/inbound/mails/{id}',
        summary: 'Leave it: it is no report',
        ...asNothing,
      }),
      async (c) => {
        await leaveMail(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
