import { asideChannels, smsSetAside } from '../../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, z } from '../../../context/router.ts'
import { moment, nextCursor, whole } from '../../../platform/wire.ts'
import { asNothing, asReport, asWord, tags } from '../../aside/answers.ts'
import { addAside, leaveAside, leaveSender, listAside, takeUpAside } from './settle.ts'

const message = z
  .object({
    id: whole,
    sender: z
      .string()
      .nullable()
      .openapi({ description: 'Empty: unknown; null: somebody in a messenger or on the web' }),
    recipient: z.string().nullable(),
    body: z.string(),
    receivedAt: moment,
    channel: z.enum(asideChannels),
    why: z.enum(smsSetAside),
    files: whole.openapi({ description: 'Pictures and papers that go where it goes' }),
    ticketId: whole.nullable().openapi({ description: 'Where its first words went' }),
  })
  .openapi('SmsSetAside')

/** What came in by SMS and nobody acted on: to be made a report, added to one, or left. */
export const asideRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/inbound/set-aside',
        summary: 'SMS that nobody could act on, and why',
        tags,
        request: { query: asks({ cursor: z.string().max(20).optional() }) },
        responses: {
          200: answer(z.object({ messages: z.array(message), next: nextCursor }), 'One page, newest first'),
        },
      }),
      async (c) => c.json(await listAside(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/inbound/set-aside/{id}/report',
        summary: 'Make a report of it, with other words if given',
        ...asReport,
      }),
      async (c) => c.json(await takeUpAside(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/inbound/set-aside/{id}/ticket',
        summary: 'Add it to the ticket that it is about',
        ...asWord,
      }),
      async (c) => c.json(await addAside(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/inbound/set-aside/{id}',
        summary: 'Leave it: it is no report',
        ...asNothing,
      }),
      async (c) => {
        await leaveAside(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/inbound/set-aside/{id}/sender',
        summary: 'Leave all that waits of its sender',
        ...asNothing,
      }),
      async (c) => {
        await leaveSender(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
