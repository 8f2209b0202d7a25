import type { Context } from 'hono'
import { madeFileStates } from '../../../../db/vocabulary.ts'
import type { Env } from '../../../context/request.ts'
import { answer, asks, createRoute, router, z } from '../../../context/router.ts'
import { narrowed } from '../../../tickets/reading/list-question.ts'
import { askedPeriod, period, unit } from '../../inputs.ts'
import { type Asked, exportAsked } from '../export.ts'
import { formats } from '../file.ts'
import { fileName, headersOf, sendFile, tableFile } from '../headers.ts'
import { format, what } from '../inputs.ts'
import { mayGoOn, mayTake, staffed } from '../may-take.ts'
import { bytesOf, discardFile, fileToSave } from './fetch.ts'
import { mostFiles, orderAside } from './order.ts'
import { filesOf, type MadeFile } from './store.ts'

const fileParam = z.object({ fileId: z.uuid() })

const madeFile = z
  .object({
    id: z.string(),
    what,
    format: z.enum(formats),
    state: z.enum(madeFileStates),
    rows: z.number().openapi({ description: 'As many as are in it so far' }),
    share: z
      .number()
      .nullable()
      .openapi({ description: 'From 0 to 1; null where nobody knows how long it becomes' }),
    bytes: z.number(),
    askedAt: z.string(),
    endsAt: z.string().openapi({ description: 'Until then it is kept' }),
  })
  .openapi('MadeFile')

const shown = ({ id, what, format, state, rows, share, bytes, askedAt, endsAt }: MadeFile) => ({
  id,
  what,
  format,
  state,
  rows,
  share,
  bytes,
  askedAt: askedAt.toISOString(),
  endsAt: endsAt.toISOString(),
})

const ordered = {
  200: { ...tableFile, description: 'Where it is short, the table itself' },
  202: answer(z.object({ file: madeFile }), 'What is made meanwhile'),
}

/** Tables that are too long to be waited for: ordered, made aside, and saved for a day. */
export const madeFileRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/files',
        summary: 'The files that you ordered',
        tags: ['figures'],
        responses: { 200: answer(z.object({ files: z.array(madeFile) }), 'The newest first') },
      }),
      async (c) => {
        const { db, actor, now } = staffed(c)
        const files = await filesOf(db, actor.id, { now, most: mostFiles })
        return c.json({ files: files.map(shown) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exports/files/{fileId}',
        summary: 'A file that was ordered and is made; with Range it goes on from a byte',
        tags: ['figures'],
        request: { params: fileParam },
        responses: { 200: tableFile, 206: { ...tableFile, description: 'From that byte on' } },
      }),
      async (c) => {
        const ctx = await mayGoOn(c)
        const file = await fileToSave(ctx, c.req.valid('param').fileId)
        const start = startIn(c, file)
        const left = {
          ...headersOf(file.format, fileName(file.what, file.askedAt, file.format)),
          ETag: tagOf(file),
          'Accept-Ranges': 'bytes',
          // Squeezed on the way it had no length and no strong tag, and no browser would go on with it.
          'Cache-Control': 'private, no-store, no-transform',
          'Content-Length': String(file.bytes - start),
        }
        const bytes = bytesOf(ctx, file, start)
        if (start === 0) return c.body(bytes, 200, left)
        const range = `bytes ${start}-${file.bytes - 1}/${file.bytes}`
        return c.body(bytes, 206, { ...left, 'Content-Range': range })
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/exports/files/{fileId}',
        summary: 'Give a file up, made or not',
        tags: ['figures'],
        request: { params: fileParam },
        responses: { 204: { description: 'Done' } },
      }),
      async (c) => {
        await discardFile(staffed(c), c.req.valid('param').fileId)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/exports/tickets',
        summary: 'Order the list of tickets as a file',
        tags: ['figures'],
        request: { query: asks({ ...narrowed, format }) },
        responses: ordered,
      }),
      async (c) => {
        const { format, ...listed } = c.req.valid('query')
        return order(c, { what: 'tickets', listed }, format)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/exports/boards/{unit}/{what}',
        summary: 'Order what the figures of a unit are made of as a file',
        tags: ['figures'],
        request: { params: z.object({ unit, what }), query: asks({ ...period, format }) },
        responses: ordered,
      }),
      async (c) => {
        const { format, ...days } = c.req.valid('query')
        const { unit, what } = c.req.valid('param')
        const stretch = { unit, days: askedPeriod(c.get('ctx').now, days) }
        return order(c, { what, stretch }, format)
      },
    )

const order = async (c: Context<Env>, asked: Asked, format: MadeFile['format']) => {
  const ctx = await mayTake(c)
  const wanted = { format, lang: ctx.actor.language }
  const file = await orderAside(ctx, asked, wanted)
  return file ? c.json({ file: shown(file) }, 202) : sendFile(c, await exportAsked(ctx, asked, wanted))
}

const tagOf = ({ id }: MadeFile) => `"${id}"`

/** The whole file where the start is not one, or is of another file. */
const startIn = (c: Context<Env>, file: MadeFile): number => {
  const of = c.req.header('if-range')
  const start = Number(/^bytes=(\d{1,15})-$/.exec(c.req.header('range') ?? '')?.[1] ?? 0)
  return start < file.bytes && (of === undefined || of === tagOf(file)) ? start : 0
}
