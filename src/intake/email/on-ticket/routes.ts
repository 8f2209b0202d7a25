import { answer, createRoute, idParam, router, z } from '../../../context/router.ts'
import { mailSeen } from '../mail-seen.ts'
import { readMailsOf } from './read.ts'

const mail = z.object(mailSeen).openapi('MailOnTicket')

/** What residents wrote by mail, as they wrote it. */
export const mailsOnTicketRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/tickets/{id}/mails',
      summary: 'The mails that the ticket took in, whole',
      tags: ['tickets'],
      request: { params: idParam },
      responses: { 200: answer(z.object({ mails: z.array(mail) }), 'The oldest first') },
    }),
    async (c) => c.json({ mails: await readMailsOf(c.get('ctx'), c.req.valid('param').id) }, 200),
  )
