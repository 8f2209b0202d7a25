import { answer, asks, createRoute, router, takes, z } from '../../../context/router.ts'
import { written } from '../../../platform/written.ts'
import { writtenMoment } from '../../../platform/written-dates.ts'
import { communeCode } from '../../place/codes.ts'
import { category, departmentId, idParam, paging, staffId, whatOfTickets } from '../inputs.ts'
import { addAbsence, changeAbsence, endAbsence, listAbsences } from './absences.ts'
import { absence, absencePage, duty, dutyPage } from './answers.ts'
import { addDuty, changeDuty, endDuty, listDuties } from './duties.ts'

const terms = {
  categoryCode: category.nullable(),
  communeCode: communeCode.nullable(),
  substituteId: staffId.nullable(),
}
const newDuty = z.object({
  staffId,
  departmentId,
  categoryCode: terms.categoryCode.default(null),
  communeCode: terms.communeCode.default(null),
  substituteId: terms.substituteId.default(null),
  validFrom: writtenMoment.optional(),
  validTo: writtenMoment.nullable().default(null),
})
const dutyEdit = z.object({ ...terms, validFrom: writtenMoment, validTo: writtenMoment.nullable() }).partial()

const why = written(300).nullable().default(null)
const newAbsence = z.object({
  staffId,
  startsAt: writtenMoment,
  endsAt: writtenMoment,
  why,
  ...whatOfTickets,
  substituteId: staffId.nullable().default(null),
})
const absenceEdit = z.object({ startsAt: writtenMoment, endsAt: writtenMoment, why, ...whatOfTickets })

const query = asks({
  department: z.coerce.number().int().positive().max(2_000_000_000).optional(),
  staff: staffId.optional(),
  ...paging,
})
const question = ({ department, staff, cursor, limit }: z.infer<typeof query>) => ({
  after: cursor,
  limit,
  ...(department === undefined ? {} : { departmentId: department }),
  ...(staff === undefined ? {} : { staffId: staff }),
})

const dutyNow = answer(duty, 'The duty as it stands now')
const absenceNow = answer(absence, 'The absence as it stands now')

const dutyRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/duties',
        summary: 'Who is on duty for what',
        tags: ['directory'],
        request: { query },
        responses: { 200: answer(dutyPage, 'One page') },
      }),
      async (c) => c.json(await listDuties(c.get('ctx'), question(c.req.valid('query'))), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/duties',
        summary: 'Put somebody on duty',
        tags: ['directory'],
        request: { body: takes(newDuty) },
        responses: { 201: dutyNow },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const { validFrom = ctx.now, ...given } = c.req.valid('json')
        return c.json(await addDuty(ctx, { ...given, validFrom }), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/duties/{id}',
        summary: 'Change a duty; what is not given stays',
        tags: ['directory'],
        request: { params: idParam, body: takes(dutyEdit) },
        responses: { 200: dutyNow },
      }),
      async (c) => c.json(await changeDuty(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/duties/{id}',
        summary: 'End a duty',
        tags: ['directory'],
        request: { params: idParam },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await endDuty(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )

const absenceRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/absences',
        summary: 'Who is or will be away',
        tags: ['directory'],
        request: { query },
        responses: { 200: answer(absencePage, 'One page') },
      }),
      async (c) => c.json(await listAbsences(c.get('ctx'), question(c.req.valid('query'))), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/absences',
        summary: 'Enter an absence: your own, or of somebody you lead',
        tags: ['directory'],
        request: { body: takes(newAbsence) },
        responses: { 201: absenceNow },
      }),
      async (c) => c.json(await addAbsence(c.get('ctx'), c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/absences/{id}',
        summary: 'Move an absence',
        tags: ['directory'],
        request: { params: idParam, body: takes(absenceEdit) },
        responses: { 200: absenceNow },
      }),
      async (c) =>
        c.json(await changeAbsence(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/absences/{id}',
        summary: 'Take back an absence, or be back now',
        tags: ['directory'],
        request: { params: idParam },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await endAbsence(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )

export const rotaRoutes = () => router().route('/', dutyRoutes()).route('/', absenceRoutes())
