import { answer, createRoute, router, z } from '../context/router.ts'
import { percentOfYear } from './progress.ts'

const progress = z
  .object({ percent: z.number().int().min(0).max(100).nullable() })
  .openapi('DemoYear', { description: 'Null: nothing is being made' })

export const demoYearRoutes = (isMaking: boolean) =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/api/demo-year',
      summary: 'How much of the invented year of a demo is made',
      tags: ['sign-in'],
      responses: { 200: answer(progress, 'Null where none is being made, as in service') },
    }),
    async (c) => c.json({ percent: isMaking ? await percentOfYear(c.get('ctx').db) : null }, 200),
  )
