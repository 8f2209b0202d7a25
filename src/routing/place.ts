import { type Located, locate } from './boundaries.ts'
import type { Reason } from './explain.ts'
import { communeOf, type Gazetteer } from './gazetteer.ts'
import { type FieldReadings, type Reading, readPlaces, type Source } from './place/readings.ts'
import { reasonsOf } from './place/reasons.ts'
import { splitWords } from './tokens.ts'

export type PlaceQuestion = {
  text: string
  address?: string
  provinceCode?: string
  communeCode?: string
  lat?: number
  lon?: number
}
export type Candidate = { code: string; confidence: number; words: string }
export type Place = {
  communeCode: string | null
  provinceCode: string | null
  confidence: number
  candidates: Candidate[]
  reasons: Reason[]
  metresOutside?: number
}

/**
 * Finds the commune that a report is about. Answers a commune only when the evidence points to one; otherwise candidates,
 * best first, each with a confidence (0–1) and the words it rests on. Never refuses: nonsense gives no place and says so.
 * The address outweighs the text; coordinates (WGS84 degrees) decide between candidates and stand alone when no words
 * name a place; a commune outside `provinceCode` is never given without a reason that says so.
 */
export const resolvePlace = (gazetteer: Gazetteer, question: PlaceQuestion): Place => {
  const given = question.communeCode ? communeOf(gazetteer, question.communeCode) : null
  if (given) return placeGiven(gazetteer, given.code, question)
  const said = placeInWords(gazetteer, question)
  const points = pointsOf(gazetteer, question)
  const place = points ? withPoints(gazetteer, said, { points, question }) : said
  const unknown: Reason[] = question.communeCode
    ? [{ code: 'place-unknown-code', given: question.communeCode.slice(0, 20) }]
    : []
  return sayWhenOutside(gazetteer, { ...place, reasons: [...unknown, ...place.reasons] }, question)
}

const placeGiven = (gazetteer: Gazetteer, code: string, question: PlaceQuestion): Place => {
  const commune = communeOf(gazetteer, code)!
  const place: Place = {
    communeCode: code,
    provinceCode: commune.provinceCode,
    confidence: 1,
    candidates: [{ code, confidence: 1, words: commune.fullName }],
    reasons: [{ code: 'place-given', commune: commune.fullName }],
  }
  return sayWhenOutside(gazetteer, place, question)
}

const placeInWords = (gazetteer: Gazetteer, question: PlaceQuestion): Place => {
  const known =
    question.provinceCode && gazetteer.provinces.has(question.provinceCode) ? question.provinceCode : null
  const sources = sourcesOf(question)
  const first = known ? null : readAll(gazetteer, sources, new Set())
  const named = new Set(first?.flatMap(({ provinces }) => [...provinces]))
  const scope = known ? new Set([known]) : named.size > 0 ? named : null
  const fields = readAll(gazetteer, sources, scope)
  const place = weigh(gazetteer, fields)
  const provinceCode = place.provinceCode ?? known ?? (named.size === 1 ? [...named][0]! : null)
  if (place.candidates.length > 0 || !known) return { ...place, provinceCode }
  return elsewhere(gazetteer, { ...place, provinceCode }, sources)
}

/** A name that the receiving province does not know is offered from elsewhere, never picked. */
const elsewhere = (gazetteer: Gazetteer, place: Place, sources: Source[]): Place => {
  const fields = readAll(gazetteer, sources, null)
  const typed = fields.map((field) => ({
    ...field,
    readings: field.readings.filter((one) => isCertain(one) && !one.misspelt),
  }))
  const found = weigh(gazetteer, typed)
  if (found.candidates.length === 0 || found.candidates.length > 3) return place
  return { ...found, communeCode: null, confidence: 0.4, provinceCode: place.provinceCode }
}

const isCertain = ({ outcome, role, key }: Reading): boolean =>
  outcome.certainty >= 0.9 && !role.passing && key.includes(' ')

const sourcesOf = ({ address, text }: PlaceQuestion): Source[] => [
  ...(address ? [{ field: 'address' as const, words: splitWords(address) }] : []),
  ...(text ? [{ field: 'text' as const, words: splitWords(text) }] : []),
]

const readAll = (
  gazetteer: Gazetteer,
  sources: readonly Source[],
  scope: ReadonlySet<string> | null,
): FieldReadings[] => sources.map((source) => readPlaces(gazetteer, source, scope))

/** Two names weighing within this of each other are both possible. */
const CLOSE = 0.9
const MOST_CANDIDATES = 12

const weigh = (gazetteer: Gazetteer, fields: readonly FieldReadings[]): Place => {
  const readings = bestPerName(fields.flatMap((field) => field.readings))
  const top = readings[0]
  const close = readings.filter((reading) => top!.weight - reading.weight < CLOSE)
  const candidates = close.flatMap(({ outcome, words }) =>
    outcome.targets.map((code) => ({
      code,
      confidence: round(outcome.certainty / outcome.targets.length / close.length),
      words,
    })),
  )
  const unique = [...new Map(candidates.toReversed().map((one) => [one.code, one])).values()].toReversed()
  const reasons = reasonsOf(gazetteer, {
    readings: close,
    passedOver: fields.flatMap((field) => field.passedOver),
  })
  if (!top || unique.length > MOST_CANDIDATES)
    return { ...NOWHERE, reasons: [...reasons, { code: 'place-none' }] }
  const provinces = new Set(unique.map(({ code }) => gazetteer.communes.get(code)?.provinceCode))
  const single = unique.length === 1 && !maySplit(gazetteer, close) ? unique[0]! : null
  return {
    communeCode: single?.code ?? null,
    provinceCode: provinces.size === 1 ? ([...provinces][0] ?? null) : null,
    confidence: single ? round(top.outcome.certainty) : unique[0]!.confidence,
    candidates: single ? [{ ...single, confidence: round(top.outcome.certainty) }] : unique,
    reasons,
  }
}

/** A list that knows one successor only cannot say that a former commune went there whole. */
const maySplit = ({ splitsUnknown }: Gazetteer, readings: readonly Reading[]): boolean =>
  splitsUnknown && readings.some(({ outcome }) => outcome.meanings.some(({ kind }) => kind !== 'unit'))

const NOWHERE: Place = { communeCode: null, provinceCode: null, confidence: 0, candidates: [], reasons: [] }

const round = (confidence: number): number => Math.round(confidence * 100) / 100

const bestPerName = (readings: Reading[]): Reading[] => {
  const best = new Map<string, Reading>()
  for (const reading of readings) {
    const same = best.get(reading.key)
    if (!same || reading.weight > same.weight) best.set(reading.key, reading)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

const pointsOf = (gazetteer: Gazetteer, { lat, lon }: PlaceQuestion): Located[] | null =>
  lat === undefined || lon === undefined || !gazetteer.boundaries
    ? null
    : locate(gazetteer.boundaries, { lat, lon })

/** Beyond this a point is too far from every commune to pick one. Boundaries are simplified, GPS is some 50 m off. */
const PICK_METRES = 300

type PointEvidence = { points: Located[]; question: PlaceQuestion }

const withPoints = (gazetteer: Gazetteer, said: Place, { points }: PointEvidence): Place => {
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

const sayWhenOutside = (gazetteer: Gazetteer, place: Place, { provinceCode }: PlaceQuestion): Place => {
  if (!provinceCode) return place
  const outside = place.candidates
    .map(({ code }) => communeOf(gazetteer, code))
    .filter((commune) => commune && commune.provinceCode !== provinceCode)
    .map((commune) => ({
      commune: commune!.fullName,
      province: gazetteer.provinces.get(commune!.provinceCode)?.name ?? '',
    }))
  return {
    ...place,
    reasons: [
      ...place.reasons,
      ...outside.map((named): Reason => ({ code: 'place-outside-province', ...named })),
    ],
  }
}
