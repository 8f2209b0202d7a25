import { answer, createRoute, router, z } from '../../../platform/openapi.ts'
import { communeCode } from '../inputs.ts'
import { type DirectoryPage, readDirectory } from './read-directory.ts'

export const peopleRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/directory',
      summary: 'Departments with their people, fields, duties and absences',
      tags: ['directory'],
      request: { query: z.object({ commune: communeCode.optional() }) },
      responses: { 200: answer<DirectoryPage>('Your own place, or the commune that was asked for') },
    }),
    async (c) => c.json(await readDirectory(c.get('ctx'), c.req.valid('query').commune), 200),
  )
