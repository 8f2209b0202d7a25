import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { seen } from './read.ts'
import { noSuchIncident } from './refusals.ts'
import type { Incident } from './store.ts'
import { eventsOf, findIncident, listRows, openAt } from './store.ts'
import { lineOf, partSaid } from './words.ts'

/** What somebody who writes or reads of it is shown. */
export type ShownIncident = Pick<Incident, 'id' | 'title' | 'known' | 'expectedEnd'> & {
  /** Which part of its communes. */
  part: Sentence | null
}

/** Of what is over its answer is what is known, and nobody waits for its end. */
export const shownOf = (incident: Incident): ShownIncident => {
  const { id, title, known, expectedEnd, closedAt, answer } = incident
  const now = closedAt ? { known: answer ?? known, expectedEnd: null } : { known, expectedEnd }
  return { id, title, part: partSaid(incident), ...now }
}

const most = 5

/** What goes on in a commune, a province or anywhere, the newest first. */
export const incidentsNow = async (
  { db }: Ctx,
  { provinceCode, communeCode }: { provinceCode?: string | undefined; communeCode?: string | undefined },
): Promise<ShownIncident[]> => {
  const rows = communeCode
    ? await openAt(db, communeCode)
    : await listRows(db, {
        provinceCode: provinceCode ?? null,
        communeCode: null,
        open: true,
        before: 2_000_000_000,
        limit: most,
      })
  return rows.slice(0, most).map(shownOf)
}

/** What goes on, by its number. */
export const findShown = async ({ db }: Ctx, id: number): Promise<ShownIncident | null> => {
  const incident = await findIncident(db, id)
  return incident && !incident.closedAt ? shownOf(incident) : null
}

/** One incident as everybody may read it: nobody's name. */
export const publicIncident = async (ctx: Ctx, id: number) => {
  const incident = await findIncident(ctx.db, id)
  if (!incident) throw noSuchIncident()
  const events = await eventsOf(ctx.db, id)
  return { ...seen(ctx, incident), timeline: events.map(lineOf).map(({ by: _, ...line }) => line) }
}
