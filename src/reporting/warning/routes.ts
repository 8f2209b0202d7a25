import { answer, asks, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { placeOf } from '../../platform/cursor.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { moment, nextCursor, orNull, sentence, whole } from '../../platform/wire.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { row } from '../../tickets/reading/answers.ts'
import type { UnitCode } from '../unit.ts'
import { acknowledgeWarning } from './acknowledge.ts'
import { alikeInWarning, listWarnings, readWarning, ticketsOfWarning } from './read.ts'
import { states } from './state.ts'

const warning = z
  .object({
    id: whole,
    unit: z.string().openapi({ example: 'commune:00364' }),
    place: z.string(),
    category: z.object({ code: z.enum(CATEGORY_CODES), name: sentence }),
    hours: whole,
    count: whole.openapi({ description: 'So many reports came within these hours' }),
    usually: z.number().openapi({ description: 'How many come then as a rule' }),
    says: sentence,
    from: moment.openapi({ description: 'The reports since then are what it is about' }),
    raisedAt: moment,
    endedAt: orNull(moment),
    acknowledged: orNull(
      z.object({ at: moment, by: z.string(), why: z.string() }).openapi('WarningAcknowledged'),
    ),
    mayAcknowledge: z.boolean(),
    incidents: z
      .array(z.object({ id: whole, title: z.string(), isOver: z.boolean() }))
      .openapi({ description: 'Declared from it' }),
    ongoing: z
      .array(z.object({ id: whole, title: z.string() }))
      .openapi({ description: 'Of its subject in its place, declared otherwise and not over' }),
  })
  .openapi('Warning')

const unit = z
  .string()
  .regex(
    /^(commune:\d{5}|province:\d{2})$/,
    both(
      'Cảnh báo chỉ có của xã, phường và của tỉnh.',
      'There are warnings of communes and provinces alone.',
    ),
  )
  .transform((code) => code as UnitCode)
  .openapi({ type: 'string', example: 'commune:00364' })

const tickets = z.array(z.object(row))
const cursor = z.string().max(40).optional()

export const warningRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/warnings',
        summary: 'Where far more reports come in than usual',
        tags: ['figures'],
        request: { query: asks({ state: z.enum(states).optional(), unit: unit.optional(), cursor }) },
        responses: {
          200: answer(
            z.object({ warnings: z.array(warning), next: nextCursor }),
            'Those that you may see, the newest first',
          ),
        },
      }),
      async (c) => {
        const { state = null, unit = null, cursor } = c.req.valid('query')
        return c.json(await listWarnings(c.get('ctx'), { state, unit, after: placeOf(cursor) }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/warnings/{id}',
        summary: 'One of them',
        tags: ['figures'],
        request: { params: idParam },
        responses: { 200: answer(warning, 'As it stands now') },
      }),
      async (c) => c.json(await readWarning(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/warnings/{id}/tickets',
        summary: 'The tickets that a warning counts',
        tags: ['figures'],
        request: { params: idParam, query: asks({ cursor }) },
        responses: {
          200: answer(z.object({ tickets, next: nextCursor }), 'Those that you may see, the newest first'),
        },
      }),
      async (c) => {
        const after = placeOf(c.req.valid('query').cursor)
        return c.json(await ticketsOfWarning(c.get('ctx'), c.req.valid('param').id, after), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/warnings/{id}/alike',
        summary: 'Which of them likely tell of one matter',
        tags: ['figures'],
        request: { params: idParam },
        responses: {
          200: answer(
            z.object({ groups: z.array(z.object({ tickets })) }),
            'By words, distance and time; each group with the one to merge into first: an emergency, else the oldest',
          ),
        },
      }),
      async (c) => c.json(await alikeInWarning(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/warnings/{id}/acknowledgement',
        summary: 'Say what is behind it',
        tags: ['figures'],
        request: { params: idParam, body: takes(z.object({ why: reason(500) })) },
        responses: { 200: answer(warning, 'As it stands now') },
      }),
      async (c) =>
        c.json(await acknowledgeWarning(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
