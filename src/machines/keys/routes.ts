import { clientReaches, clientScopes } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { departmentId, staffId, text } from '../../routing/editing/inputs.ts'
import { admitClient } from './admit.ts'
import { client, clientsPage, handedOut } from './answers.ts'
import { changeClient } from './change.ts'
import { clientOf } from './client.ts'
import { endClient } from './end.ts'
import { readClients } from './read.ts'
import { revoke } from './revoke.ts'
import { rotateKey } from './rotate.ts'

const tags = ['machines']
const whose = { params: z.object({ id: staffId }) }

const scopes = z
  .array(z.enum(clientScopes))
  .min(1, both('Xin chọn ít nhất một quyền.', 'Please choose a scope at least.'))
  .transform((given) => [...new Set(given)])
const reach = z.enum(clientReaches)
const perMinute = z
  .number()
  .int()
  .min(1, both('Ít nhất 1 lần mỗi phút.', 'Once a minute at least.'))
  .max(6000, both('Nhiều nhất 6000 lần mỗi phút.', 'At most 6000 times a minute.'))
const days = z
  .number()
  .int()
  .min(1, both('Khóa có hạn ít nhất 1 ngày.', 'A key holds a day at least.'))
  .max(730, both('Khóa có hạn nhiều nhất 730 ngày.', 'A key holds 730 days at most.'))
  .openapi({ description: 'How many days the key holds' })

const described = { name: line(100), purpose: text(300), contact: line(200) }
const admission = z.object({
  ...described,
  departmentId,
  scopes,
  reach: reach.default('department'),
  perMinute: perMinute.default(120),
  days: days.default(365),
})
const change = z.object({ ...described, scopes, reach, perMinute }).partial()
const rotation = z.object({
  days: days.default(365),
  overlapHours: z
    .number()
    .int()
    .min(0)
    .max(720, both('Nhiều nhất 720 giờ.', 'At most 720 hours.'))
    .default(24)
    .openapi({ description: 'How long the keys before it still hold' }),
})
const list = asks({
  state: z.enum(['open', 'ended']).default('open'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const reading = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/clients',
        summary: 'The programs that you let in, by name',
        tags,
        request: { query: list },
        responses: { 200: answer(clientsPage, 'One page') },
      }),
      async (c) => c.json(await readClients(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/clients/{id}',
        summary: 'One of them, with its keys',
        tags,
        request: whose,
        responses: { 200: answer(client, 'As it stands') },
      }),
      async (c) => c.json(await clientOf(c.get('ctx'), c.req.valid('param').id), 200),
    )

const changing = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/clients',
        summary: 'Let a program in, with a first key',
        tags,
        request: { body: takes(admission) },
        responses: { 201: answer(handedOut, 'Its key, shown this once') },
      }),
      async (c) => c.json(await admitClient(c.get('ctx'), c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/clients/{id}',
        summary: 'Say anew what it may do',
        tags,
        request: { ...whose, body: takes(change) },
        responses: { 200: answer(client, 'As it stands; its keys hold on') },
      }),
      async (c) =>
        c.json(await changeClient(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/clients/{id}',
        summary: 'Disconnect a program for good',
        tags,
        request: { ...whose, body: takes(z.object({ why: text(300) })) },
        responses: {
          204: { description: 'Its keys open nothing any more; what it held goes to whoever is on duty' },
        },
      }),
      async (c) => {
        await endClient(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').why)
        return c.body(null, 204)
      },
    )

const keys = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/clients/{id}/keys',
        summary: 'Another key; the one before holds a while longer',
        tags,
        request: { ...whose, body: takes(rotation) },
        responses: { 201: answer(handedOut, 'The key, shown this once') },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        return c.json({ id, ...(await rotateKey(c.get('ctx'), id, c.req.valid('json'))) }, 201)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/clients/{id}/keys/{keyId}',
        summary: 'Revoke a key',
        tags,
        request: {
          params: z.object({ id: staffId, keyId: z.coerce.number().int().positive().max(2_000_000_000) }),
        },
        responses: { 204: { description: 'It opens nothing any more' } },
      }),
      async (c) => {
        const { id, keyId } = c.req.valid('param')
        await revoke(c.get('ctx'), id, keyId)
        return c.body(null, 204)
      },
    )

/** The programs that may ask, and their keys. */
export const clientRoutes = () => router().route('/', reading()).route('/', changing()).route('/', keys())
