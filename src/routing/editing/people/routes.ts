import { answer, asks, createRoute, router, takes, z } from '../../../context/router.ts'
import { both } from '../../../platform/problem.ts'
import { communeCode } from '../../place/codes.ts'
import { departmentId, ofTickets, staffId, whatOfTickets } from '../inputs.ts'
import { directory, left, load, moved } from './answers.ts'
import { closeAccountOf } from './leave.ts'
import { setLoadLimit } from './load-limit.ts'
import { movePerson } from './move.ts'
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
      request: { query: asks({ commune: communeCode.optional() }) },
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

const whose = { params: z.object({ id: staffId }) }
const move = z.object({ departmentId, ...whatOfTickets })
const leave = z.object({
  ...whatOfTickets,
  tickets: z.enum(['hand-over']).optional().openapi({ description: ofTickets }),
})

const comingAndGoing = () =>
  router()
    .openapi(
      createRoute({
        method: 'put',
        path: '/staff/{id}/department',
        summary: 'Move somebody to another department',
        tags: ['directory'],
        request: { ...whose, body: takes(move) },
        responses: { 200: answer(moved, 'Where they work now, and what became of their open tickets') },
      }),
      async (c) => c.json(await movePerson(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/staff/{id}/account',
        summary: 'Close the account of somebody who leaves',
        tags: ['directory'],
        request: { ...whose, body: takes(leave) },
        responses: { 200: answer(left, 'What became of their open tickets') },
      }),
      async (c) =>
        c.json(await closeAccountOf(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )

export const peopleRoutes = () =>
  router().route('/', directoryRoute()).route('/', loadRoute()).route('/', comingAndGoing())
