import { asks, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { dropDraft, keepDraft } from './draft.ts'

const draft = z.object({
  verb: z.string().max(40),
  body: z.record(z.string().max(40), z.string().max(10_000)),
})

/** What somebody types, kept until it is sent. */
export const draftRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/draft',
        summary: 'Keep what is being typed',
        tags: ['tickets'],
        request: { params: idParam, body: takes(draft) },
        responses: { 204: { description: 'Kept' } },
      }),
      async (c) => {
        await keepDraft(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/tickets/{id}/draft',
        summary: 'Drop what was typed',
        tags: ['tickets'],
        request: { params: idParam, query: asks({ verb: z.string().max(40) }) },
        responses: { 204: { description: 'Dropped' } },
      }),
      async (c) => {
        await dropDraft(c.get('ctx'), c.req.valid('param').id, c.req.valid('query').verb)
        return c.body(null, 204)
      },
    )
