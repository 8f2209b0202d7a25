import type { Language } from '../../../db/vocabulary.ts'
import type { ResultsSaid } from '../../../web/resident/unit-results.tsx'
import { words } from '../../../web/resident/words.ts'
import { publicMeasures, type Results } from '../../publishing/results.ts'
import { buckets, measures, type Rate, rates } from '../../reporting/measures.ts'

const numbers = { vi: 'vi-VN', en: 'en-GB' }

/** "92%"; null of nothing. */
export const percentOf = (rate: Rate | null, lang: Language): string | null =>
  rate && new Intl.NumberFormat(numbers[lang], { style: 'percent' }).format(rate.part / rate.of)

const hour = 60
/** A working day has eight hours. */
const workingDay = 8 * hour

/** Minutes of working time as people say them. */
const lengthOf = (minutes: number, lang: Language): string => {
  const round = (n: number) =>
    new Intl.NumberFormat(numbers[lang], { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n)
  const { minutes: ofMinutes, hours, workingDays } = words.units.lengths
  if (minutes < hour) return ofMinutes(minutes)[lang]
  if (minutes < 2 * workingDay) return hours(round(minutes / hour))[lang]
  return workingDays(round(minutes / workingDay))[lang]
}

/** The figures of a unit as the page says them. */
export const resultsSaid = (
  { totals, inTime, accept, answer, marks }: Results,
  lang: Language,
): ResultsSaid => {
  const length = (minutes: number | null | undefined) => (minutes ? lengthOf(minutes, lang) : null)
  return {
    takenIn: totals['taken-in'] ?? 0,
    inTime: inTime && { ...inTime, share: percentOf(inTime, lang)! },
    acceptedWithin: length(accept?.median),
    answeredWithin: length(answer?.median),
    nineWithin: length(answer?.p90),
    marks: marks && {
      n: marks.n,
      mean: new Intl.NumberFormat(numbers[lang], { maximumFractionDigits: 1 }).format(marks.mean),
    },
    reopened: totals.reopened ?? 0,
    standing: buckets.map((code) => ({ code, name: measures[code].name[lang], n: totals[code] ?? 0 })),
  }
}

/** What each figure of the page means, in the words by which it is counted. */
export const glossary = (lang: Language): { name: string; says: string }[] =>
  [...publicMeasures.map((code) => measures[code]), rates['in-time']].map(({ name, says }) => ({
    name: name[lang],
    says: says[lang],
  }))
