import type { Role } from '../../../db/vocabulary.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { whole } from '../../platform/wire.ts'
import { staffId } from '../../routing/editing/inputs.ts'
import { key } from '../passkeys/answers.ts'
import { keysOf } from '../passkeys/store.ts'
import { staffOf } from '../permissions.ts'
import type { SignIn } from '../sign-in.ts'
import { resetFactors } from './reset.ts'
import { hasCodeApp, hasPassword } from './store.ts'

const factors = z
  .object({
    required: z.boolean().openapi({ description: 'One of your roles enters with a second factor only' }),
    password: z.boolean().openapi({
      description:
        'You have one, which is asked for before any of this changes; else you enter elsewhere alone',
    }),
    codeApp: z.boolean(),
    codesLeft: whole.openapi({ description: 'Recovery codes that were not used yet' }),
    keys: z.array(key).openapi({ description: 'Your passkeys, the oldest first' }),
  })
  .openapi('Factors')

/** The second factors of whoever asks, and of others, which an administrator takes away. */
export const factorRoutes = (signIn: SignIn, secured: Role[]) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/me/factors',
        summary: 'What you are asked for beside your password',
        tags: ['access'],
        responses: { 200: answer(factors, 'Your second factors') },
      }),
      async (c) => {
        const { db, actor } = c.get('ctx')
        const { id, roles } = staffOf(actor)
        const codeApp = await hasCodeApp(db, id)
        const codesLeft = codeApp ? await codesLeftOf(signIn, id) : 0
        const keys = await keysOf(db, id)
        const required = roles.some((role) => secured.includes(role))
        const password = await hasPassword(db, id)
        return c.json({ required, password, codeApp, codesLeft, keys }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/staff/{id}/factors',
        summary: 'Take away the second factor of somebody who lost it; they are signed out and told',
        tags: ['accounts'],
        request: { params: z.object({ id: staffId }) },
        responses: { 204: { description: 'The password alone is asked for, until they add one again' } },
      }),
      async (c) => {
        await resetFactors(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )

const codesLeftOf = async (signIn: SignIn, userId: string): Promise<number> =>
  (await signIn.api.viewBackupCodes({ body: { userId } })).backupCodes.length
