import type { Span } from '../../db/schema/deadlines.ts'
import type { Sentence } from '../platform/errors.ts'
import { dateOfDay, dayOf, minuteMs, minuteOfDay, weekdayOf } from './day.ts'

const weekdays = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
]

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const units: Record<Span['unit'], (amount: number) => Sentence> = {
  minutes: (n) => ({ vi: `${n} phút`, en: plural(n, 'minute') }),
  'working-hours': (n) => ({ vi: `${n} giờ làm việc`, en: plural(n, 'working hour') }),
  'working-days': (n) => ({ vi: `${n} ngày làm việc`, en: plural(n, 'working day') }),
  'calendar-days': (n) => ({ vi: `${n} ngày`, en: plural(n, 'day') }),
}

export const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

export const saySpan = ({ unit, amount }: Span): Sentence => units[unit](amount)

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** An hour and a day in Vietnam: "17:00 thứ Tư, 25/02/2026", "17:00 on Wednesday, 25 February 2026". */
export const sayMoment = (at: Date): Sentence => {
  const minute = minuteOfDay(at.getTime())
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
  const day = dayOf(at.getTime())
  const weekday = weekdays[weekdayOf(day) - 1]!
  const [year, month, date] = dateOfDay(day).split('-') as [string, string, string]
  return {
    vi: `${time} ${weekday.vi}, ${date}/${month}/${year}`,
    en: `${time} on ${weekday.en}, ${Number(date)} ${months[Number(month) - 1]} ${year}`,
  }
}

/** A day as an office writes it: "ngày 25 tháng 02 năm 2026", "25 February 2026". */
export const sayDay = (at: Date): Sentence => {
  const [year, month, date] = dateOfDay(dayOf(at.getTime())).split('-') as [string, string, string]
  return {
    vi: `ngày ${date} tháng ${month} năm ${year}`,
    en: `${Number(date)} ${months[Number(month) - 1]} ${year}`,
  }
}

/** A length in hours and minutes: "5 giờ 30 phút", "5 hours 30 minutes". */
export const sayLength = (ms: number): Sentence => {
  const total = Math.round(ms / minuteMs)
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  const vi = [hours && `${hours} giờ`, minutes && `${minutes} phút`].filter(Boolean)
  const en = [hours && plural(hours, 'hour'), minutes && plural(minutes, 'minute')].filter(Boolean)
  return { vi: vi.join(' ') || 'chưa đến 1 phút', en: en.join(' ') || 'less than a minute' }
}

/** Whose view is waited for, since when and until when. */
export const sayAwaited = (
  { department, askedAt, dueAt }: { department: string; askedAt: Date; dueAt: Date },
  now: Date,
): Sentence => {
  const asked = sayMoment(askedAt)
  const due = sayMoment(dueAt)
  return dueAt <= now
    ? {
        vi: `${department} được xin ý kiến từ ${asked.vi}, đã quá hạn trả lời ${due.vi}.`,
        en: `${department} was asked for its view at ${asked.en} and has not answered by ${due.en}.`,
      }
    : {
        vi: `${department} được xin ý kiến từ ${asked.vi}, hạn trả lời ${due.vi}.`,
        en: `${department} was asked for its view at ${asked.en}; its answer is due ${due.en}.`,
      }
}
