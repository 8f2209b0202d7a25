import { z } from 'zod'
import { both } from './problem.ts'
import { dayOfDate, hourMs, minuteMs, startOfDate } from './vietnam-time.ts'

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
/** As it is written here: the day, then the month. Of a year in two digits, this century's. */
const dayFirst = /^(?:ngày )?(\d{1,2}) ?(?:([-/.]) ?(\d{1,2}) ?\2 ?|tháng (\d{1,2}) năm )(\d{4}|\d{2})$/
const clock = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?| ?(?:h|giờ) ?(\d{2})?(?: ?phút)?)$/
const machine = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i
const longest = 60
/** PostgreSQL, calendars and people agree on those. */
const years = { from: 2000, to: 2100 }

const plain = (text: string) => text.slice(0, longest).normalize('NFKC').trim().replace(/\s+/g, ' ')
const inTwo = (part: string) => part.padStart(2, '0')

/**
 * A day as a person writes it (5/11/2026, 05-11-2026, 5.11.26, "ngày 5 tháng 11 năm 2026") or a machine (2026-11-05), as
 * 'YYYY-MM-DD'. The day stands before the month. Null for what is no day, or none between 2000 and 2100.
 */
export const readDate = (text: string): string | null => {
  const written = plain(text).toLowerCase()
  const [, y, , m, d] = yearFirst.exec(written) ?? []
  if (y) return existing([y, m!, d!])
  const [, day, , month, spelled, year] = dayFirst.exec(written) ?? []
  if (!day) return null
  return existing([year!.length === 2 ? `20${year}` : year!, (month ?? spelled)!, day])
}

const existing = ([year, month, day]: [string, string, string]): string | null => {
  const date = `${year}-${inTwo(month)}-${inTwo(day)}`
  const inRange = Number(year) >= years.from && Number(year) <= years.to
  return inRange && !Number.isNaN(dayOfDate(date)) ? date : null
}

/**
 * An instant as a person writes it, a day with or without its time ("8h30 5/11/2026", "05/11/2026 8:30"), in Vietnam's time; or
 * as a machine does, with or without a zone. A day alone is its beginning. Null for what is none.
 */
export const readMoment = (text: string): Date | null => {
  const written = plain(text)
  const [, dated] = machine.exec(written) ?? []
  if (dated) return readDate(dated) === null ? null : validOrNull(new Date(written))
  const parts = written
    .toLowerCase()
    .replace(/ ?, ?/g, ' ')
    .split(/[ t](?=\d|ngày)/)
  for (let cut = 0; cut <= parts.length; cut++) {
    const [one, other] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    const at = onDay(one, other) ?? onDay(other, one)
    if (at) return at
  }
  return null
}

const validOrNull = (at: Date): Date | null => (Number.isNaN(at.getTime()) ? null : at)

const onDay = (written: string, time: string): Date | null => {
  const date = readDate(written)
  const ms = time === '' ? 0 : readClock(time)
  return date === null || ms === null ? null : new Date(startOfDate(date).getTime() + ms)
}

const readClock = (written: string): number | null => {
  const [, hours, minutes, seconds = '0', after = '0'] = clock.exec(written) ?? []
  if (hours === undefined) return null
  const [h, m, s] = [Number(hours), Number(minutes ?? after), Number(seconds)]
  return h < 24 && m < 60 && s < 60 ? h * hourMs + m * minuteMs + s * 1000 : null
}

const noSuchDay = (vi: string, en: string) =>
  both(
    `${vi} chưa đúng hoặc không có trong lịch; ví dụ đúng: 21/11/2026.`,
    `${en} is no day of the calendar; write it like 21/11/2026.`,
  )
const noSuchMoment = both(
  'Thời điểm chưa đúng hoặc không có trong lịch; ví dụ đúng: 21/11/2026 8:30.',
  'This is no day and time of the calendar; write it like 21/11/2026 8:30.',
)

const read = <Read>(reader: (text: string) => Read | null, sentence: string) =>
  z.string(sentence).transform((text, { issues }) => {
    const found = reader(text)
    if (found !== null) return found
    issues.push({ code: 'custom', message: sentence, input: text })
    return z.NEVER
  })

/** A day that somebody writes, as 'YYYY-MM-DD', by what it is called when it is refused. */
export const writtenDayOf = (vi: string, en: string) => read(readDate, noSuchDay(vi, en))

export const writtenDay = writtenDayOf('Ngày', 'This')

/** An instant that somebody writes. */
export const writtenMoment = read(readMoment, noSuchMoment)

/** A day, which ends where its rule says, as 'YYYY-MM-DD'; or an instant, in ISO. */
export const writtenDeadline = read(
  (text) => readDate(text) ?? readMoment(text)?.toISOString() ?? null,
  noSuchDay('Hạn mới', 'The new date'),
)
