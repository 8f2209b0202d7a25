import { answer, createRoute, router } from '../../context/router.ts'
import { orNull } from '../../platform/wire.ts'
import { readOwn } from '../../tickets/personal-data/read-own.ts'
import { personalData } from '../../tickets/resident/answers.ts'
import { key, keyOf, standing, stands, tags } from '../../tickets/resident/routes.ts'
import { askErasure } from './ask-erasure.ts'
import { eraseOwn } from './erase-own.ts'

const path = '/api/reports/{reference}/personal-data'

/** What a resident does about their own data. */
export const erasureRoutes = () =>
  router()
    .openapi(
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
    .openapi(
      createRoute({
        method: 'get',
        path,
        summary: 'What is kept about you, and what an erasure would take and leave',
        tags,
        request: key,
        responses: { 200: answer(orNull(personalData), 'Null where nothing is kept') },
      }),
      async (c) => c.json(await readOwn(c.get('ctx'), keyOf(c)), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path,
        summary: 'Erase your name and contact at once; the report is handled on',
        tags,
        request: key,
        responses: { 200: stands },
      }),
      async (c) => c.json(standing(await eraseOwn(c.get('ctx'), keyOf(c))), 200),
    )
