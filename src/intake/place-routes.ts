import { Hono } from 'hono'
import type { Env } from '../context/request.ts'
import { communeNames, provinceNames } from './places.ts'

/** Names for the form to choose from; the same for everyone, so caches may keep them for a day. */
export const placeRoutes = () =>
  new Hono<Env>()
    .get('/api/provinces', (c) => {
      c.header('Cache-Control', 'public, max-age=86400')
      return c.json({ provinces: provinceNames(c.get('ctx').knowledge.gazetteer) })
    })
    .get('/api/provinces/:code/communes', (c) => {
      c.header('Cache-Control', 'public, max-age=86400')
      return c.json({ communes: communeNames(c.get('ctx').knowledge.gazetteer, c.req.param('code')) })
    })
