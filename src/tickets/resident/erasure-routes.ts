import { createRoute, router } from '../../context/router.ts'
import { askErasure } from '../personal-data/ask-erasure.ts'
import { key, keyOf, standing, stands, tags } from './routes.ts'

/** What a resident asks about their own data. */
export const erasureRoutes = () =>
  router().openapi(
    createRoute({
      method: 'put',
      path: '/api/reports/{reference}/erasure',
      summary: 'Ask to have your name and contact erased; asking again changes nothing',
      tags,
      request: key,
      responses: { 200: stands },
    }),
    async (c) => c.json(standing(await askErasure(c.get('ctx'), keyOf(c))), 200),
  )
