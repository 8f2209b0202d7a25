import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from '../../context/request.ts'
import { type RefusalKind, Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { type RequestLog, toldOf } from '../../platform/tellable.ts'
import { listAsXml, type Named, oneAsXml, type Value } from './xml.ts'

/** GeoReport v2 knows 403 and 404, and 400 for all else that a caller did wrong; who asks too often is told so by HTTP's own. */
const statusOf: Record<RefusalKind, ContentfulStatusCode> = {
  invalid: 400,
  conflict: 400,
  forbidden: 403,
  missing: 404,
  busy: 429,
}

const types = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const
type Format = keyof typeof types

/** As the address says; where it says nothing, XML, which the standard has everybody know. */
export const formatOf = (c: Context): Format => {
  if (/\.json\/?$/.test(c.req.path)) return 'json'
  return !/\.xml\/?$/.test(c.req.path) && c.req.header('accept')?.includes('json') ? 'json' : 'xml'
}

type Said = { named: Named; entries: readonly Value[]; status?: ContentfulStatusCode }

/** A list: in JSON it is bare. */
export const sayList = (c: Context, { named, entries, status = 200 }: Said): Response => {
  const format = formatOf(c)
  const body = format === 'json' ? JSON.stringify(entries) : listAsXml(named, entries)
  return c.body(body, status, { 'Content-Type': types[format] })
}

/** What is one thing in both formats. */
export const sayOne = (c: Context, root: string, entry: Value): Response => {
  const format = formatOf(c)
  const body = format === 'json' ? JSON.stringify(entry) : oneAsXml(root, entry)
  return c.body(body, 200, { 'Content-Type': types[format] })
}

const errors = { root: 'errors', item: 'error' }

const sayFault = (c: Context, status: ContentfulStatusCode, description: string): Response =>
  sayList(c, { named: errors, entries: [{ code: status, description }], status })

/** A refusal in the words of the standard and the format asked for; a bug is hidden behind one sentence and logged once. */
export const sayError =
  (log: RequestLog) =>
  (error: unknown, c: Context<Env>): Response => {
    const { refused, status } = toldOf(log, error, c)
    const { retryAfterSeconds } = refused.details
    if (retryAfterSeconds) c.header('Retry-After', String(retryAfterSeconds))
    const by = error instanceof Refused ? statusOf[refused.kind] : status
    return sayFault(c, by, refused.sentence[languageOf(c)])
  }

export const isOpen311 = (c: Context): boolean => c.req.path.startsWith('/open311/')
