import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { written } from '../../platform/written.ts'
import { writtenMoment } from '../../platform/written-dates.ts'
import { category, idParam } from '../../routing/editing/inputs.ts'
import { communeCode, provinceCode } from '../../routing/place/codes.ts'
import { verb } from '../forms.ts'
import { perform } from '../perform.ts'
import { area, declared, incidentDetail, incidentPage } from './answers.ts'
import { closeIncident } from './close.ts'
import { declareIncident } from './declare.ts'
import { joinByHand } from './join.ts'
import { partByHand } from './part.ts'
import { listIncidents, readIncident } from './read.ts'
import { updateIncident } from './update.ts'

const tags = ['incidents']

const known = written(1_000)
const expectedEnd = writtenMoment.nullable().default(null)

const streets = z
  .array(line(80))
  .max(
    30,
    both(
      'Tối đa 30 tên đường; nhiều hơn, xin vẽ vùng.',
      'At most 30 streets; for more, please draw the area.',
    ),
  )
  .default([])
  .openapi({ description: 'Streets, alleys or hamlets: only what names one, or lies in the area, is asked' })

const declaration = z.object({
  categoryCode: category,
  communeCodes: z.array(communeCode).min(1).max(200),
  area: area.nullable().default(null),
  streets,
  title: line(80),
  known,
  beganAt: writtenMoment.optional(),
  expectedEnd,
  warningId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().default(null),
})

const one = { params: idParam }
const detail = { 200: answer(incidentDetail, 'As it stands now') }

/** What many report and is told once: declared, updated and closed by who leads its place. */
export const incidentRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/incidents',
        summary: 'Incidents of a commune or a province, of your own where none is named',
        tags,
        request: {
          query: asks({
            province: provinceCode.optional(),
            commune: communeCode.optional(),
            state: z.enum(['open', 'closed']).optional(),
            cursor: z.string().max(20).optional(),
            limit: z.coerce.number().int().min(1).max(100).default(20),
          }),
        },
        responses: { 200: answer(incidentPage, 'One page, the newest first') },
      }),
      async (c) => c.json(await listIncidents(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/incidents',
        summary: 'Declare what many will report, in communes of yours',
        tags,
        request: { body: takes(declaration) },
        responses: { 201: answer(declared, 'From now on reports that fit are offered it') },
      }),
      async (c) => {
        const { id } = await declareIncident(c.get('ctx'), c.req.valid('json'))
        return c.json({ id }, 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/incidents/{id}',
        summary: 'One incident with its timeline and figures',
        tags,
        request: one,
        responses: detail,
      }),
      async (c) => c.json(await readIncident(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/incidents/{id}/updates',
        summary: 'Say what is known now, to everybody who joined',
        tags,
        request: { ...one, body: takes(z.object({ known, expectedEnd })) },
        responses: detail,
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        await updateIncident(c.get('ctx'), id, c.req.valid('json'))
        return c.json(await readIncident(c.get('ctx'), id), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/incidents/{id}/closing',
        summary: 'It is over: answers every report that joined and is still open',
        tags,
        request: { ...one, body: takes(z.object({ answer: written(2_000) })) },
        responses: detail,
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        await closeIncident(c.get('ctx'), id, c.req.valid('json'))
        return c.json(await readIncident(c.get('ctx'), id), 200)
      },
    )
    .openapi(
      verb('put', 'incident', {
        summary: 'Say that it is about an incident: told and answered with it',
        body: z.object({ incidentId: z.number().int().positive().max(2_000_000_000) }),
      }),
      (c) => perform(c, joinByHand),
    )
    .openapi(
      verb('delete', 'incident', {
        summary: 'Say that it is no part of the incident',
        body: z.object({ why: reason(500) }),
      }),
      (c) => perform(c, partByHand),
    )
