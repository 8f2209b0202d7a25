import type { Context } from 'hono'
import type { Env } from '../../context/request.ts'
import { asks, createRoute, idParam, router, z } from '../../context/router.ts'
import { Refused } from '../../platform/errors.ts'
import { counted } from '../../platform/limits/limits.ts'
import { asAttachment } from '../../tickets/papers/name.ts'
import { narrowed } from '../../tickets/reading/list-question.ts'
import { askedPeriod, period, unit } from '../inputs.ts'
import { type ExportedFile, exportHistory, exportList, exportUnit } from './export.ts'
import { formats, mediaTypes } from './file.ts'
import { type Exported, fileNames } from './words.ts'

const format = z.enum(formats).default('csv')
const what = z.enum(Object.keys(fileNames) as [Exported, ...Exported[]])

const binary = { schema: { type: 'string' as const, format: 'binary' } }
const file = {
  description: 'A table: CSV in UTF-8 with its mark, or XLSX; while it is read it is still being made',
  content: { 'text/csv': binary, [mediaTypes.xlsx]: binary },
}

const hour = 3_600
const tooManyOf = counted({ name: 'exports', points: 30, seconds: hour })

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
        responses: { 200: file },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format, ...asked } = c.req.valid('query')
        return send(c, exportList(ctx, asked, { format, lang: ctx.actor.language }))
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/tickets/{id}/events',
        summary: 'What happened to a ticket as a file, nothing that was said in it',
        tags: ['figures'],
        request: { params: idParam, query: asks({ format }) },
        responses: { 200: file },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format } = c.req.valid('query')
        return send(
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
        responses: { 200: file },
      }),
      async (c) => {
        const ctx = await mayTake(c)
        const { format, ...days } = c.req.valid('query')
        const asked = { ...c.req.valid('param'), days: askedPeriod(ctx.now, days) }
        return send(c, await exportUnit(ctx, asked, { format, lang: ctx.actor.language }))
      },
    )

const mayTake = async (c: Context<Env>) => {
  const ctx = c.get('ctx')
  const { actor } = ctx
  if (actor.kind !== 'staff') throw new Refused('forbidden', forStaff)
  if (await tooManyOf(`staff:${actor.id}`, ctx))
    throw new Refused('busy', enough, { retryAfterSeconds: hour })
  return { ...ctx, actor }
}

const forStaff = { vi: 'Chỉ cán bộ tải được danh sách.', en: 'Only staff take lists with them.' }
const enough = {
  vi: 'Anh/chị đã tải nhiều lần trong một giờ qua; xin thử lại sau.',
  en: 'You have taken many files within an hour; please try again later.',
}

const send = (c: Context<Env>, { name, format, bytes }: ExportedFile) =>
  c.body(bytes, 200, {
    'Content-Type': mediaTypes[format],
    'Content-Disposition': asAttachment(name),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  })
