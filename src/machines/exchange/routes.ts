import { answer, createRoute, router, takes } from '../../context/router.ts'
import { given } from '../../platform/given.ts'
import type { Talk } from '../../platform/guarded-fetch.ts'
import { list } from '../keys/inputs.ts'
import { mustBeOutside } from '../webhooks/outside.ts'
import { differencesPage, partner, partnersPage, straysPage, tried } from './answers.ts'
import { askAgain } from './ask-again.ts'
import { changePartner } from './change.ts'
import { endPartner } from './end.ts'
import { fileRoutes } from './file/routes.ts'
import { change, differencesAsked, ending, made, trial, which, whose } from './inputs.ts'
import { makePartner } from './make.ts'
import { partnerOf } from './partner.ts'
import { readDifferences, readPartners, readStrays } from './read.ts'
import { tryNew, tryStanding } from './try.ts'

const tags = ['machines']

/** How one gets there, and which hosts inside who runs it lets through. */
type Ways = { talk: Talk; inner: readonly string[] }

const reading = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/exchange/partners',
        summary: 'Neighbouring systems that tickets go to, by name',
        tags,
        request: { query: list },
        responses: { 200: answer(partnersPage, 'One page') },
      }),
      async (c) => c.json(await readPartners(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exchange/partners/{id}',
        summary: 'One of them',
        tags,
        request: whose,
        responses: { 200: answer(partner, 'As it stands') },
      }),
      async (c) => c.json(await partnerOf(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/exchange/partners/{id}/differences',
        summary: 'Where the two sides differ, as they were seen last; nothing is changed by itself',
        tags,
        request: { ...whose, query: differencesAsked },
        responses: { 200: answer(differencesPage, 'One page, the oldest first') },
      }),
      async (c) =>
        c.json(await readDifferences(c.get('ctx'), c.req.valid('param').id, c.req.valid('query')), 200),
    )

const missing = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/exchange/partners/{id}/strays',
      summary: 'What they have as ours and nobody knows here, as it was seen in the night',
      tags,
      request: { ...whose, query: differencesAsked },
      responses: { 200: answer(straysPage, 'One page, by their numbers') },
    }),
    async (c) => c.json(await readStrays(c.get('ctx'), c.req.valid('param').id, c.req.valid('query')), 200),
  )

const trying = ({ inner, talk }: Ways) =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/exchange/trials',
        summary: 'Ask a neighbouring system whether it answers, before anything is sent there',
        tags,
        request: { body: takes(trial) },
        responses: { 200: answer(tried, 'What came back') },
      }),
      async (c) => {
        const asked = c.req.valid('json')
        mustBeOutside(asked.url, inner)
        return c.json(await tryNew(c.get('ctx'), asked, talk), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/exchange/partners/{id}/trials',
        summary: 'Ask one that stands whether it answers; nothing is sent there',
        tags,
        request: whose,
        responses: { 200: answer(tried, 'What came back') },
      }),
      async (c) => c.json(await tryStanding(c.get('ctx'), c.req.valid('param').id, talk), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/exchange/partners/{id}/differences/{linkId}',
        summary: 'Send it again, or look at it again, with the next minute',
        tags,
        request: which,
        responses: { 204: { description: 'It is the next' } },
      }),
      async (c) => {
        const { id, linkId } = c.req.valid('param')
        await askAgain(c.get('ctx'), id, linkId)
        return c.body(null, 204)
      },
    )

const changing = ({ inner }: Ways) =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/exchange/partners',
        summary: 'Send what is forwarded to a department to a neighbouring system',
        tags,
        request: { body: takes(made) },
        responses: { 201: answer(partner, 'As it stands') },
      }),
      async (c) => {
        const asked = c.req.valid('json')
        mustBeOutside(asked.url, inner)
        const url = asked.kind === 'file' ? '' : (asked.url ?? '')
        return c.json(await makePartner(c.get('ctx'), { ...asked, url }), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/exchange/partners/{id}',
        summary: 'Say anew where it is and what opens it, or pause',
        tags,
        request: { ...whose, body: takes(change) },
        responses: { 200: answer(partner, 'As it stands') },
      }),
      async (c) => {
        const changed = given(c.req.valid('json'))
        mustBeOutside(changed.url, inner)
        return c.json(await changePartner(c.get('ctx'), c.req.valid('param').id, changed), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/exchange/partners/{id}',
        summary: 'Exchange nothing with it any more',
        tags,
        request: { ...whose, body: takes(ending) },
        responses: { 204: { description: 'What it had in hand goes to whoever is on duty' } },
      }),
      async (c) => {
        await endPartner(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').why)
        return c.body(null, 204)
      },
    )

/** Neighbouring systems, and where they and we differ. */
export const exchangeRoutes = (ways: Ways) =>
  router()
    .route('/', reading())
    .route('/', missing())
    .route('/', changing(ways))
    .route('/', trying(ways))
    .route('/', fileRoutes())
