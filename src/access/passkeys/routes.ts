import type { Context } from 'hono'
import type { Role } from '../../../db/vocabulary.ts'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { limitBody } from '../../platform/http.ts'
import { problem } from '../../platform/problem.ts'
import { mustKnowPassword } from '../passwords/once-more.ts'
import { password } from '../sign-in-answers.ts'
import { ctxOf, type Door } from '../sign-in-door.ts'
import { signInFirst } from '../sign-in-refusals.ts'
import { addKey, beginKey, type Owner } from './add.ts'
import { keyName, made, options, signed } from './answers.ts'
import { removeKey } from './change.ts'
import { beginEntering, enterByKey } from './enter.ts'

const entered = { 204: { description: 'Signed in; the cookie opens the rest' } }
const route = { tags: ['sign-in'] }

/** Entering by a key, and what is done to one's keys with the password once more; names are changed in the staff API. */
export const passkeyRoutes = (door: Door, secured: Role[]) => {
  const app = router()
  app.use('/api/auth/passkeys/*', limitBody(64 * 1024))
  return app
    .openapi(
      createRoute({
        ...route,
        method: 'post',
        path: '/api/auth/passkeys/sign-in/challenge',
        summary: 'What a passkey has to sign, once and within ten minutes, to enter',
        responses: { 200: answer(options, 'For `navigator.credentials.get`') },
      }),
      async (c) => c.json({ options: { ...(await beginEntering(ctxOf(door))) } }, 200),
    )
    .openapi(
      createRoute({
        ...route,
        method: 'post',
        path: '/api/auth/passkeys/sign-in',
        summary: 'Sign in by a passkey, which counts as a second factor',
        request: { body: takes(signed) },
        responses: entered,
      }),
      async (c) => {
        await enterByKey(c, door, c.req.valid('json'))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        ...route,
        method: 'post',
        path: '/api/auth/passkeys/challenge',
        summary: 'Begin to add a passkey, with your password once more',
        request: { body: takes(password) },
        responses: { 200: answer(options, 'For `navigator.credentials.create`') },
      }),
      (c) =>
        owned(c, door, async (owner) => {
          await mustKnowPassword(c, door, { ...owner, given: c.req.valid('json').password })
          return c.json({ options: { ...(await beginKey(ctxOf(door), owner)) } }, 200)
        }),
    )
    .openapi(
      createRoute({
        ...route,
        method: 'post',
        path: '/api/auth/passkeys',
        summary:
          'Add the passkey that was made; who is signed in elsewhere by the password alone is signed out',
        request: { body: takes(z.object({ name: keyName, response: made })) },
        responses: { 204: { description: 'Added' } },
      }),
      (c) =>
        owned(c, door, async (owner) => {
          await addKey(ctxOf(door), owner, c.req.valid('json'))
          return c.body(null, 204)
        }),
    )
    .openapi(
      createRoute({
        ...route,
        method: 'delete',
        path: '/api/auth/passkeys/{id}',
        summary:
          'Remove a passkey of yours, with your password once more; you are signed out everywhere else',
        request: { params: idParam, body: takes(password) },
        responses: { 204: { description: 'Removed' } },
      }),
      (c) =>
        owned(c, door, async ({ id: userId, email, sessionId }) => {
          await mustKnowPassword(c, door, { id: userId, email, given: c.req.valid('json').password })
          const { id } = c.req.valid('param')
          await removeKey(ctxOf(door), { id, userId, sessionId, secured })
          return c.body(null, 204)
        }),
    )
}

const owned = async <T>(c: Context<Env>, { signIn }: Door, work: (owner: Owner) => Promise<T>) => {
  const found = await signIn.api.getSession({ headers: c.req.raw.headers })
  if (!found) return problem(c, signInFirst, 401) as never
  const { id, email, name } = found.user
  return work({ id, email, name, sessionId: found.session.id })
}
