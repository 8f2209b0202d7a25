import type { Language } from '../../../db/vocabulary.ts'
import type { IncidentShown } from '../../../web/resident/incident-shown.ts'
import type { PlaceChoices } from '../../../web/resident/place-question.tsx'
import type { SimilarReport } from '../../../web/resident/similar.tsx'
import type { Ctx } from '../../context/context.ts'
import { choicesIn } from '../../routing/kind/likeliest.ts'
import { decideRoute, type Route } from '../../routing/route.ts'
import { saidIn } from '../../tickets/incidents/fits.ts'
import { incidentsFor } from '../../tickets/incidents/offer.ts'
import { type ShownIncident, shownOf } from '../../tickets/incidents/public.ts'
import { similarTo } from '../look-ahead.ts'
import { questionOf } from '../receive.ts'
import type { Report } from '../report.ts'
import { incidentSaid } from './incident-said.ts'
import { choicesOf } from './place-asking.tsx'

export type Asked = {
  placeLeftOpen: boolean
  /** The sender has answered which place it is. */
  placeAnswered: boolean
  similarSeen: boolean
  language: Language
}
export type Question =
  | { places: PlaceChoices }
  | { similar: SimilarReport[]; incidents: IncidentShown[] }
  | null

/**
 * What is asked before a report is sent: which place, when the words do not say it, and whether it is one that is known.
 * An emergency is taken in at once, and asked afterwards; what may be one is asked only where it is.
 */
export const questionBefore = async (ctx: Ctx, report: Report, asked: Asked): Promise<Question> => {
  const route = await decideRoute(ctx, questionOf(report))
  const { lane, danger, category, commune, candidates, reasons } = route
  if (lane === 'emergency') return null
  if (!commune && !asked.placeLeftOpen)
    return {
      places: choicesOf(
        ctx,
        candidates.map(({ code }) => code),
      ),
    }
  const elsewhere = reasons.flatMap((reason) =>
    reason.code === 'place-contradicted' ? [reason.communeCode] : [],
  )
  if (commune && elsewhere.length > 0 && !asked.placeAnswered)
    return { places: choicesOf(ctx, [...new Set([commune.code, ...elsewhere])]) }
  if (!commune || lane !== 'feedback' || danger !== 'none' || asked.similarSeen) return null
  const known = await similarTo(ctx, report, { commune: commune.code, category })
  const incidents = await incidentsBefore(ctx, report, route)
  if (known.length + incidents.length === 0) return null
  const similar = known.map(({ when, ...row }) => ({ ...row, meta: when[asked.language] }))
  return {
    similar,
    incidents: incidents.map((one) => incidentSaid(one, { lang: asked.language, now: ctx.now })),
  }
}

/** What is known to go on there, of its subject or one that it may be. */
const incidentsBefore = async (
  ctx: Ctx,
  { text, address, lat, lon }: Report,
  { lane, category, reasons, commune }: Route,
): Promise<ShownIncident[]> => {
  const found = await incidentsFor(ctx, {
    lane,
    dangerCheck: 'none',
    mayBe: [category, ...choicesIn(reasons)],
    communeCode: commune?.code ?? null,
    point: lat === undefined || lon === undefined ? null : { lat, lon },
    said: saidIn({ text, address }),
    at: ctx.now,
  })
  return found.map(shownOf)
}
