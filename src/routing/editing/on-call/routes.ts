import { answer, asks, createRoute, router, takes, z } from '../../../context/router.ts'
import { both } from '../../../platform/problem.ts'
import { startOfDate } from '../../../platform/vietnam-time.ts'
import { moment as at, whole } from '../../../platform/wire.ts'
import { writtenMoment } from '../../../platform/written-dates.ts'
import { arrived } from '../../answers.ts'
import { departmentId, idParam, staffId } from '../inputs.ts'
import { handOverShift } from './hand-over.ts'
import { planShift, removeShift } from './plan.ts'
import { readWeek, type UnitGaps, unitsWithGaps } from './week.ts'

const person = z.object({ id: z.string(), name: z.string() })
const onCallPerson = person
  .extend({
    hasPhone: z.boolean().openapi({ description: 'False: an alarm reaches this person by mail alone' }),
    arrived,
  })
  .openapi('OnCallPerson')
const unit = z.object({ id: whole, name: z.string() })
const stretch = z.object({ from: at, until: at }).openapi('RotaGap')
const shift = z
  .object({
    id: whole,
    staff: onCallPerson,
    startsAt: at,
    endsAt: at.nullable().openapi({ description: 'Null: until further notice' }),
  })
  .openapi('OnCallShift')
const rotaWeek = z
  .object({
    department: unit,
    from: at,
    until: at,
    mayPlan: z.boolean(),
    shifts: z.array(shift),
    people: z.array(onCallPerson).openapi({ description: 'Who could be on call here' }),
    gaps: z.array(stretch).openapi({ description: 'Hours still to come in which nobody is on call' }),
    onCallNow: z.array(z.string()).openapi({ description: 'Who is on call at this moment and not away' }),
  })
  .openapi('RotaWeek')
const gaps = z.object({
  total: whole,
  units: z.array(
    z.object({
      department: unit,
      gaps: z.array(stretch),
      withoutPhone: z
        .array(person)
        .openapi({ description: 'On call within these days, without a telephone' }),
    }),
  ),
})

const query = asks({
  department: z.coerce.number().int().positive().max(2_000_000_000).optional(),
  week: z.iso
    .date(both('Ngày phải có thật, dạng 2026-11-21.', 'A day that exists, like 2026-11-21.'))
    .transform(startOfDate)
    .optional(),
})
const planned = z.object({
  departmentId,
  staffId,
  startsAt: writtenMoment,
  endsAt: writtenMoment.nullable().default(null),
  weeks: z.number().int().min(1).max(53, both('Lặp lại nhiều nhất 53 tuần.', 'At most 53 weeks.')).default(1),
})
const successor = z.object({
  staffId,
  from: writtenMoment.nullable().default(null),
  until: writtenMoment.nullable().default(null),
})

const shown = 20

const readingRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/rota',
        summary: 'Who is on call in a department, one week',
        tags: ['rota'],
        request: { query },
        responses: { 200: answer(rotaWeek, 'The week that the day lies in, Monday to Sunday') },
      }),
      async (c) => {
        const { department, week } = c.req.valid('query')
        return c.json(await readWeek(c.get('ctx'), { departmentId: department, day: week ?? null }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/rota/gaps',
        summary:
          'The departments that you plan where, within seven days, nobody is on call at times or somebody has no telephone',
        tags: ['rota'],
        responses: { 200: answer(gaps, 'How many they are, and the first of them') },
      }),
      async (c) => {
        const units = await unitsWithGaps(c.get('ctx'))
        return c.json({ total: units.length, units: units.slice(0, shown).map(named) }, 200)
      },
    )

const named = ({ department: { id, name }, ...rest }: UnitGaps) => ({ department: { id, name }, ...rest })

/** The rota of who is on call: read, planned, handed over. */
export const onCallRoutes = () =>
  router()
    .route('/', readingRoutes())
    .openapi(
      createRoute({
        method: 'post',
        path: '/rota',
        summary: 'Put somebody on call, once or every week',
        tags: ['rota'],
        request: { body: takes(planned) },
        responses: { 201: answer(z.object({ planned: whole }), 'How many shifts were planned') },
      }),
      async (c) => c.json(await planShift(c.get('ctx'), c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/rota/{id}',
        summary: 'Take a shift back, or end it now',
        tags: ['rota'],
        request: { params: idParam },
        responses: { 204: { description: 'Taken back' } },
      }),
      async (c) => {
        await removeShift(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/rota/{id}/successor',
        summary: 'Hand a shift over to a colleague, from now or from a time',
        tags: ['rota'],
        request: { params: idParam, body: takes(successor) },
        responses: { 204: { description: 'Handed over' } },
      }),
      async (c) => {
        await handOverShift(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
        return c.body(null, 204)
      },
    )
