import type { Language } from '../../../db/vocabulary.ts'
import type { ResultsSaid } from '../../../web/resident/unit-results.tsx'
import { words } from '../../../web/resident/words.ts'
import { publicMeasures, type Results } from '../../publishing/results.ts'
import { fewest } from '../../reporting/fewest.ts'
import { type MeasureCode, measures, type Rate, rates } from '../../reporting/measures.ts'

const numbers = { vi: 'vi-VN', en: 'en-GB' }

/** "92%"; where a few were late, or a few in time, only how many at least or at most: else they could be counted. Null of nothing. */
export const percentOf = (rate: Rate | null, lang: Language): string | null => {
  if (!rate) return null
  const { part, of } = rate
  const say = (share: number) =>
    new Intl.NumberFormat(numbers[lang], { style: 'percent', roundingMode: 'floor' }).format(share)
  if (isFew(of - part)) return `≥ ${say((of - fewest + 1) / of)}`
  return isFew(part) ? `≤ ${say((fewest - 1) / of)}` : say(part / of)
}

/** Some, and so few that their number is not told. */
const isFew = (n: number): boolean => n > 0 && n < fewest

const partsOf = ({ part, of }: Rate, lang: Language): string => {
  const { partOf, fewLate, fewInTime } = words.units
  if (isFew(of - part)) return fewLate(of)[lang]
  return (isFew(part) ? fewInTime(of) : partOf(part, of))[lang]
}

const hour = 60
/** A working day has eight hours. */
const workingDay = 8 * hour

/** Minutes of working time as people say them. */
const lengthOf = (minutes: number, lang: Language): string => {
  const round = (n: number) =>
    new Intl.NumberFormat(numbers[lang], { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n)
  const { minutes: ofMinutes, hours, workingDays } = words.units.lengths
  if (minutes < hour) return ofMinutes(minutes)[lang]
  if (minutes < workingDay) return hours(round(minutes / hour))[lang]
  return workingDays(round(minutes / workingDay))[lang]
}

/** The figures of a unit as the page says them. */
export const resultsSaid = (
  { totals, inTime, accept, answer, marks, standing }: Results,
  lang: Language,
): ResultsSaid => {
  const length = (minutes: number | null | undefined) => (minutes ? lengthOf(minutes, lang) : null)
  return {
    takenIn: totals['taken-in'] ?? 0,
    inTime: inTime && { share: percentOf(inTime, lang)!, parts: partsOf(inTime, lang) },
    acceptedWithin: length(accept?.median),
    answeredWithin: length(answer?.median),
    nineWithin: length(answer?.p90),
    marks: marks && {
      n: marks.n,
      mean: new Intl.NumberFormat(numbers[lang], { maximumFractionDigits: 1 }).format(marks.mean),
    },
    reopened: reopenedSaid(totals.reopened ?? 0, lang),
    standing: [
      ...standing.told.map(({ code, n }) => ({ code, name: measures[code as MeasureCode].name[lang], n })),
      ...(standing.rest > 0
        ? [{ code: 'rest', name: words.units.otherStanding[lang], n: standing.rest }]
        : []),
    ],
  }
}

const reopenedSaid = (n: number, lang: Language): string | null =>
  n === 0 ? null : isFew(n) ? words.units.fewerThan(fewest)[lang] : n.toLocaleString(numbers[lang])

/** What each figure of the page means, in the words by which it is counted. */
export const glossary = (lang: Language): { name: string; says: string }[] =>
  [...publicMeasures.map((code) => measures[code]), rates['in-time']].map(({ name, says }) => ({
    name: name[lang],
    says: says[lang],
  }))
