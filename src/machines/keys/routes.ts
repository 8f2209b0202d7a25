import { answer, createRoute, router, takes, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { staffId } from '../../routing/editing/inputs.ts'
import { admitClient } from './admit.ts'
import { client, clientsPage, handedOut } from './answers.ts'
import { changeClient } from './change.ts'
import { clientOf } from './client.ts'
import { endClient } from './end.ts'
import { admission, change, list, rotation } from './inputs.ts'
import { readClients } from './read.ts'
import { revoke } from './revoke.ts'
import { rotateKey } from './rotate.ts'

const tags = ['machines']
const whose = { params: z.object({ id: staffId }) }

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
        request: { ...whose, body: takes(z.object({ why: reason(300) })) },
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
