import { legalNoticeSheet } from '../../../web/paper/legal-notice.ts'
import { sheetPolicy } from '../../../web/paper/sheet.ts'
import { createRoute, idParam, router, z } from '../../context/router.ts'
import { readNotice } from './read-notice.ts'

/** What the law on complaints and denunciations asks to be written down. */
export const legalRoutes = () =>
  router().openapi(
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
