import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Language } from '../../../db/vocabulary.ts'
import { ErrorPage } from '../../../web/resident/error.tsx'
import { UnitPage } from '../../../web/resident/unit.tsx'
import { UnitsPage } from '../../../web/resident/units.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../context/context.ts'
import { olderOf } from '../../context/older.ts'
import type { Env } from '../../context/request.ts'
import { languageOf } from '../../platform/language.ts'
import { sayDay } from '../../platform/time-words.ts'
import { dayOf, startOfDay } from '../../platform/vietnam-time.ts'
import { beforeAndAfter } from '../../publishing/before-and-after.ts'
import { type PublicUnit, publicUnit } from '../../publishing/public-unit.ts'
import { resultsByCategory, resultsByCommune, resultsByHolder, resultsOf } from '../../publishing/results.ts'
import { ringsOf } from '../../publishing/rings.ts'
import { countedBy } from '../../reporting/measures.ts'
import type { Days } from '../../reporting/period.ts'
import { categoriesToChoose, categoryNameAt } from '../../texts/category-names.ts'
import { communeNames, provinceNames } from '../places.ts'
import { type PageContext, page } from './answer.tsx'
import { pinsMap } from './pins-map.ts'
import { listedOrNewest, narrowedTo, rowOf, unknownIn } from './published-list.ts'
import { glossary, percentOf, resultsSaid } from './results-words.ts'

/** What was reported to a commune or a province, and how it was answered: the page that anybody may read. */
export const unitPages = () =>
  new Hono<Env>()
    .use('/units', etag({ weak: true }))
    .use('/units/:code', etag({ weak: true }))
    .get('/units', (c) => {
      const provinces = provinceNames(c.get('ctx').knowledge.gazetteer)
      return page(c, <UnitsPage lang={languageOf(c)} provinces={provinces} />, { cache: 'public' })
    })
    .get('/units/:code', (c) => {
      const asked = c.req.param('code')
      const unit = publicUnit(c.get('ctx').knowledge.gazetteer, asked)
      if (!unit) return noSuchUnit(c)
      return unit.code === asked ? showUnit(c, unit) : c.redirect(`/units/${unit.code}`, 301)
    })

const noSuchUnit = (c: PageContext) => {
  const lang = languageOf(c)
  const { missingTitle, missing } = words.units
  const view = <ErrorPage lang={lang} title={missingTitle[lang]} sentence={missing[lang]} />
  return page(c, view, { cache: 'public', status: 404 })
}

const usualDays = '90'

const showUnit = async (c: PageContext, unit: PublicUnit) => {
  const ctx = olderOf(c)
  const lang = languageOf(c)
  const { days = usualDays, category, state, cursor } = c.req.query()
  const known = narrowedTo({ days, category, state }, ctx.now)
  const narrowing = known.shown.days ? known : narrowedTo({ days: usualDays, category, state }, ctx.now)
  const { question, shown, query } = narrowing
  const period = lastDays(ctx.now, Number(shown.days))
  const rings = ringsOf(period, Object.keys(words.reports.periods).map(Number))
  const { provinceCode, communeCode } = unit
  const listing = { provinceCode, communeCode: communeCode ?? undefined, ...question, cursor }
  const [results, parts, communes, holders, pairs, listed] = await Promise.all([
    resultsOf(ctx, { unit: unit.unit, rings, category: question.categoryCode }),
    resultsByCategory(ctx, { unit: unit.unit, rings }),
    communesOf(ctx, unit, { rings, lang }),
    holdersOf(ctx, unit, { rings, lang }),
    beforeAndAfter(ctx, unit, question.since!),
    listedOrNewest(ctx, listing),
  ])
  const unknown = known.shown.days ? unknownIn(c.req.query(), known.shown) : words.units.unknownPeriod
  const problem = (listed.refused?.sentence ?? unknown)?.[lang]
  const named = categoryNameAt.bind(null, ctx.knowledge.texts)
  const pathTo = (more: Record<string, string>) =>
    `/units/${unit.code}?${new URLSearchParams({ ...query, ...more })}`
  const view = {
    lang,
    unit,
    shown,
    categories: categoriesToChoose(ctx.knowledge.texts, lang, unit),
    from: sayDay(new Date(startOfDay(period.first)))[lang],
    to: sayDay(new Date(startOfDay(period.last)))[lang],
    category: question.categoryCode ? named(question.categoryCode, unit)[lang] : null,
    results: results && resultsSaid(results, lang),
    parts: parts.told.map(({ code, takenIn, inTime }) => ({
      name: named(code, unit)[lang],
      takenIn,
      inTime: percentOf(inTime, lang),
    })),
    rest: parts.rest,
    communes,
    holders,
    countedBy: countedBy.place[lang],
    pairs,
    glossary: glossary(lang),
    map: pinsMap(ctx, listed.tickets),
    rows: listed.tickets.map((ticket) => rowOf(ticket, lang)),
    next: listed.next && pathTo({ cursor: listed.next }),
    here: pathTo(cursor ? { cursor } : {}),
    problem,
  }
  return page(c, <UnitPage {...view} />, { cache: 'public', status: problem ? 422 : 200 })
}

/** The last so many days, today among them. */
const lastDays = (now: Date, days: number): Days => {
  const last = dayOf(now.getTime())
  return { first: last - days + 1, last }
}

const communesOf = async (
  ctx: Ctx,
  { communeCode, provinceCode }: PublicUnit,
  { rings, lang }: { rings: Days[]; lang: Language },
) => {
  if (communeCode) return []
  const all = communeNames(ctx.knowledge.gazetteer, provinceCode)
  const results = await resultsByCommune(ctx, { communes: all.map(({ code }) => code), rings })
  return all.map(({ code, name }) => {
    const own = results.get(code)
    return { code, name, takenIn: own?.takenIn ?? null, inTime: percentOf(own?.inTime ?? null, lang) }
  })
}

const holdersOf = async (
  ctx: Ctx,
  { communeCode, provinceCode }: PublicUnit,
  { rings, lang }: { rings: Days[]; lang: Language },
) => {
  if (!communeCode) return { told: [], rest: 0 }
  const { told, rest } = await resultsByHolder(ctx, { communeCode, provinceCode, rings })
  return { told: told.map((one) => ({ ...one, inTime: percentOf(one.inTime, lang) })), rest }
}
