import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import { placeOf } from '../../platform/cursor.ts'
import { dateOfDay } from '../../platform/vietnam-time.ts'
import { moment, nextCursor } from '../../platform/wire.ts'
import { row } from '../../tickets/reading/answers.ts'
import { rowOf } from '../../tickets/reading/inbox.ts'
import { askedPeriod, period, unit } from '../inputs.ts'
import { readableUnit } from '../readable-unit.ts'
import { unhappyTickets } from './store.ts'

const pageSize = 20

const said = z.object({
  at: moment,
  score: z.number().int().nullable().openapi({ description: 'Of five; null where no marks were given' }),
  notDone: z.boolean().openapi({ description: 'The resident had it opened again' }),
  words: z.string().nullable(),
})

const unhappy = z.object({
  tickets: z.array(z.object({ ...row, said: z.array(said) })),
  next: nextCursor,
})

/** What residents did not accept as an answer, in their words. */
export const unhappyRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/boards/{unit}/unhappy',
      summary: 'Answers that residents gave one or two marks, or said are not done',
      tags: ['figures'],
      request: {
        params: z.object({ unit }),
        query: asks({ ...period, cursor: z.string().max(40).optional() }),
      },
      responses: { 200: answer(unhappy, 'Of the period, as far as you may see them, the newest first') },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      const { unit } = c.req.valid('param')
      const { cursor, ...days } = c.req.valid('query')
      const { first, last } = askedPeriod(ctx.now, days)
      const after = placeOf(cursor)
      await readableUnit(ctx, unit)
      const counting = {
        unit,
        measures: ['rated', 'reopened'] as const,
        from: dateOfDay(first),
        to: dateOfDay(last),
        category: null,
        channel: null,
        department: null,
        officer: null,
      }
      const rows = await unhappyTickets(ctx.db, ctx.actor, { counting, after, most: pageSize })
      const tickets = rows.map(({ said, ...row }) => ({
        ...rowOf(row, ctx.knowledge.texts),
        said,
      }))
      return c.json({ tickets, next: rows.length === pageSize ? String(rows.at(-1)!.id) : null }, 200)
    },
  )
