import { answer, asks, createRoute, router, z } from '../context/router.ts'
import { roomsOf } from '../events/rooms.ts'
import { hintsAfter, lastSeq } from '../events/store.ts'
import { whole } from '../platform/wire.ts'
import { hintSaid, sayHint } from './hint.ts'

const hintPage = z
  .object({
    seq: whole,
    hints: z.array(hintSaid),
    reset: z.boolean().openapi({ description: 'Too much was missed: fetch everything anew' }),
  })
  .openapi('Hints')

const most = 500

/** What a console missed while it was cut off; too much, and it is told to fetch everything anew. */
export const hintRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/hints',
      summary: 'Hints after a sequence number',
      tags: ['live'],
      request: { query: asks({ after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }) },
      responses: { 200: answer(hintPage, 'Hints of the rooms that you sit in') },
    }),
    async (c) => {
      const { db, actor } = c.get('ctx')
      const { after } = c.req.valid('query')
      const seq = await lastSeq(db)
      if (after > seq) return c.json({ seq, hints: [], reset: true }, 200)
      const hints = await hintsAfter(db, after, roomsOf(actor))
      return c.json({ seq, hints: hints.map(sayHint), reset: hints.length >= most }, 200)
    },
  )
