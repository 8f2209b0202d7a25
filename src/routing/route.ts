import type { Lane } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { Sentence } from '../platform/errors.ts'
import type { CategoryCode } from './categories.ts'
import { dangerOf } from './danger-of.ts'
import { type Decided, explainDecision, isDecided } from './decision-words.ts'
import type { Department } from './holder/department.ts'
import { type DutyReason, explainDuty, isDutyReason } from './holder/duty-words.ts'
import { chooseHolder } from './holder/holder.ts'
import { explainHolder, type HolderReason } from './holder/words.ts'
import { classify } from './kind/classify.ts'
import type { Danger } from './kind/danger.ts'
import { explain, type Reason } from './kind/explain.ts'
import { communeOf } from './place/gazetteer.ts'
import { type PlaceQuestion, resolvePlace } from './place/resolve.ts'

export type RouteQuestion = PlaceQuestion & {
  category?: CategoryCode
  /** The lane as a member of staff decided it. */
  lane?: Lane
}

export type RouteReason = Reason | HolderReason | DutyReason | Decided

export type Route = {
  lane: Lane
  /** `possible`: the lane stays, the numbers to call are shown, and a person should look at once. */
  danger: Danger
  category: CategoryCode
  confidence: number
  alternatives: { code: CategoryCode; confidence: number }[]
  commune: { code: string; name: string } | null
  placeConfidence: number
  provinceCode: string | null
  candidates: { code: string; name: string; confidence: number }[]
  department: Department
  reasons: RouteReason[]
}

/** Decides lane, category, commune and department of a report, with every reason; it writes nothing. */
export const decideRoute = async (ctx: Ctx, question: RouteQuestion): Promise<Route> => {
  const { gazetteer, model, directory } = ctx.knowledge
  const place = resolvePlace(gazetteer, question)
  const kind = classify(model, question.text)
  const lane = question.lane ?? kind.lane
  const category = question.category ?? kind.category
  const commune = place.communeCode ? communeOf(gazetteer, place.communeCode) : null
  const provinceCode = commune?.provinceCode ?? place.provinceCode ?? question.provinceCode ?? null
  const at = { communeCode: commune?.code ?? null, provinceCode }
  const holder = chooseHolder(await directory.at(ctx.db, at), { lane, category, text: question.text, ...at })
  const reasons = kindReasons(kind.reasons, question)
  return {
    lane,
    danger: dangerOf({ lane, reasons }),
    category,
    confidence: question.category ? 1 : kind.confidence,
    alternatives: kind.alternatives,
    commune: commune && { code: commune.code, name: commune.fullName },
    placeConfidence: place.confidence,
    provinceCode,
    candidates: commune ? [] : place.candidates.map((row) => named(ctx, row)),
    department: holder.department,
    reasons: [...place.reasons, ...reasons, ...holder.reasons],
  }
}

/** What the words say of a category counts only where nobody chose one; the signals of a lane make one sentence. */
const kindReasons = (found: readonly Reason[], { category, lane }: RouteQuestion): RouteReason[] => {
  const said = lane ? found.filter(({ code }) => code !== 'danger-possible') : found
  const kept = category ? said.filter(({ code }) => !code.startsWith('category-')) : said
  const chosen: RouteReason[] = category ? [{ code: 'category-chosen', category }] : []
  return [...chosen, ...oneForEachLane(kept)]
}

const oneForEachLane = (reasons: readonly Reason[]): Reason[] => {
  const said: Reason[] = []
  for (const reason of reasons) {
    const before = said.findIndex((one) => reason.code === 'lane-rule' && isOfLane(one, reason.lane))
    const one = said[before]
    if (one?.code === 'lane-rule' && reason.code === 'lane-rule')
      said[before] = { ...one, words: [...new Set([...one.words, ...reason.words])] }
    else said.push(reason)
  }
  return said
}

const isOfLane = (reason: Reason, lane: Lane): boolean => reason.code === 'lane-rule' && reason.lane === lane

const named = (ctx: Ctx, { code, confidence }: { code: string; confidence: number }) => ({
  code,
  confidence,
  name: communeOf(ctx.knowledge.gazetteer, code)?.fullName ?? code,
})

/** Without who was passed over for their role, and without what was learned where words say the same: whoever types reads it while somebody talks. */
export const forWhoTypes = (reasons: readonly RouteReason[]): RouteReason[] => {
  const isSaid = reasons.some(({ code }) => code === 'lane-rule')
  return reasons.filter(({ code }) => code !== 'duty-not-allowed' && !(isSaid && code === 'lane-learned'))
}

/** Any stored reason in both languages. */
export const explainRoute = (reason: RouteReason): Sentence => {
  if (isDecided(reason)) return explainDecision(reason)
  if (isDutyReason(reason)) return explainDuty(reason)
  if (reason.code.startsWith('holder-')) return explainHolder(reason as HolderReason)
  return { vi: explain(reason as Reason, 'vi'), en: explain(reason as Reason, 'en') }
}
