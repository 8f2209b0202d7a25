import { answer, createRoute, idParam, router } from '../../context/router.ts'
import { load, outline, work } from './answers.ts'
import { readLoad, readWork } from './read.ts'
import { readOutline, readOutlineOf } from './read-outline.ts'

export const workRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/work',
        summary: 'What needs you now',
        tags: ['tickets'],
        responses: { 200: answer(work, 'Of the tickets that you may see') },
      }),
      async (c) => c.json(await readWork(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/work/load',
        summary: 'What came in today, and what each person of your office has in hand',
        tags: ['tickets'],
        responses: { 200: answer(load, 'Of your department; of all its commune for who sees all of it') },
      }),
      async (c) => c.json(await readLoad(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/work/outline',
        summary: 'The outline of the place that you work for',
        tags: ['tickets'],
        responses: { 200: answer(outline, 'Null where no boundaries were taken in') },
      }),
      (c) => c.json(readOutline(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/outline',
        summary: 'The outline of the commune that a ticket is about',
        tags: ['tickets'],
        request: { params: idParam },
        responses: { 200: answer(outline, 'Null where no boundaries were taken in') },
      }),
      async (c) => c.json(await readOutlineOf(c.get('ctx'), c.req.valid('param').id), 200),
    )
