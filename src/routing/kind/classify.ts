import type { Lane } from '../../../db/vocabulary.ts'
import { CATEGORY_CODES, type CategoryCode } from '../categories.ts'
import { HAZARD_CATEGORY } from '../knowledge/lane-rules.ts'
import { alarmByMeaning, alarmIn } from './alarm.ts'
import { besides, putAmongThree } from './beside.ts'
import type { SpokenFor } from './category-phrases.ts'
import type { Danger } from './danger.ts'
import type { Reason } from './explain.ts'
import { featureHashesOf } from './features.ts'
import { heardIn, surroundingsOf } from './heard.ts'
import { judgedWords, mostPoints } from './judged.ts'
import { judgeLane, type LaneVerdict } from './lanes.ts'
import { likeliest } from './likeliest.ts'
import type { Taught } from './packed.ts'
import { type Scorer, scoreLinear, softmaxInPlace } from './scorer.ts'
import { scorersOf } from './scorers.ts'
import { tellingStretch } from './telling.ts'
import { topicOf } from './topic.ts'

export type Classification = {
  lane: Lane
  /** Is somebody in danger? `certain` is the lane emergency; `possible` leaves the lane as it is. */
  danger: Danger
  laneConfidence: number
  category: CategoryCode
  confidence: number
  alternatives: { code: CategoryCode; confidence: number }[]
  reasons: Reason[]
}

/**
 * Lane and category of a report, with what spoke for them. `taught` null: what the seed sentences teach. Confidences are
 * 0–1; `alternatives` holds the best five categories, the chosen one first. Never refuses: nonsense is `other`.
 */
export const classify = (taught: Taught | null, text: string): Classification => {
  const { words, spoken } = judgedWords(text)
  const features = featureHashesOf(words, spoken.hints)
  const around = surroundingsOf(words)
  const topic = topicOf(words, spoken, around)
  const { categories, lanes, calmLanes, secondLook } = scorersOf(taught)
  const heard = heardIn(words, around)
  const alarm = alarmIn(lanes, heard)
  const verdict = judgeLane({
    words,
    heard,
    matter: mostPoints(spoken),
    learned: laneChances(calmLanes, features, alarm),
    alarm,
    meant: () => alarmByMeaning(lanes, heard),
    again: () => alarmIn(secondLook, heard),
    telling: (lane) =>
      lane === 'emergency'
        ? tellingStretch({ scorer: lanes, label: lane, judged: heard, written: words })
        : tellingStretch({ scorer: calmLanes, label: lane, judged: words, written: words }),
  })
  const scores = scoreLinear(
    categories,
    topic.words === words ? features : featureHashesOf(topic.words, topic.spoken.hints),
  )
  const ranked = rankCategories(topic.spoken, scores, endangeredBy(verdict))
  const best =
    verdict.lane === 'spam' ? ({ code: 'other', confidence: verdict.confidence } as const) : ranked[0]!
  const alternatives = [best, ...ranked.filter(({ code }) => code !== best.code)].slice(0, MOST_ALTERNATIVES)
  const unclear =
    verdict.lane === 'spam' ? [] : likeliest({ confidence: round(best.confidence), alternatives })
  return {
    lane: verdict.lane,
    danger: verdict.danger,
    laneConfidence: round(verdict.confidence),
    category: best.code,
    confidence: round(best.confidence),
    alternatives: alternatives.map(({ code, confidence }) => ({ code, confidence: round(confidence) })),
    reasons: [
      ...verdict.reasons,
      ...categoryReasons(best, topic.spoken, () =>
        tellingStretch({ scorer: categories, label: best.code, judged: topic.words, written: words }),
      ),
      ...(unclear.length > 0 ? [{ code: 'category-unclear', likely: unclear } as const] : []),
    ],
  }
}

/** Of the lanes of calm reports only what is left beside the alarm. */
const laneChances = (scorer: Scorer, features: readonly number[], alarm: number): Record<Lane, number> => {
  const scores = scoreLinear(scorer, features)
  softmaxInPlace(scores)
  const chance = (lane: Lane): number => (scores[scorer.labels.indexOf(lane)] ?? 0) * (1 - alarm)
  return {
    feedback: chance('feedback'),
    emergency: alarm,
    complaint: chance('complaint'),
    denunciation: chance('denunciation'),
    spam: chance('spam'),
  }
}

type Ranked = { code: CategoryCode; confidence: number }

/** How much a point of phrase weight counts beside the learned scores. */
const PHRASE_SHARE = 0.3
/** How much a danger to life counts for the category that it belongs to. */
const HAZARD_SHARE = 1.5
/** More phrases of one category say less each. */
const dampen = (points: number): number => Math.min(points, 3) + Math.sqrt(Math.max(0, points - 3))

/** How much a danger that is only possible does. */
const POSSIBLE_HAZARD_SHARE = 0.75

type Endangered = { categories: ReadonlySet<CategoryCode>; share: number; beside: readonly CategoryCode[] }

const endangeredBy = (verdict: LaneVerdict): Endangered => ({
  categories: new Set(
    verdict.hazards?.map((rule) => HAZARD_CATEGORY[rule]).filter((code) => code !== undefined),
  ),
  share: verdict.danger === 'certain' ? HAZARD_SHARE : POSSIBLE_HAZARD_SHARE,
  beside: besides(verdict),
})

const rankCategories = (
  { byCategory }: SpokenFor,
  learned: Float64Array,
  { categories, share, beside }: Endangered,
): Ranked[] => {
  const scores = new Float64Array(CATEGORY_CODES.length)
  for (let i = 0; i < scores.length; i++) {
    const code = CATEGORY_CODES[i]!
    const points = byCategory.get(code)?.points
    scores[i] =
      (learned[i] ?? 0) + (points ? PHRASE_SHARE * dampen(points) : 0) + (categories.has(code) ? share : 0)
  }
  if (beside.length > 0) putAmongThree(scores, beside)
  softmaxInPlace(scores)
  return bestOf(scores)
}

const MOST_ALTERNATIVES = 5

const bestOf = (chances: Float64Array): Ranked[] => {
  const best: Ranked[] = []
  for (let i = 0; i < chances.length; i++) {
    const confidence = chances[i]!
    if (best.length === MOST_ALTERNATIVES && best.at(-1)!.confidence >= confidence) continue
    let at = best.length
    while (at > 0 && best[at - 1]!.confidence < confidence) at--
    best.splice(at, 0, { code: CATEGORY_CODES[i]!, confidence })
    if (best.length > MOST_ALTERNATIVES) best.pop()
  }
  return best
}

const categoryReasons = (
  { code: category }: Ranked,
  { byCategory }: SpokenFor,
  telling: () => string[],
): Reason[] => {
  const words = byCategory.get(category)?.said.slice(0, 6) ?? []
  return [
    words.length > 0
      ? { code: 'category-words', category, words }
      : { code: 'category-learned', category, words: telling() },
  ]
}

const round = (share: number): number => Math.round(share * 1000) / 1000
