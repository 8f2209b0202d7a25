import type { Reason } from '../kind/explain.ts'
import { splitWords, type Words } from '../tokens.ts'
import { type Place, type PlaceQuestion, round } from './answer.ts'
import { type Commune, communeOf, type Gazetteer } from './gazetteer.ts'
import { namesKind } from './markers.ts'
import { isOnSpot, pointsOf, withPoints } from './points.ts'
import { type FieldReadings, isUnlikeName, type Reading, readPlaces, type Source } from './readings.ts'
import { reasonsOf } from './reasons.ts'
import { setApart } from './run-together.ts'

export type { Candidate, Place, PlaceQuestion } from './answer.ts'

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
  const place = points ? withPoints(gazetteer, said, points) : said
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
    reasons: [
      { code: 'place-given', commune: commune.fullName },
      ...contradictions(gazetteer, commune, question),
    ],
  }
  return sayWhenOutside(gazetteer, place, question)
}

/** What the sender chose stands, but words or a pin that say otherwise are told: to the sender before, to the officer after. */
const contradictions = (gazetteer: Gazetteer, chosen: Commune, question: PlaceQuestion): Reason[] => {
  const { communeCode } = placeInWords(gazetteer, question)
  const points = pointsOf(gazetteer, question) ?? []
  const isThere = points.length === 0 || points.some((point) => point.code === chosen.code && isOnSpot(point))
  const told = (code: string, by: 'words' | 'point'): Reason => ({
    code: 'place-contradicted',
    chosen: chosen.fullName,
    commune: communeOf(gazetteer, code)!.fullName,
    communeCode: code,
    by,
  })
  return [
    ...(communeCode && communeCode !== chosen.code ? [told(communeCode, 'words')] : []),
    ...(isThere ? [] : [told(communeOf(gazetteer, points[0]!.code)!.code, 'point')]),
  ]
}

const placeInWords = (gazetteer: Gazetteer, question: PlaceQuestion): Place => {
  const known =
    question.provinceCode && gazetteer.provinces.has(question.provinceCode) ? question.provinceCode : null
  const sources = sourcesOf(gazetteer, question)
  const everywhere = known ? null : readAll(gazetteer, sources, null)
  const named = new Set(everywhere?.flatMap(({ provinces }) => [...provinces]))
  const scope = known ? new Set([known]) : named.size > 0 ? named : null
  const fields = scope || !everywhere ? readAll(gazetteer, sources, scope) : everywhere
  const place = weigh(gazetteer, fields)
  const provinceCode = place.provinceCode ?? known ?? (named.size === 1 ? [...named][0]! : null)
  if (place.candidates.length > 0 || !known) return { ...place, provinceCode }
  return elsewhere(gazetteer, { ...place, provinceCode }, sources)
}

/** A name that the receiving province does not know is offered from elsewhere, never picked. */
const elsewhere = (gazetteer: Gazetteer, place: Place, sources: Source[]): Place => {
  if (!sources.some(({ words }) => namesKind(words))) return place
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

/** The address comes first; the text is split first, as it has just been read for its kind. */
const sourcesOf = (gazetteer: Gazetteer, { address, text }: PlaceQuestion): Source[] => {
  const wordsOf = (written: string): Words => setApart(gazetteer, splitWords(written))
  const inText: Source[] = text ? [{ field: 'text', words: wordsOf(text) }] : []
  return address ? [{ field: 'address', words: wordsOf(address) }, ...inText] : inText
}

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
  const close = byBothNames(readings.filter((reading) => isClose(top!, reading)))
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
  const single = unique.length === 1 && close.some(mayBePicked(gazetteer)) ? unique[0]! : null
  return {
    communeCode: single?.code ?? null,
    provinceCode: provinces.size === 1 ? ([...provinces][0] ?? null) : null,
    confidence: single ? round(top.outcome.certainty) : unique[0]!.confidence,
    candidates: single ? [{ ...single, confidence: round(top.outcome.certainty) }] : unique,
    reasons,
  }
}

/** What is only like a name never hides one that is written right. */
const isClose = (top: Reading, reading: Reading): boolean =>
  top.weight - reading.weight < CLOSE || (isUnlikeName(top.outcome) && !isUnlikeName(reading.outcome))

/**
 * Never picked: what is only like a name or as likely names something else, what the writer doubts or places in another province, and a former commune from a list that knows one
 * successor of each, so that it cannot say whether all of it went there.
 */
const mayBePicked =
  ({ splitsUnknown }: Gazetteer) =>
  ({ outcome, role, bare, otherProvince }: Reading): boolean =>
    outcome.unlike === null &&
    !role.unsure &&
    !bare &&
    otherProvince === null &&
    !(splitsUnknown && outcome.meanings.some(({ kind }) => kind !== 'unit'))

/** Where a place is told by its former and its present name, it is what both of them mean. */
const byBothNames = (readings: Reading[]): Reading[] =>
  readings.map((reading) => {
    const other = readings.find(({ key }) => key === reading.otherName)
    const both = other ? reading.outcome.targets.filter((code) => other.outcome.targets.includes(code)) : []
    return both.length > 0 ? { ...reading, outcome: { ...reading.outcome, targets: both } } : reading
  })

const NOWHERE: Place = { communeCode: null, provinceCode: null, confidence: 0, candidates: [], reasons: [] }

const bestPerName = (readings: Reading[]): Reading[] => {
  const best = new Map<string, Reading>()
  for (const reading of readings) {
    const same = best.get(reading.key)
    if (same && areNamesakes(same, reading)) best.set(`${reading.key} ${reading.words}`, reading)
    else best.set(reading.key, same ? eitherOf(same, reading) : reading)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

/** "phường A hay xã A": two units of one name, each called by its kind. */
const areNamesakes = (one: Reading, other: Reading): boolean =>
  [one, other].every(({ typed, outcome }) => typed && !isUnlikeName(outcome)) &&
  !one.outcome.targets.some((code) => other.outcome.targets.includes(code))

/** Said twice, a name is of the kind that is written once. */
const eitherOf = (one: Reading, other: Reading): Reading => {
  const [more, less] = other.weight > one.weight ? [other, one] : [one, other]
  return less.typed && !more.typed ? { ...less, weight: more.weight } : more
}

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
