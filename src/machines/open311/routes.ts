import type { Context, MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { idempotencyKeyOf } from '../../context/idempotency-key.ts'
import type { Env } from '../../context/request.ts'
import { router } from '../../context/router.ts'
import { readQuery } from '../../platform/body.ts'
import type { RequestLog } from '../../platform/http.ts'
import { languageOf } from '../../platform/language.ts'
import { requestsAsked } from './asked.ts'
import { reader, writer } from './client.ts'
import { bringRequest } from './create.ts'
import { describedAs } from './described.ts'
import { discovery } from './discovery.ts'
import { noSuchAddress, unknownToken, wrongFormat } from './faults.ts'
import { reportOf } from './input.ts'
import { jurisdictionOf } from './jurisdictions.ts'
import { definitionOf, servicesOf } from './offered.ts'
import { readPosted } from './posted.ts'
import { listRequests, readRequest } from './read.ts'
import { sayError, sayList, sayOne } from './speak.ts'

type Asked = Context<Env>
type Answer = (c: Asked, name: string) => Promise<Response> | Response

/** Open311 GeoReport v2: https://wiki.open311.org/GeoReport_v2 */
export const open311Routes = (log: RequestLog) => {
  const app = router()
  for (const end of ['json', 'xml'] as const)
    for (const route of describedAs(end)) app.openAPIRegistry.registerPath(route)
  app.use('*', etag({ weak: true }), openToAll)
  app.get('*', (c) => {
    const [what, name] = askedFor(c)
    const answer = (name === undefined ? wholes : ones)[what]
    if (!answer) throw noSuchAddress()
    return answer(c, name ?? '')
  })
  app.post('*', (c) => {
    const [what, name] = askedFor(c)
    if (what !== 'requests' || name !== undefined) throw noSuchAddress()
    return bring(c)
  })
  app.all('*', () => {
    throw noSuchAddress()
  })
  app.onError(sayError(log))
  return app
}

/** `requests.xml` and `requests/KH7T-M3RA.json`, with a slash behind or without. */
const askedFor = (c: Asked): [what: string, name: string | undefined] => {
  const path = c.req.path.replace(/^\/open311\/v2\//, '').replace(/\/$/, '')
  const [, what = '', name, end] =
    /^([a-z]{1,20})(?:\/([^/]{1,100}?))?(?:\.([a-z]{1,10}))?$/i.exec(path) ?? []
  if (end !== undefined && end !== 'json' && end !== 'xml') throw wrongFormat()
  return [what, name === undefined ? undefined : unescaped(name)]
}

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const placeOf = (c: Asked) =>
  jurisdictionOf(c.get('ctx').knowledge.gazetteer, readQuery(c).jurisdiction_id?.trim())

const wholes: Record<string, Answer> = {
  discovery: (c) => {
    const { publicUrl, dataContact } = c.get('ctx')
    return sayOne(c, 'discovery', discovery({ publicUrl, contact: dataContact }))
  },
  services: (c) =>
    sayList(c, {
      named: { root: 'services', item: 'service' },
      entries: servicesOf(c.get('ctx'), placeOf(c)),
    }),
  requests: async (c) => {
    const ctx = c.get('ctx')
    const [jurisdiction, asked] = [placeOf(c), requestsAsked(readQuery(c), ctx.now)]
    const client = await reader(c)
    const entries = await listRequests(ctx, { jurisdiction, asked, clientId: client?.id ?? null })
    return sayRequests(c, entries)
  },
}

const ones: Record<string, Answer> = {
  services: (c, code) => {
    placeOf(c)
    return sayOne(c, 'service_definition', definitionOf(code))
  },
  requests: async (c, reference) => sayRequests(c, await oneRequest(c, reference)),
  tokens: async (c, token) => {
    const found = await oneRequest(c, token).catch(() => [])
    if (found.length === 0) throw unknownToken()
    return sayRequests(c, [{ service_request_id: token, token }])
  },
}

const oneRequest = async (c: Asked, reference: string) => {
  placeOf(c)
  const client = await reader(c)
  const extended = readQuery(c).extensions?.trim() === 'true'
  return readRequest(c.get('ctx'), reference, { clientId: client?.id ?? null, extended })
}

const sayRequests = (c: Asked, entries: Parameters<typeof sayList>[1]['entries'], status: 200 | 201 = 200) =>
  sayList(c, { named: { root: 'service_requests', item: 'request' }, entries, status })

const bring = async (c: Asked): Promise<Response> => {
  const posted = await readPosted(c)
  const client = await writer(c, { scope: 'report', posted: posted.api_key?.[0] })
  const ctx = { ...c.get('ctx'), actor: client }
  const id = (posted.jurisdiction_id?.[0] ?? readQuery(c).jurisdiction_id)?.trim()
  const jurisdiction = jurisdictionOf(ctx.knowledge.gazetteer, id)
  const report = reportOf(posted, { jurisdiction, now: ctx.now })
  const language = languageOf(c)
  const key = idempotencyKeyOf(c) ?? undefined
  const { reference, receipt } = await bringRequest(ctx, { report, language, key })
  const notice = receipt?.emergency?.advice[language] ?? null
  const account = posted.account_id?.[0] ?? null
  return sayRequests(c, [{ service_request_id: reference, service_notice: notice, account_id: account }], 201)
}

/** Nothing in here is personal: pages of others may read it, and caches for a minute what nobody's key was shown for. */
const openToAll: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const known = c.req.header('authorization') ?? c.req.header('x-api-key')
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Vary', 'Accept, Accept-Language, Cookie')
  c.header('Cache-Control', c.req.method === 'GET' && !known && c.res.ok ? 'public, max-age=60' : 'no-store')
}
