import { useStore } from '@nanostores/react'
import { atom, computed } from 'nanostores'
import { useMemo } from 'react'
import { houseNow, whenTimeMoves } from './house-time.ts'
import type { Language } from './shapes.ts'

/** Every moment is shown and typed where the office is, whatever zone the machine believes in. */
const zone = 'Asia/Ho_Chi_Minh'
const offset = '+07:00'
const locales = { vi: 'vi-VN', en: 'en-GB' }

type Options = Record<Language, Intl.DateTimeFormatOptions>

const formats = ({ vi, en }: Options) => ({
  vi: new Intl.DateTimeFormat(locales.vi, { timeZone: zone, ...vi }),
  en: new Intl.DateTimeFormat(locales.en, { timeZone: zone, ...en }),
})
const inBoth = (options: Intl.DateTimeFormatOptions) => formats({ vi: options, en: options })

const hour = inBoth({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = formats({
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
})
const weekday = formats({
  vi: { weekday: 'long', day: 'numeric', month: 'numeric' },
  en: { weekday: 'long', day: 'numeric', month: 'short' },
})
const longDay = inBoth({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const startOf = (date: string) => new Date(`${date}T00:00:00${offset}`)

/** `2026-12-04` as people say it: `Thứ Sáu, 4 tháng 12, 2026`. */
export const dayInWords = (date: string, language: Language) =>
  withSunday(longDay[language].format(startOf(date)))

const withSunday = (date: string) => date.replace('Chủ Nhật', 'Chủ nhật')

/** Within a line a day begins small and its number large, as Decree 30/2020 writes it: `thứ Hai`. */
export const withinLine = (date: string) => withSunday(date).replace(/^Thứ /, 'thứ ')

/** `2026-12-04` in short: `04/12/2026`. */
export const dateInWords = (date: string, language: Language) => day[language].format(startOf(date))

/** `2026-07-02` of an instant. */
export const dateInVietnam = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: zone })

/** `2026-12-06`, two days after `2026-12-04`. */
export const inDays = (date: string, days: number) =>
  dateInVietnam(new Date(startOf(date).getTime() + days * 86_400_000))

/** Whole days from one moment to another; none where the clocks disagree. */
export const daysBetween = (at: string, now: Date) =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 86_400_000))

/** `2026-11-24T07:30`, as a field for date and time wants it. */
export const momentToType = (at: string) =>
  new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T')

/** The instant meant; what is no time goes as it is, so that the server says so. */
export const typedMoment = (typed: string) => (typed ? `${typed}:00${offset}` : typed)

export const fullTime = (at: string, language: Language) =>
  `${hour[language].format(new Date(at))} ${day[language].format(new Date(at))}`

type Span = { from: string; until: string | null }

/** The hours of one day that a span takes, `17:00–24:00`; null where it takes all of it. */
export const hoursOfDay = ({ from, until }: Span, date: string): string | null => {
  const [begins, ends] = [startOf(date).getTime(), startOf(inDays(date, 1)).getTime()]
  const starts = Date.parse(from)
  const stops = until === null ? ends : Date.parse(until)
  if (starts <= begins && stops >= ends) return null
  const first = starts <= begins ? '00:00' : hour.vi.format(new Date(starts))
  return `${first}–${stops >= ends ? '24:00' : hour.vi.format(new Date(stops))}`
}

/** Today: the hour alone; this year's other days with the weekday, which people plan by. */
export const shortTime = (at: string, { now, language }: { now: Date; language: Language }) => {
  const moment = new Date(at)
  const time = hour[language].format(moment)
  if (dateInVietnam(moment) === dateInVietnam(now)) return time
  return `${time} ${withinLine(weekday[language].format(moment))}`
}

export const dayOf = (at: string, language: Language) => day[language].format(new Date(at))

const month = inBoth({ month: 'long', year: 'numeric' })

const monthAlone = inBoth({ month: 'long' })

/** `Tháng 11`; the months count from one. */
export const monthName = (n: number, language: Language) =>
  monthAlone[language].format(new Date(`2026-${String(n).padStart(2, '0')}-15T00:00:00${offset}`))

/** Near enough for what happened long ago: `tháng 9 năm 2026`. */
export const monthOf = (at: string, language: Language) => month[language].format(new Date(at))

/** The month of `2026-09-02`: `tháng 9 năm 2026`. */
export const monthOfDay = (date: string, language: Language) => month[language].format(startOf(date))

const now = atom(houseNow())
setInterval(() => now.set(houseNow()), 30_000)
whenTimeMoves(() => now.set(houseNow()))

/** One tick for every "in 3 hours" on the screen, each half minute. */
export const useNow = () => useStore(now)

/** The same for what stands there hundreds of times: drawn again only when a tick changes what is said of it. */
export const useNowFor = <T>(of: T, said: (of: T, now: Date) => string): Date => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is new at each render and says the same.
  const heard = useMemo(() => computed(now, (now) => said(of, now)), [of])
  useStore(heard)
  return now.get()
}

const today = computed(now, dateInVietnam)

/** The beginning of this day, drawn again at midnight alone. */
export const useToday = (): Date => startOf(useStore(today))
