import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { Env } from '../../context/request.ts'
import { router } from '../../context/router.ts'
import type { RequestLog } from '../../platform/tellable.ts'
import type { CountAsked } from '../keys/rate.ts'
import { type Answers, ones, posts, wholes } from './addresses.ts'
import { type Asked, knowsPrograms } from './client.ts'
import { describedAs } from './described.ts'
import { noSuchAddress, wrongFormat } from './faults.ts'
import type { MediaMeans } from './media.ts'
import { sayError } from './speak.ts'

type Open311Means = MediaMeans & { log: RequestLog; countAsked: CountAsked }

/** Open311 GeoReport v2: https://wiki.open311.org/GeoReport_v2 */
export const open311Routes = ({ log, countAsked, ...means }: Open311Means) => {
  const app = router()
  for (const end of ['json', 'xml'] as const)
    for (const route of describedAs(end)) app.openAPIRegistry.registerPath(route)
  const door = knowsPrograms(countAsked)
  const [whole, one, posted] = [wholes(door), ones(door), posts(door, means)]
  app.use('*', etag({ weak: true }), openToAll)
  app.get('*', (c) => {
    const [what, name] = askedFor(c)
    const answer = at(name === undefined ? whole : one, what)
    if (!answer) throw noSuchAddress()
    return answer(c, name ?? '')
  })
  app.post('*', (c) => {
    const [what, name] = askedFor(c)
    const answer = name === undefined && at(posted, what)
    if (!answer) throw noSuchAddress()
    return answer(c, '')
  })
  app.all('*', () => {
    throw noSuchAddress()
  })
  app.onError(sayError(log))
  return app
}

/** `requests.xml` and `requests/KH7T-M3RN.json`, with a slash behind or without. */
const askedFor = (c: Asked): [what: string, name: string | undefined] => {
  const path = c.req.path.replace(/^\/open311\/v2\//, '').replace(/\/$/, '')
  const [, what = '', name, end] =
    /^([a-z]{1,30})(?:\/([^/]{1,100}?))?(?:\.([a-z]{1,10}))?$/i.exec(path) ?? []
  if (end !== undefined && end !== 'json' && end !== 'xml') throw wrongFormat()
  return [what, name === undefined ? undefined : unescaped(name)]
}

/** An address may be called `constructor`, too. */
const at = (answers: Answers, what: string) => (Object.hasOwn(answers, what) ? answers[what] : undefined)

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Nothing in here is personal: pages of others may read it, and caches for a minute what nobody's key was shown for. */
const openToAll: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const known = c.req.header('authorization') ?? c.req.header('x-api-key')
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Access-Control-Expose-Headers', 'Link')
  c.header('Vary', 'Accept, Accept-Language, Authorization, Cookie, X-Api-Key')
  c.header('Cache-Control', c.req.method === 'GET' && !known && c.res.ok ? 'public, max-age=60' : 'no-store')
}
