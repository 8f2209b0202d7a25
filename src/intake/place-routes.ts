import type { Context } from 'hono'
import { answer, asks, createRoute, router, z } from '../context/router.ts'
import { foundPlaces } from '../routing/answers.ts'
import { searchPlaces } from '../routing/place/search.ts'
import { communeOutline, outlineToPress } from './commune-outline.ts'
import { communeNames, provinceNames } from './places.ts'

const names = z.array(z.object({ code: z.string(), name: z.string() }).openapi('PlaceName'))
const tags = ['residents']

const keepForADay = (c: Context) => c.header('Cache-Control', 'public, max-age=86400')

/** Names for the form to choose from; the same for everyone, so caches may keep them for a day. */
export const placeRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/provinces',
        summary: 'The provinces',
        tags,
        responses: { 200: answer(z.object({ provinces: names }), 'In the order of the alphabet') },
      }),
      (c) => {
        keepForADay(c)
        return c.json({ provinces: provinceNames(c.get('ctx').knowledge.gazetteer) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/provinces/{code}/communes',
        summary: 'The communes of a province',
        tags,
        request: { params: z.object({ code: z.string() }) },
        responses: { 200: answer(z.object({ communes: names }), 'In the order of the alphabet') },
      }),
      (c) => {
        keepForADay(c)
        const { gazetteer } = c.get('ctx').knowledge
        return c.json({ communes: communeNames(gazetteer, c.req.valid('param').code) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/communes',
        summary: 'Communes by what somebody types: a name of today or a former one, with accents or without',
        tags,
        request: { query: asks({ q: z.string().max(100) }) },
        responses: { 200: answer(foundPlaces, 'At most ten, the likeliest first') },
      }),
      (c) => {
        keepForADay(c)
        return c.json({ places: searchPlaces(c.get('ctx').knowledge.gazetteer, c.req.valid('query')) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/communes/{code}/outline',
        summary: 'The outline of a commune and its neighbours, to press a place on',
        tags,
        request: { params: z.object({ code: z.string() }) },
        responses: { 200: answer(communeOutline, 'Null where no boundaries were taken in') },
      }),
      (c) => {
        const found = outlineToPress(c.get('ctx'), c.req.valid('param').code)
        if (found.outline) keepForADay(c)
        return c.json(found, 200)
      },
    )
