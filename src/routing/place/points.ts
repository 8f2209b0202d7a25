import type { Reason } from '../kind/explain.ts'
import { type Candidate, type Place, type PlaceQuestion, round } from './answer.ts'
import { type Located, locate } from './boundaries.ts'
import { communeOf, type Gazetteer } from './gazetteer.ts'

/** The communes at the question's coordinates, best first; null without coordinates or boundaries. */
export const pointsOf = (gazetteer: Gazetteer, { lat, lon }: PlaceQuestion): Located[] | null =>
  lat === undefined || lon === undefined || !gazetteer.boundaries
    ? null
    : locate(gazetteer.boundaries, { lat, lon })

/** Beyond this a point is too far from every commune to pick one. Boundaries are simplified, GPS is some 50 m off. */
const PICK_METRES = 300

export const isOnSpot = ({ metresOutside }: Located): boolean => metresOutside <= PICK_METRES

/** What the words said, weighed against the coordinates: they agree, disagree, or the coordinates stand alone. */
export const withPoints = (gazetteer: Gazetteer, said: Place, points: readonly Located[]): Place => {
  const nearest = points[0]
  if (!nearest) return { ...said, reasons: [...said.reasons, { code: 'place-point-nowhere' }] }
  const name = communeOf(gazetteer, nearest.code)?.fullName ?? nearest.code
  const reason: Reason =
    nearest.metresOutside === 0
      ? { code: 'place-point', commune: name }
      : { code: 'place-point-outside', commune: name, metres: nearest.metresOutside }
  const agreed = said.candidates.find(({ code }) =>
    points.some((point) => point.code === code && point.metresOutside <= PICK_METRES),
  )
  if (agreed)
    return picked(gazetteer, said, {
      code: agreed.code,
      confidence: 0.97,
      words: agreed.words,
      reason,
      point: nearest,
    })
  if (said.candidates.length > 0) return disagreed(said, nearest, name)
  if (nearest.metresOutside <= PICK_METRES)
    return picked(gazetteer, said, {
      code: nearest.code,
      confidence: nearest.metresOutside ? 0.8 : 0.95,
      words: '',
      reason,
      point: nearest,
    })
  const candidates = points.map(({ code }) => ({ code, confidence: round(0.5 / points.length), words: '' }))
  return {
    ...said,
    candidates,
    confidence: candidates[0]!.confidence,
    metresOutside: nearest.metresOutside,
    reasons: [...without(said), reason],
  }
}

type Pick = Candidate & { reason: Reason; point: Located }

const picked = (
  gazetteer: Gazetteer,
  said: Place,
  { code, confidence, words, reason, point }: Pick,
): Place => ({
  communeCode: code,
  provinceCode: communeOf(gazetteer, code)?.provinceCode ?? null,
  confidence,
  candidates: [{ code, confidence, words }],
  reasons: [...without(said), reason],
  ...(point.metresOutside > 0 && { metresOutside: point.metresOutside }),
})

const disagreed = (said: Place, point: Located, commune: string): Place => ({
  ...said,
  communeCode: null,
  confidence: 0.45,
  candidates: [
    ...said.candidates.filter(({ code }) => code !== point.code),
    { code: point.code, confidence: 0.4, words: '' },
  ],
  reasons: [...said.reasons, { code: 'place-disagree', commune }],
})

const without = ({ reasons }: Place): Reason[] => reasons.filter(({ code }) => code !== 'place-none')
