import { Hono } from 'hono'
import { ReportsPage } from '../../../web/resident/reports.tsx'
import { olderOf } from '../../context/older.ts'
import type { Env } from '../../context/request.ts'
import { languageOf } from '../../platform/language.ts'
import { publicUnit } from '../../publishing/public-unit.ts'
import { CATEGORIES } from '../../routing/categories.ts'
import { communeOf, provinceOf } from '../../routing/place/gazetteer.ts'
import { incidentsNow } from '../../tickets/incidents/public.ts'
import { communeNames, provinceNames } from '../places.ts'
import { page } from './answer.tsx'
import { incidentSaid } from './incident-said.ts'
import { pinsMap } from './pins-map.ts'
import { listedOrNewest, narrowedTo, rowOf, unknownIn } from './published-list.ts'

/** What was made public, newest first, one keyset page at a time. */
export const listPages = () =>
  new Hono<Env>().get('/reports', async (c) => {
    const ctx = olderOf(c)
    const { gazetteer } = ctx.knowledge
    const lang = languageOf(c)
    const { province, commune, category, state, days, cursor } = c.req.query()
    const inside = commune ? communeOf(gazetteer, commune) : null
    const around = province ? provinceOf(gazetteer, province) : null
    const provinceCode = around?.code ?? (province ? undefined : inside?.provinceCode)
    const communeCode = inside && inside.provinceCode === provinceCode ? inside.code : undefined
    const kind = narrowedTo({ category, state, days }, ctx.now)
    const asked = { provinceCode, communeCode, ...kind.question, cursor }
    const { tickets, next, refused } = await listedOrNewest(ctx, asked)
    const filter = {
      ...kind.query,
      ...(provinceCode && { province: provinceCode }),
      ...(communeCode && { commune: communeCode }),
    }
    const chosen = communeCode ?? provinceCode
    const unit = chosen ? publicUnit(gazetteer, chosen) : null
    const problem =
      refused?.sentence ??
      // A form without scripts still holds the commune of the province that was chosen before.
      unknownIn(c.req.query(), { ...kind.shown, province: provinceCode, commune: inside?.code })
    const incidents = await incidentsNow(ctx, { provinceCode, communeCode })
    const view = {
      lang,
      incidents: incidents.map((one) => incidentSaid(one, { lang, now: ctx.now })),
      provinces: provinceNames(gazetteer),
      communes: provinceCode ? communeNames(gazetteer, provinceCode) : [],
      provinceCode,
      communeCode,
      categories: Object.entries(CATEGORIES).map(([code, names]) => ({ code, name: names[lang] })),
      ...kind.shown,
      unit: unit && { href: `/units/${unit.code}`, name: unit.name },
      map: pinsMap(ctx, tickets),
      rows: tickets.map((ticket) => rowOf(ticket, lang)),
      next: next && pathOf({ ...filter, cursor: next }),
      here: pathOf({ ...filter, ...(cursor && { cursor }) }),
      problem: problem?.[lang],
    }
    return page(c, <ReportsPage {...view} />, { cache: 'public', status: problem ? 422 : 200 })
  })

const pathOf = (query: Record<string, string>) => {
  const asked = new URLSearchParams(query).toString()
  return asked ? `/reports?${asked}` : '/reports'
}
