import { asks, createRoute, idParam, router, z } from '../../context/router.ts'
import { narrowed } from '../../tickets/reading/list-question.ts'
import { askedPeriod, period, unit } from '../inputs.ts'
import { exportAsked, exportHistory } from './export.ts'
import { sendFile, tableFile } from './headers.ts'
import { format, what } from './inputs.ts'
import { mayTake } from './may-take.ts'

/** Tables to be saved, of what somebody may see on their screen. */
export const exportRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/tickets',
        summary: 'The list of tickets as a file',
        tags: ['figures'],
        request: { query: asks({ ...narrowed, format }) },
        responses: { 200: tableFile },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format, ...asked } = c.req.valid('query')
        const listed = { what: 'tickets', listed: asked } as const
        return sendFile(c, await exportAsked(ctx, listed, { format, lang: ctx.actor.language }))
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/tickets/{id}/events',
        summary: 'What happened to a ticket as a file, nothing that was said in it',
        tags: ['figures'],
        request: { params: idParam, query: asks({ format }) },
        responses: { 200: tableFile },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format } = c.req.valid('query')
        return sendFile(
          c,
          await exportHistory(ctx, c.req.valid('param').id, { format, lang: ctx.actor.language }),
        )
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/boards/{unit}/{what}',
        summary: 'What the figures of a unit are made of, as a file',
        tags: ['figures'],
        request: { params: z.object({ unit, what }), query: asks({ ...period, format }) },
        responses: { 200: tableFile },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format, ...days } = c.req.valid('query')
        const { unit, what } = c.req.valid('param')
        const asked = { what, stretch: { unit, days: askedPeriod(ctx.now, days) } }
        return sendFile(c, await exportAsked(ctx, asked, { format, lang: ctx.actor.language }))
      },
    )
