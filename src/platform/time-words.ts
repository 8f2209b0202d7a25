import type { Sentence } from './errors.ts'
import { dateOf, dayOf, minuteOfDay, weekdayOf } from './vietnam-time.ts'

/** Monday first. */
export const weekdayNames: Sentence[] = [
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

const twoDigits = (n: number): string => String(n).padStart(2, '0')

const timeOf = (at: Date): string => {
  const minute = minuteOfDay(at.getTime())
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

const partsOf = (at: Date) => {
  const [year, month, date] = dateOf(at).split('-') as [string, string, string]
  return { year, month, date, inEnglish: `${Number(date)} ${months[Number(month) - 1]}` }
}

/** A day in Vietnam: "25/02/2026", "25 February 2026". */
export const sayDay = (at: Date): Sentence => {
  const { year, month, date, inEnglish } = partsOf(at)
  return { vi: `${date}/${month}/${year}`, en: `${inEnglish} ${year}` }
}

/** A day as an office writes it: "ngày 25 tháng 02 năm 2026", "25 February 2026". */
export const sayDayInFull = (at: Date): Sentence => {
  const { year, month, date } = partsOf(at)
  return { vi: `ngày ${date} tháng ${month} năm ${year}`, en: sayDay(at).en }
}

/** An hour and a day in Vietnam: "17:00 thứ Tư, 25/02/2026", "17:00 on Wednesday, 25 February 2026". */
export const sayMoment = (at: Date): Sentence => {
  const weekday = weekdayNames[weekdayOf(dayOf(at.getTime())) - 1]!
  const day = sayDay(at)
  return { vi: `${timeOf(at)} ${weekday.vi}, ${day.vi}`, en: `${timeOf(at)} on ${weekday.en}, ${day.en}` }
}

/** Since when, as one says it: "từ 2 ngày nay (26/11/2026)", "for 2 days (since 26 November 2026)". */
export const saySince = (at: Date, now: Date): Sentence => {
  const days = dayOf(now.getTime()) - dayOf(at.getTime())
  const day = sayDay(at)
  if (days <= 0) return { vi: 'từ hôm nay', en: 'since today' }
  if (days === 1) return { vi: 'từ hôm qua', en: 'since yesterday' }
  return { vi: `từ ${days} ngày nay (${day.vi})`, en: `for ${days} days (since ${day.en})` }
}

/** The same where room is short, and the year goes without saying: "17:00 25/02", "17:00 25 Feb". */
export const sayShortMoment = (at: Date): Sentence => {
  const { month, date, inEnglish } = partsOf(at)
  const [day, name] = inEnglish.split(' ') as [string, string]
  return { vi: `${timeOf(at)} ${date}/${month}`, en: `${timeOf(at)} ${day} ${name.slice(0, 3)}` }
}
