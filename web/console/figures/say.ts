import { dateInWords } from '../clock.ts'
import { isDay } from '../days/typed.ts'
import type { Board, Language, Sentence } from '../shapes.ts'
import { words } from '../words/figures.ts'
import type { Period } from './queries.ts'

/** '2/11/2026 – 1/12/2026', as far as these are days. */
export const daysInWords = ({ from, to }: Period, language: Language): string =>
  isDay(from) && isDay(to) ? `${dateInWords(from, language)} – ${dateInWords(to, language)}` : ''

const locales = { vi: 'vi-VN', en: 'en-GB' }

/** 92,6 % / 92.6 %; whole per cents where there are few. */
export const percent = (
  share: number | null,
  { of, language }: { of: number; language: Language },
): string | null =>
  share === null
    ? null
    : new Intl.NumberFormat(locales[language], {
        style: 'percent',
        maximumFractionDigits: of < 200 ? 0 : 1,
      }).format(share)

export const number = (n: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(n)

const hour = 60
/** A working day has eight hours. */
const workingDay = 8 * hour

/** Minutes of working time as people say them. */
export const length = (minutes: number, language: Language): Sentence => {
  const rounded = (n: number) =>
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n)
  if (minutes < hour) return words.minutes(minutes)
  if (minutes < workingDay) return words.hours(rounded(minutes / hour))
  return words.workingDays(rounded(minutes / workingDay))
}

export const openOf = ({ ages }: Board) => ages.reduce((sum, { open }) => sum + open, 0)
export const overdueOf = ({ ages }: Board) => ages.reduce((sum, { overdue }) => sum + overdue, 0)
export const answeredOf = (totals: Board['totals']) =>
  (totals['done-in-time'] ?? 0) + (totals['done-late'] ?? 0)

/** The mean of the marks; null of none. */
export const markOf = (marks: number[]): number | null => {
  const n = marks.reduce((sum, one) => sum + one, 0)
  return n === 0 ? null : marks.reduce((sum, one, i) => sum + one * (i + 1), 0) / n
}
