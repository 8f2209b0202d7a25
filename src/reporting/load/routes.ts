import { olderOf } from '../../context/older.ts'
import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import { notOfThisList } from '../../platform/cursor.ts'
import { dateOfDay, dayOf } from '../../platform/vietnam-time.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { listedDays } from '../ages.ts'
import { unit } from '../inputs.ts'
import { sets } from '../measures.ts'
import { readableUnit } from '../readable-unit.ts'
import { alone, loads, officers } from './answers.ts'
import { mostToldApart, officersOf } from './officers-store.ts'
import { codeOfProvince, readLoads } from './read.ts'
import { aloneInFields } from './store.ts'

const pageSize = 20
/** No commune has so many people. */
const mostOfficers = 200

const placePattern = /^\d{10}\S{1,60}$/

/** Where a province has too much to do, or nobody to do it. */
export const loadRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}/load',
        summary: 'What lies nowhere in a province, where nobody works, and where far more is open than usual',
        tags: ['figures'],
        request: { params: z.object({ unit }) },
        responses: { 200: answer(loads, 'From kept counters: the same at any size') },
      }),
      async (c) => {
        const ctx = olderOf(c)
        return c.json(await readLoads(ctx, await readableUnit(ctx, c.req.valid('param').unit)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}/alone',
        summary: 'Fields of a province that one officer alone looks after',
        tags: ['figures'],
        request: { params: z.object({ unit }), query: asks({ cursor: z.string().max(80).optional() }) },
        responses: { 200: answer(alone, 'Department by department') },
      }),
      async (c) => {
        const ctx = olderOf(c)
        const after = c.req.valid('query').cursor ?? ''
        if (after && !placePattern.test(after)) throw notOfThisList()
        const province = await readableUnit(ctx, c.req.valid('param').unit)
        const provinceCode = codeOfProvince(province)
        const { db, now, knowledge } = ctx
        const rows = await aloneInFields(db, { provinceCode, now, after, most: pageSize })
        const people = rows.map(({ key: _, categories, ...row }) => ({
          ...row,
          categories: categories?.map((code) => categoryNameAt(knowledge.texts, code, province)) ?? null,
        }))
        return c.json({ people, next: rows.length === pageSize ? rows.at(-1)!.key : null }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/boards/{unit}/officers',
        summary: 'Who has how much in hand of what a unit holds, and how much of it is overdue',
        tags: ['figures'],
        request: { params: z.object({ unit }) },
        responses: { 200: answer(officers, 'Who is behind first; each number is that of a list') },
      }),
      async (c) => {
        const ctx = olderOf(c)
        const { unit } = await readableUnit(ctx, c.req.valid('param').unit)
        const today = dayOf(ctx.now.getTime())
        const [from, to] = [dateOfDay(today - listedDays), dateOfDay(today)]
        const everything = { category: null, channel: null, department: null, officer: null }
        const counting = { unit, measures: sets.open, from, to, ...everything }
        const most = { people: mostOfficers, tickets: mostToldApart }
        return c.json({ from, to, ...(await officersOf(ctx.db, counting, most)) }, 200)
      },
    )
