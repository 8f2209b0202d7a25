import { Hono } from 'hono'
import type { Language } from '../../../db/vocabulary.ts'
import { type PublishedRow, ReportsPage } from '../../../web/resident/reports.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { sayMoment } from '../../platform/time-words.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { listPublished, type Published, type PublishedQuestion } from '../../publishing/published.ts'
import { CATEGORIES, isCategoryCode } from '../../routing/categories.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { communeNames, provinceNames } from '../places.ts'
import { page } from './answer.tsx'
import { pinsMap } from './pins-map.ts'

/** What was made public, newest first, one keyset page at a time. */
export const listPages = () =>
  new Hono<Env>().get('/reports', async (c) => {
    const ctx = c.get('ctx')
    const { gazetteer } = ctx.knowledge
    const lang = languageOf(c)
    const { province, commune, category, state, days, cursor } = c.req.query()
    const provinceCode = province && gazetteer.provinces.has(province) ? province : undefined
    const inside = commune ? communeOf(gazetteer, commune) : null
    const communeCode = inside && inside.provinceCode === provinceCode ? inside.code : undefined
    const kind = narrowedTo({ category, state, days }, ctx.now)
    const asked = { provinceCode, communeCode, ...kind.question, cursor }
    const { tickets, next, refused } = await listedOrNewest(ctx, asked)
    const filter = {
      ...kind.query,
      ...(provinceCode && { province: provinceCode }),
      ...(communeCode && { commune: communeCode }),
    }
    const view = {
      lang,
      provinces: provinceNames(gazetteer),
      communes: provinceCode ? communeNames(gazetteer, provinceCode) : [],
      provinceCode,
      communeCode,
      categories: Object.entries(CATEGORIES).map(([code, names]) => ({ code, name: names[lang] })),
      ...kind.shown,
      map: pinsMap(ctx, tickets),
      rows: tickets.map((ticket) => rowOf(ticket, lang)),
      next: next && pathOf({ ...filter, cursor: next }),
      here: pathOf({ ...filter, ...(cursor && { cursor }) }),
      problem: refused?.sentence[lang],
    }
    return page(c, <ReportsPage {...view} />, { cache: 'public', status: refused ? 422 : 200 })
  })

type Narrowing = Record<'category' | 'state' | 'days', string | undefined>

/** What else the list is narrowed to; what it does not know narrows nothing. */
const narrowedTo = ({ category, state, days }: Narrowing, now: Date) => {
  const categoryCode = category && isCategoryCode(category) ? category : undefined
  const known = (['open', 'answered'] as const).find((one) => one === state)
  const period = days && Object.hasOwn(words.reports.periods, days) ? days : undefined
  const since = period ? new Date(now.getTime() - Number(period) * dayMs) : undefined
  const query = {
    ...(categoryCode && { category: categoryCode }),
    ...(known && { state: known }),
    ...(period && { days: period }),
  }
  return {
    question: { categoryCode, state: known, since },
    shown: { category: categoryCode, state: known, days: period },
    query,
  }
}

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

const rowOf = (
  { reportedAt, status, category, point, communeCode: _, ...ticket }: Published,
  lang: Language,
): PublishedRow => ({
  ...ticket,
  pinned: point !== null,
  category: category[lang],
  status: statusNames[status][lang],
  open: isOpen(status),
  iso: reportedAt.toISOString(),
  reportedOn: sayMoment(reportedAt)[lang],
})
