import { staffOf } from '../../access/permissions.ts'
import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { dropView, keepView } from './keep.ts'
import { viewsOf } from './store.ts'

const search = z
  .string()
  .max(600, both('Điều kiện lọc quá dài.', 'The filters are too long.'))
  .regex(/^[\w%&=.+~*-]*$/, both('Điều kiện lọc không đọc được.', 'The filters cannot be read.'))
  .openapi({ description: 'The filters as they stand in the address', example: 'status=new&category=road' })

const view = z.object({ name: line(40), search })
const views = z.object({ views: z.array(z.object({ name: z.string(), search: z.string() })) })
const all = { 200: answer(views, 'All of yours, by name') }

/** Lists that somebody asks for often. */
export const viewRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/me/views',
        summary: 'Your saved views of the list',
        tags: ['tickets'],
        responses: all,
      }),
      async (c) => {
        const { db, actor } = c.get('ctx')
        return c.json({ views: await viewsOf(db, staffOf(actor).id) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/me/views',
        summary: 'Save a view under a name; the same name replaces it',
        tags: ['tickets'],
        request: { body: takes(view) },
        responses: all,
      }),
      async (c) => c.json({ views: await keepView(c.get('ctx'), c.req.valid('json')) }, 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/me/views',
        summary: 'Remove a saved view',
        tags: ['tickets'],
        request: { query: asks({ name: z.string().max(80) }) },
        responses: all,
      }),
      async (c) => c.json({ views: await dropView(c.get('ctx'), c.req.valid('query').name) }, 200),
    )
