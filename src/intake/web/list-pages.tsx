import { Hono } from 'hono'
import type { Language } from '../../../db/vocabulary.ts'
import { type PublishedRow, ReportsPage } from '../../../web/resident/reports.tsx'
import type { Ctx } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { sayMoment } from '../../platform/time-words.ts'
import { listPublished, type Published, type PublishedQuestion } from '../../publishing/published.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { communeNames, provinceNames } from '../places.ts'
import { page } from './answer.tsx'

/** What was made public, newest first, one keyset page at a time. */
export const listPages = () =>
  new Hono<Env>().get('/reports', async (c) => {
    const ctx = c.get('ctx')
    const { gazetteer } = ctx.knowledge
    const lang = languageOf(c)
    const { province, commune, cursor } = c.req.query()
    const provinceCode = province && gazetteer.provinces.has(province) ? province : undefined
    const inside = commune ? communeOf(gazetteer, commune) : null
    const communeCode = inside && inside.provinceCode === provinceCode ? inside.code : undefined
    const { tickets, next, refused } = await listedOrNewest(ctx, { provinceCode, communeCode, cursor })
    const filter = {
      ...(provinceCode && { province: provinceCode }),
      ...(communeCode && { commune: communeCode }),
    }
    const view = {
      lang,
      provinces: provinceNames(gazetteer),
      communes: provinceCode ? communeNames(gazetteer, provinceCode) : [],
      provinceCode,
      communeCode,
      rows: tickets.map((ticket) => rowOf(ticket, lang)),
      next: next && pathOf({ ...filter, cursor: next }),
      here: pathOf({ ...filter, ...(cursor && { cursor }) }),
      problem: refused?.sentence[lang],
    }
    return page(c, <ReportsPage {...view} />, { cache: 'public', status: refused ? 422 : 200 })
  })

/** A place that is none in the list is said to be none, above the newest. */
const listedOrNewest = async (ctx: Ctx, question: PublishedQuestion) => {
  try {
    return { ...(await listPublished(ctx, question)), refused: null }
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error
    return { ...(await listPublished(ctx, { ...question, cursor: undefined })), refused: error }
  }
}

const pathOf = (query: Record<string, string>) => {
  const asked = new URLSearchParams(query).toString()
  return asked ? `/reports?${asked}` : '/reports'
}

const rowOf = ({ reportedAt, status, category, ...ticket }: Published, lang: Language): PublishedRow => ({
  ...ticket,
  category: category[lang],
  status: statusNames[status][lang],
  open: isOpen(status),
  iso: reportedAt.toISOString(),
  reportedOn: sayMoment(reportedAt)[lang],
})
