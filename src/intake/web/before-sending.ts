import type { Language } from '../../../db/vocabulary.ts'
import type { PlaceChoices } from '../../../web/resident/place-question.tsx'
import type { SimilarReport } from '../../../web/resident/similar.tsx'
import type { Ctx } from '../../context/context.ts'
import { decideRoute } from '../../routing/route.ts'
import { similarTo } from '../look-ahead.ts'
import { questionOf } from '../receive.ts'
import type { Report } from '../report.ts'
import { choicesOf } from './place-asking.tsx'

export type Asked = {
  placeLeftOpen: boolean
  /** The sender has answered which place it is. */
  placeAnswered: boolean
  similarSeen: boolean
  language: Language
}
export type Question = { places: PlaceChoices } | { similar: SimilarReport[] } | null

/**
 * What is asked before a report is sent: which place, when the words do not say it, and whether it is one that is known.
 * An emergency is taken in at once, and asked afterwards.
 */
export const questionBefore = async (ctx: Ctx, report: Report, asked: Asked): Promise<Question> => {
  const { lane, category, commune, candidates, reasons } = await decideRoute(ctx, questionOf(report))
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
  if (!commune || lane !== 'feedback' || asked.similarSeen) return null
  const known = await similarTo(ctx, report, { commune: commune.code, category })
  if (known.length === 0) return null
  const similar = known.map(({ when, ...row }) => ({ ...row, meta: when[asked.language] }))
  return { similar }
}
