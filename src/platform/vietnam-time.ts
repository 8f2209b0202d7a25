export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** Vietnam keeps UTC+7 all year, with no summer time (Quyết định 134/2002/QĐ-TTg), so a fixed offset is exact. */
const offsetMs = 7 * hourMs

/** A day in Vietnam as a whole number: days since 1970-01-01. */
export type DayNumber = number

export const dayOf = (ms: number): DayNumber => Math.floor((ms + offsetMs) / dayMs)

export const startOfDay = (day: DayNumber): number => day * dayMs - offsetMs

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

export const minuteOfDay = (ms: number): number => Math.floor((ms - startOfDay(dayOf(ms))) / minuteMs)

/** 'YYYY-MM-DD' of a day in Vietnam. */
export const dateOfDay = (day: DayNumber): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** 'YYYY-MM-DD' of an instant in Vietnam. */
export const dateOf = (at: Date): string => dateOfDay(dayOf(at.getTime()))

/** The day of 'YYYY-MM-DD'; NaN when there is no such day (2026-02-30). */
export const dayOfDate = (date: string): DayNumber => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return Number.NaN
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs
  return Number.isInteger(day) && dateOfDay(day) === date ? day : Number.NaN
}

/** The instant at which 'YYYY-MM-DD' begins in Vietnam; an invalid date when there is no such day. */
export const startOfDate = (date: string): Date => new Date(startOfDay(dayOfDate(date)))

/** An instant as Vietnam's clocks show it (ISO 8601): '2026-11-30T17:05:00+07:00'. */
export const isoInVietnam = (at: Date): string =>
  `${new Date(at.getTime() + offsetMs).toISOString().slice(0, 19)}+07:00`
