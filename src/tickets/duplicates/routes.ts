import { mustManage } from '../../access/management.ts'
import { answer, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { duplicate } from './answers.ts'
import { findLikely, findLikelyOf } from './find.ts'
import { mergeTicket } from './merge.ts'
import { similarQuestion } from './question.ts'
import { unmergeTicket } from './unmerge.ts'

const found = { 200: answer(z.object({ duplicates: z.array(duplicate) }), 'At most five, most likely first') }

/** Likely duplicates, merging and separating. */
export const duplicateRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/routing/duplicates',
        summary: 'Open tickets that likely tell of the same matter as a report being written',
        tags: ['routing'],
        request: { body: takes(similarQuestion) },
        responses: found,
      }),
      async (c) => {
        const ctx = c.get('ctx')
        mustManage(ctx.actor, 'preview-routing')
        return c.json({ duplicates: await findLikely(ctx, c.req.valid('json')) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/duplicates',
        summary: 'Open tickets that likely tell of the same matter',
        tags: ['tickets'],
        request: { params: idParam },
        responses: found,
      }),
      async (c) => c.json({ duplicates: await findLikelyOf(c.get('ctx'), c.req.valid('param').id) }, 200),
    )
    .openapi(
      verb('put', 'merge', {
        summary: 'Merge into another ticket about the same matter',
        body: z.object({ into: z.number().int().positive().max(Number.MAX_SAFE_INTEGER), version }),
      }),
      (c) => perform(c, mergeTicket),
    )
    .openapi(
      verb('delete', 'merge', {
        summary: 'Take out of the ticket it was merged into',
        body: z.object({ version }),
      }),
      (c) => perform(c, unmergeTicket),
    )
