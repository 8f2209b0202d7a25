import { languages, reportChannels } from '../../db/vocabulary.ts'
import { staffOf } from '../access/permissions.ts'
import { olderOf } from '../context/older.ts'
import { answer, asks, createRoute, router, z } from '../context/router.ts'
import { placeOf } from '../platform/cursor.ts'
import { both } from '../platform/problem.ts'
import { dateOfDay } from '../platform/vietnam-time.ts'
import { category } from '../routing/editing/inputs.ts'
import { rowOf } from '../tickets/reading/inbox.ts'
import { board, counted, glossary, listCode } from './answers.ts'
import { ticketsCounted, timesCounted } from './figures-store.ts'
import { askedPeriod, period, unit } from './inputs.ts'
import { previewOf, previewPolicy } from './mailed/dress.tsx'
import { readWeek } from './mailed/read-week.ts'
import { loads, measures, measuresOf, rates } from './measures.ts'
import { boardOf } from './read-board.ts'
import { readableUnit } from './readable-unit.ts'
import { ownUnitOf } from './unit.ts'

const pageSize = 50
const officer = z
  .string()
  .regex(/^[\w-]{1,64}$/, both('Không có cán bộ này.', 'There is no such officer.'))
  .optional()

export const reportingRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards',
        summary: 'Whose board is yours',
        tags: ['figures'],
        responses: {
          200: answer(z.object({ unit: z.string().nullable() }), 'Null for who sees no tickets'),
        },
      }),
      (c) => c.json({ unit: ownUnitOf(c.get('ctx').actor) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}',
        summary: 'How a unit did in a period',
        tags: ['figures'],
        request: { params: z.object({ unit }), query: asks(period) },
        responses: { 200: answer(board, 'From kept sums: the same at any size, at most a minute old') },
      }),
      async (c) => {
        const ctx = olderOf(c)
        const days = askedPeriod(ctx.now, c.req.valid('query'))
        const readable = await readableUnit(ctx, c.req.valid('param').unit)
        return c.json(await boardOf(ctx, readable, days), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}/weekly-report',
        summary: 'The report of the last week as it is mailed on Mondays',
        tags: ['figures'],
        request: { params: z.object({ unit }), query: asks({ language: z.enum(languages).optional() }) },
        responses: {
          200: { description: 'A page', content: { 'text/html': { schema: z.string() } } },
        },
      }),
      async (c) => {
        const ctx = olderOf(c)
        const readable = await readableUnit(ctx, c.req.valid('param').unit)
        const { language = staffOf(ctx.actor).language } = c.req.valid('query')
        c.header('Content-Security-Policy', await previewPolicy())
        c.header('Cache-Control', 'private, no-store')
        return c.html(previewOf(ctx, { report: await readWeek(ctx, readable), language }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}/{measure}/tickets',
        summary: 'The tickets that a figure counts',
        tags: ['figures'],
        request: {
          params: z.object({ unit, measure: listCode }),
          query: asks({
            ...period,
            category: category.optional(),
            channel: z.enum(reportChannels).optional(),
            department: z.coerce.number().int().positive().max(2_000_000_000).optional().openapi({
              description: 'Of what lies in a place, what this department holds',
            }),
            officer: officer.openapi({
              description: 'Whose tickets, by the id of the officer; `nobody`: those that no officer has yet',
            }),
            cursor: z.string().max(40).optional(),
          }),
        },
        responses: { 200: answer(counted, 'Those that you may see, the newest first') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const { unit, measure } = c.req.valid('param')
        const { cursor, from: begins, to: ends, ...narrowed } = c.req.valid('query')
        const { category = null, channel = null, department = null, officer = null } = narrowed
        const { first, last } = askedPeriod(ctx.now, { from: begins, to: ends })
        const after = placeOf(cursor)
        await readableUnit(ctx, unit)
        const [from, to] = [dateOfDay(first), dateOfDay(last)]
        const counting = {
          unit,
          measures: measuresOf(measure),
          from,
          to,
          category,
          channel,
          department,
          officer,
        }
        const [rows, counts] = await Promise.all([
          ticketsCounted(ctx.db, ctx.actor, { counting, after, most: pageSize }),
          timesCounted(ctx.db, counting),
        ])
        const next = rows.length === pageSize ? String(rows.at(-1)!.id) : null
        const { texts } = ctx.knowledge
        return c.json({ tickets: rows.map((row) => rowOf(row, texts)), next, counts }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/measures',
        summary: 'What each figure means',
        tags: ['figures'],
        responses: { 200: answer(glossary, 'In words') },
      }),
      (c) =>
        c.json(
          {
            measures: Object.entries(measures).map(([code, { name, says }]) => ({
              code: code as keyof typeof measures,
              name,
              says,
            })),
            rates: Object.entries(rates).map(([code, { name, says }]) => ({ code, name, says })),
            loads: Object.entries(loads).map(([code, { name, says }]) => ({ code, name, says })),
          },
          200,
        ),
    )
