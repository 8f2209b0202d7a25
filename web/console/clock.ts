import { useSyncExternalStore } from 'react'
import type { Language } from './language.ts'

const zone = 'Asia/Ho_Chi_Minh'
const locales = { vi: 'vi-VN', en: 'en-GB' }

const formats = (options: Intl.DateTimeFormatOptions) => ({
  vi: new Intl.DateTimeFormat(locales.vi, { timeZone: zone, ...options }),
  en: new Intl.DateTimeFormat(locales.en, { timeZone: zone, ...options }),
})

const hour = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = formats({ day: '2-digit', month: '2-digit', year: 'numeric' })
const weekday = formats({ weekday: 'long', day: 'numeric', month: 'numeric' })

const longDay = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `2026-12-04` as people say it: `Thứ Sáu, 4 tháng 12, 2026`. */
export const dayInWords = (date: string, language: Language) =>
  longDay[language].format(new Date(`${date}T12:00:00+07:00`))

/** `2026-07-02` where the office is, whatever zone the machine believes in. */
export const dateInVietnam = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: zone })

export const fullTime = (at: string, language: Language) =>
  `${hour[language].format(new Date(at))} ${day[language].format(new Date(at))}`

/** Today: the hour alone; this year's other days with the weekday, which people plan by. */
export const shortTime = (at: string, { now, language }: { now: Date; language: Language }) => {
  const moment = new Date(at)
  const time = hour[language].format(moment)
  if (dateInVietnam(moment) === dateInVietnam(now)) return time
  const date = weekday[language].format(moment)
  return `${time} ${language === 'vi' ? date.toLowerCase() : date}`
}

export const dayOf = (at: string, language: Language) => day[language].format(new Date(at))

let now = new Date()
const listeners = new Set<() => void>()
setInterval(() => {
  now = new Date()
  for (const listener of listeners) listener()
}, 30_000)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One tick for every "in 3 hours" on the screen, each half minute. */
export const useNow = () => useSyncExternalStore(subscribe, () => now)
