import { wrongField } from './errors.ts'
import { sayDay } from './time-words.ts'
import { type DayNumber, startOfDay } from './vietnam-time.ts'

/** Of days that somebody asks about: the last stands before the first. */
export const endsBefore = (field: string) =>
  wrongField(field, {
    vi: 'Ngày cuối đứng trước ngày đầu; xin đổi lại.',
    en: 'The last day is before the first; please change them.',
  })

/** None of them has come: an empty answer would read as if nothing had happened. */
export const stillToCome = (field: string, today: DayNumber) => {
  const day = sayDay(new Date(startOfDay(today)))
  return wrongField(field, {
    vi: `Những ngày này chưa tới nên chưa có gì. Hôm nay là ${day.vi}; xin chọn ngày đã qua.`,
    en: `These days are still to come, so there is nothing yet. Today is ${day.en}; please choose days gone by.`,
  })
}
