import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { writeCsv } from 'hucre/csv'
import { olderOf } from '../../context/older.ts'
import type { Env } from '../../context/request.ts'
import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { type PublicUnit, publicUnit } from '../public-unit.ts'
import { atomOf } from './feed.ts'
import { entryOf, fieldNames } from './fields.ts'
import { usualLicence } from './licence.ts'
import { feedEntries, openData } from './read.ts'

const params = z.object({
  code: z
    .string()
    .max(10)
    .openapi({ description: 'Of a province (2 digits) or of a commune (5)', example: '01' }),
})
const query = asks({ cursor: z.string().max(40).optional() })

const data = z
  .object({
    licence: z.object({ name: z.string(), url: z.string() }),
    unit: z.object({ code: z.string(), name: z.string() }),
    dictionary: z.string(),
    reports: z.array(z.record(z.enum(fieldNames), z.union([z.string(), z.number(), z.null()]))),
    next: z.string().nullable(),
  })
  .openapi('OpenData', { description: 'What each field means stands at /open-data' })

const unchanged = { description: 'What you have is still so (`If-None-Match`)' }
const text = { schema: { type: 'string' as const } }
const tags = ['residents']

/** What was published, for programs: nothing that the public pages do not show, under a licence. */
export const openDataRoutes = () => {
  const app = router()
  app.use('/open-data/:code/*', etag({ weak: true }))
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/open-data/{code}/reports.json',
        summary: 'Published reports as open data',
        tags,
        request: { params, query },
        responses: { 200: answer(data, 'A thousand at a time, the newest first'), 304: unchanged },
      }),
      async (c) => {
        const { unit, tickets, next } = await asked(c, c.req.valid('query').cursor)
        const { publicUrl, licence = usualLicence } = c.get('ctx')
        sayHowItMayBeUsed(c, next)
        const reports = tickets.map((report) => entryOf({ report, publicUrl }))
        const { code, name } = unit
        const dictionary = `${publicUrl}/open-data`
        return c.json(
          { licence, unit: { code, name }, dictionary, reports, next: next && nextOf(c, next) },
          200,
        )
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/open-data/{code}/reports.csv',
        summary: 'The same as a table',
        tags,
        request: { params, query },
        responses: { 200: { description: 'CSV in UTF-8', content: { 'text/csv': text } }, 304: unchanged },
      }),
      async (c) => {
        const { tickets, next } = await asked(c, c.req.valid('query').cursor)
        const { publicUrl } = c.get('ctx')
        sayHowItMayBeUsed(c, next)
        const rows = tickets.map((report) => Object.values(entryOf({ report, publicUrl })))
        const table = writeCsv([fieldNames, ...rows], {
          bom: true,
          lineSeparator: '\r\n',
          escapeFormulae: true,
        })
        return c.body(table, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/open-data/{code}/reports.atom',
        summary: 'The newest published reports as a feed',
        tags,
        request: { params },
        responses: {
          200: { description: 'Atom (RFC 4287)', content: { 'application/atom+xml': text } },
          304: unchanged,
        },
      }),
      async (c) => {
        const ctx = olderOf(c)
        const unit = unitOf(c)
        const { publicUrl, licence = usualLicence } = ctx
        const entries = await feedEntries(ctx, unit)
        sayHowItMayBeUsed(c, null)
        c.header('Vary', 'Cookie, Accept-Language')
        const feed = atomOf({ unit, entries, lang: languageOf(c), publicUrl, licence })
        return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
      },
    )
}

const asked = async (c: Context<Env>, cursor: string | undefined) => {
  const unit = unitOf(c)
  return { unit, ...(await openData(olderOf(c), unit, cursor)) }
}

const unitOf = (c: Context<Env>): PublicUnit => {
  const unit = publicUnit(c.get('ctx').knowledge.gazetteer, c.req.param('code') ?? '')
  if (unit) return unit
  throw new Refused('missing', noSuchUnit, { fields: [{ field: 'code', sentence: noSuchUnit }] })
}

const noSuchUnit = {
  vi: 'Không có xã, phường hay tỉnh, thành phố nào mang mã này.',
  en: 'No commune and no province has this code.',
}

const nextOf = (c: Context<Env>, cursor: string) => `${c.get('ctx').publicUrl}${c.req.path}?cursor=${cursor}`

/** By any page, and out of caches for some minutes. */
const sayHowItMayBeUsed = (c: Context<Env>, next: string | null): void => {
  const { url } = c.get('ctx').licence ?? usualLicence
  const links = [`<${url}>; rel="license"`, ...(next ? [`<${nextOf(c, next)}>; rel="next"`] : [])]
  c.header('Cache-Control', 'public, max-age=300')
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Link', links.join(', '))
}
