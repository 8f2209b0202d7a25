import type { Span } from '../../db/schema/deadlines.ts'
import type { SpanUnit } from '../../db/vocabulary.ts'
import { plural } from '../../web/plural.ts'
import type { Sentence } from '../platform/errors.ts'
import { sayMoment } from '../platform/time-words.ts'
import { minuteMs } from '../platform/vietnam-time.ts'

const units: Record<SpanUnit, (amount: number) => Sentence> = {
  minutes: (n) => ({ vi: `${n} phút`, en: plural(n, 'minute') }),
  hours: (n) => ({ vi: `${n} giờ`, en: plural(n, 'hour') }),
  'working-hours': (n) => ({ vi: `${n} giờ làm việc`, en: plural(n, 'working hour') }),
  'working-days': (n) => ({ vi: `${n} ngày làm việc`, en: plural(n, 'working day') }),
  'calendar-days': (n) => ({ vi: `${n} ngày`, en: plural(n, 'day') }),
}

export const saySpan = ({ unit, amount }: Span): Sentence => units[unit](amount)

/** A length in hours and minutes: "5 giờ 30 phút", "5 hours 30 minutes". */
export const sayLength = (ms: number): Sentence => {
  const total = Math.round(ms / minuteMs)
  const hours = Math.floor(total / 60)
  const minutes = total % 60
  const vi = [hours && `${hours} giờ`, minutes && `${minutes} phút`].filter(Boolean)
  const en = [hours && plural(hours, 'hour'), minutes && plural(minutes, 'minute')].filter(Boolean)
  return { vi: vi.join(' ') || 'chưa đến 1 phút', en: en.join(' ') || 'less than 1 minute' }
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
