import { legalNoticeSheet } from '../../../web/paper/legal-notice.ts'
import { sheetPolicy } from '../../../web/paper/sheet.ts'
import { answer, createRoute, idParam, router, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { moment, nextCursor, whole } from '../../platform/wire.ts'
import { paging } from '../../routing/editing/inputs.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { status } from '../reading/answers.ts'
import { listComplaints } from './complaints.ts'
import { holdFile, releaseFile } from './hold.ts'
import { readNotice } from './read-notice.ts'

const complaint = z
  .object({
    id: whole,
    reference: z.string(),
    status,
    commune: z.string().nullable(),
    department: z.string(),
    receivedAt: moment,
    acceptedAt: moment.nullable().openapi({ description: 'The day of thụ lý' }),
    acceptDueAt: moment.nullable(),
    dueAt: moment,
  })
  .openapi('ComplaintSeen')

const complaintRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/complaints',
      summary: 'That open complaints exist, and their clocks; never what they say',
      tags: ['tickets'],
      request: { query: z.object(paging).strict() },
      responses: {
        200: answer(
          z.object({ complaints: z.array(complaint), next: nextCursor }),
          'Of your commune or province',
        ),
      },
    }),
    async (c) => {
      const { cursor: after, limit } = c.req.valid('query')
      return c.json(await listComplaints(c.get('ctx'), { after, limit }), 200)
    },
  )

/** What the law on complaints and denunciations asks to be written down. */
export const legalRoutes = () =>
  router()
    .route('/', complaintRoutes())
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/legal-notice',
        summary: 'The notice of thụ lý or không thụ lý of a complaint or denunciation, to be printed',
        tags: ['tickets'],
        request: { params: idParam },
        responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
      }),
      async (c) => {
        const notice = await readNotice(c.get('ctx'), c.req.valid('param').id)
        return c.html(legalNoticeSheet(notice), 200, { 'Content-Security-Policy': sheetPolicy })
      },
    )
    .openapi(
      verb('put', 'hold', {
        summary: 'Keep the file as it is: nothing of its person is erased until it is released',
        body: z.object({ why: reason(500), version }),
      }),
      (c) => perform(c, holdFile),
    )
    .openapi(
      verb('delete', 'hold', {
        summary: 'Release the file: it may be erased as any other',
        body: z.object({ why: reason(500), version }),
      }),
      (c) => perform(c, releaseFile),
    )
