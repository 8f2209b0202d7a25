import { answer, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { staffOf } from '../permissions.ts'
import { key, keyName } from './answers.ts'
import { renameKey } from './change.ts'

/** The names that people give their keys; the rest is done at the sign-in, with the password once more. */
export const keyNameRoutes = () =>
  router().openapi(
    createRoute({
      method: 'put',
      path: '/me/passkeys/{id}',
      summary: 'Name a passkey of yours',
      tags: ['access'],
      request: { params: idParam, body: takes(z.object({ name: keyName })) },
      responses: { 200: answer(key, 'Named') },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      const { id } = c.req.valid('param')
      const named = await renameKey(ctx, staffOf(ctx.actor).id, { id, ...c.req.valid('json') })
      return c.json(named, 200)
    },
  )
