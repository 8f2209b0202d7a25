import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import type { Identify } from './access/identify.ts'
import { meRoutes } from './access/routes.ts'
import { hotlineRoutes } from './intake/hotline-routes.ts'
import { hintRoutes } from './live/routes.ts'
import { messageRoutes } from './notifications/routes.ts'
import { Refused } from './platform/errors.ts'
import { type Env, limitBody } from './platform/http.ts'
import { router } from './platform/openapi.ts'
import { problem } from './platform/problem.ts'
import { routingRoutes } from './routing/routes.ts'
import { ticketRoutes } from './tickets/routes.ts'

/** Every address that the console may call; nothing in here answers without a sign-in. */
export const createStaffApi = (identify: Identify) => {
  const api = router()
  api.use('*', signedIn(identify), csrf(), limitBody(256 * 1024))
  return api
    .route('/', meRoutes())
    .route('/', hintRoutes())
    .route('/', ticketRoutes())
    .route('/', routingRoutes())
    .route('/', hotlineRoutes())
    .route('/', messageRoutes())
}

export type StaffApi = ReturnType<typeof createStaffApi>

const signedIn =
  (identify: Identify): MiddlewareHandler<Env> =>
  async (c, next) => {
    const actor = await identify(c.req.raw.headers)
    if (!actor) return problem(c, signInFirst, 401)
    c.set('ctx', { ...c.get('ctx'), actor })
    c.header('Cache-Control', 'no-store')
    await next()
  }

const signInFirst = new Refused('forbidden', { vi: 'Xin đăng nhập trước.', en: 'Please sign in first.' })
