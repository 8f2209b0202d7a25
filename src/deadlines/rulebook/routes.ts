import { answer, createRoute, router, takes } from '../../context/router.ts'
import { dayOf } from '../../platform/vietnam-time.ts'
import { yearOf } from '../year-table.ts'
import { holiday, holidays, hours, keptTarget, recomputation, targets, workingWeek } from './answers.ts'
import { dropHoliday, keepHoliday, listHolidays } from './holidays.ts'
import * as input from './input.ts'
import { readRecomputation } from './recomputation.ts'
import { changeTarget, dropTarget, listTargets } from './targets.ts'
import { dropWorkingHours, keepWorkingHours, listWorkingHours } from './working-hours.ts'

const tags = ['deadlines']

/** Targets, holidays and working hours: read by all staff, kept by administrators and by dispatchers for their province. */
export const rulebookRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/targets',
        summary: 'Within which time tickets are accepted and answered',
        tags,
        request: { query: input.targetsAsked },
        responses: {
          200: answer(targets, 'The targets of the country and of one province'),
        },
      }),
      async (c) => {
        const { province, history } = c.req.valid('query')
        const asked = { provinceCode: province ?? null, history: history ? 'shown' : 'hidden' } as const
        return c.json({ targets: [...(await listTargets(c.get('ctx'), asked))] }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/targets',
        summary: 'Change a target from now on, or from a later day',
        tags,
        request: { body: takes(input.target) },
        responses: { 200: answer(keptTarget, 'The target that holds now') },
      }),
      async (c) => c.json(await changeTarget(c.get('ctx'), c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/targets/{id}',
        summary: 'End a target',
        tags,
        request: { params: input.targetId },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await dropTarget(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/holidays',
        summary: 'The days of a year that differ from the week',
        tags,
        request: { query: input.holidaysAsked },
        responses: { 200: answer(holidays, 'The days of the country and of one province') },
      }),
      async (c) => {
        const { year, province } = c.req.valid('query')
        const ctx = c.get('ctx')
        const asked = { year: year ?? yearOf(dayOf(ctx.now.getTime())), provinceCode: province ?? null }
        return c.json({ holidays: [...(await listHolidays(ctx, asked))] }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/holidays',
        summary: 'Write one day of the yearly table',
        tags,
        request: { body: takes(input.holiday) },
        responses: { 200: answer(holiday, 'The day as it stands now') },
      }),
      async (c) => c.json(await keepHoliday(c.get('ctx'), c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/holidays',
        summary: 'Take a day out of the yearly table',
        tags,
        request: { query: input.holidayKey },
        responses: { 204: { description: 'Taken out' } },
      }),
      async (c) => {
        const { date, province } = c.req.valid('query')
        await dropHoliday(c.get('ctx'), { date, provinceCode: province ?? null })
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/working-hours',
        summary: 'The working week',
        tags,
        request: { query: input.provinceAsked },
        responses: {
          200: answer(workingWeek, 'The week of the country and of one province'),
        },
      }),
      async (c) => {
        const { province } = c.req.valid('query')
        return c.json({ workingHours: [...(await listWorkingHours(c.get('ctx'), province ?? null))] }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/working-hours',
        summary: 'Set the working time of one weekday',
        tags,
        request: { body: takes(input.workingHours) },
        responses: { 200: answer(hours, 'The weekday as it stands now') },
      }),
      async (c) => c.json(await keepWorkingHours(c.get('ctx'), c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/working-hours',
        summary: 'Follow the country again on one weekday',
        tags,
        request: { query: input.hoursKey },
        responses: { 204: { description: 'Taken out' } },
      }),
      async (c) => {
        const { weekday, province } = c.req.valid('query')
        await dropWorkingHours(c.get('ctx'), { weekday, provinceCode: province ?? null })
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/calendar/recomputation',
        summary: 'How many open tickets a change of the calendar concerns, and what the last one did',
        tags,
        request: { query: input.provinceAsked },
        responses: { 200: answer(recomputation, 'The country, or one province') },
      }),
      async (c) => c.json(await readRecomputation(c.get('ctx'), c.req.valid('query').province ?? null), 200),
    )
