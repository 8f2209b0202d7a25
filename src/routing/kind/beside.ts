import { CATEGORY_CODES, type CategoryCode } from '../categories.ts'
import { HAZARD_CATEGORY, HAZARDS_OF_NO_FIELD, RESCUED_FROM } from '../knowledge/lane-rules.ts'
import type { LaneVerdict } from './lanes.ts'

const RESCUE: readonly CategoryCode[] = ['fire-safety', 'other']
const NO_FIELD: readonly CategoryCode[] = ['other']
const ACCUSED: readonly CategoryCode[] = ['conduct']
const NONE: readonly CategoryCode[] = []

/**
 * Fields that stand among the three likeliest by what a report is, whatever its words: whoever drowns or is buried is brought out by
 * the fire police and is no field's matter, nor is who is lost; and who is accused is accused of how he acted.
 */
export const besides = ({ lane, danger, hazards = [] }: LaneVerdict): readonly CategoryCode[] => {
  if (lane === 'denunciation') return ACCUSED
  if (danger !== 'certain') return NONE
  const unowned = hazards.every((rule) => HAZARD_CATEGORY[rule] === undefined)
  if (unowned || hazards.some((rule) => RESCUED_FROM.has(rule))) return RESCUE
  return hazards.some((rule) => HAZARDS_OF_NO_FIELD.has(rule)) ? NO_FIELD : NONE
}

const MOST = 3

/** The likeliest keeps its place; the least likely of the others changes places with one that has to be there. */
export const putAmongThree = (scores: Float64Array, codes: readonly CategoryCode[]): void => {
  const wanted = codes.map((code) => CATEGORY_CODES.indexOf(code))
  const three = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, MOST)
  const yielding = three.slice(1).filter((at) => !wanted.includes(at))
  for (const at of wanted.filter((one) => !three.includes(one))) {
    const gone = yielding.pop()
    if (gone === undefined) return
    const score = scores[at]!
    scores[at] = scores[gone]!
    scores[gone] = score
  }
}
