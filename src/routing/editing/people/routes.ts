import { answer, createRoute, router, takes, z } from '../../../context/router.ts'
import { both } from '../../../platform/problem.ts'
import { communeCode } from '../../place/codes.ts'
import { staffId } from '../inputs.ts'
import { directory, load } from './answers.ts'
import { setLoadLimit } from './load-limit.ts'
import { readDirectory } from './read-directory.ts'

const oneToFiveHundred = both('Giới hạn từ 1 đến 500 phiếu.', 'The limit is between 1 and 500 tickets.')
const loadLimit = z.number().int(oneToFiveHundred).min(1, oneToFiveHundred).max(500, oneToFiveHundred)

const directoryRoute = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/directory',
      summary: 'Departments with their people, fields, duties and absences',
      tags: ['directory'],
      request: { query: z.object({ commune: communeCode.optional() }) },
      responses: { 200: answer(directory, 'Your own place, or the commune that was asked for') },
    }),
    async (c) => c.json(await readDirectory(c.get('ctx'), c.req.valid('query').commune), 200),
  )

const loadRoute = () =>
  router().openapi(
    createRoute({
      method: 'put',
      path: '/staff/{id}/load-limit',
      summary: 'How many open tickets a person is given at most',
      tags: ['directory'],
      request: { params: z.object({ id: staffId }), body: takes(z.object({ loadLimit })) },
      responses: { 200: answer(load, 'The limit as it stands now') },
    }),
    async (c) =>
      c.json(await setLoadLimit(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').loadLimit), 200),
  )

export const peopleRoutes = () => router().route('/', directoryRoute()).route('/', loadRoute())
