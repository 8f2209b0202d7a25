import type { Actor } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { placeOf } from '../../platform/cursor.ts'
import { pageOf } from '../../routing/editing/place.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { figuresOf, joinedOf } from './figures-store.ts'
import { leads } from './leads.ts'
import { noSuchIncident } from './refusals.ts'
import { eventsOf, findIncident, type Incident, listRows } from './store.ts'
import { warningBehind } from './warned.ts'
import { lineOf, partSaid, readOut } from './words.ts'

export type IncidentsQuestion = {
  province?: string | undefined
  commune?: string | undefined
  state?: 'open' | 'closed' | undefined
  cursor?: string | undefined
  limit: number
}

/** Incidents of the place that is asked about, else of the asker's own province; the newest first. */
export const listIncidents = async (
  ctx: Ctx,
  { province, commune, state, cursor, limit }: IncidentsQuestion,
) => {
  const rows = await listRows(ctx.db, {
    provinceCode: province ?? (commune ? null : provinceOf(ctx.actor)),
    communeCode: commune ?? null,
    open: state ? state === 'open' : null,
    before: placeOf(cursor) ?? 2_000_000_000,
    limit: limit + 1,
  })
  const { page, next } = pageOf(rows, limit)
  const joined = new Map(
    (
      await joinedOf(
        ctx.db,
        page.map(({ id }) => id),
      )
    ).map((one) => [one.incidentId, one.joined]),
  )
  return { incidents: page.map((row) => ({ ...seen(ctx, row), joined: joined.get(row.id) ?? 0 })), next }
}

const provinceOf = (actor: Actor) => (actor.kind === 'staff' ? actor.provinceCode : null)

/** One incident with what happened to it and what it spared. */
export const readIncident = async (ctx: Ctx, id: number) => {
  const incident = await findIncident(ctx.db, id)
  if (!incident) throw noSuchIncident()
  const [events, figures] = await Promise.all([eventsOf(ctx.db, id), figuresOf(ctx.db, id)])
  const warning = await warningBehind(ctx, incident)
  return { ...seen(ctx, incident), warning, joined: figures.joined, timeline: events.map(lineOf), figures }
}

/** As staff and the public see it, in the words of its place. */
export const seen = ({ actor, knowledge: { gazetteer, texts } }: Ctx, incident: Incident) => {
  const { provinceCode, communeCodes, categoryCode, declaredBy: _by, warningId: _spike, ...row } = incident
  const place = { provinceCode, communeCode: communeCodes.length === 1 ? communeCodes[0]! : null }
  return {
    ...row,
    provinceCode,
    categoryCode,
    category: categoryNameAt(texts, categoryCode, place),
    communes: communeCodes.map((code) => ({ code, name: communeOf(gazetteer, code)?.fullName ?? code })),
    part: partSaid(incident),
    readOut: readOut(incident),
    isYours: leads(actor, incident),
  }
}
