import type { ReportChannel } from '../../db/vocabulary.ts'
import { wrongField } from '../platform/errors.ts'
import { dayMs, startOfDate } from '../platform/vietnam-time.ts'
import { channels } from '../tickets/channels.ts'

const oldest = 366 * dayMs

/**
 * When a report reached us. A letter counts from the beginning of the day on which it arrived, whenever somebody finds
 * the time to type it in.
 */
export const receivedAt = (channel: ReportChannel, day: string | undefined, now: Date): Date => {
  if (channels[channel].receivedAt === 'now') return now
  if (day === undefined) throw wrong('Xin ghi ngày nhận được.', 'Please say on which day it arrived.')
  const at = startOfDate(day)
  if (at > now) throw wrong('Ngày nhận không thể ở tương lai.', 'It cannot have arrived in the future.')
  if (now.getTime() - at.getTime() > oldest)
    throw wrong('Ngày nhận đã quá một năm; xin xem lại.', 'That is over a year ago; please check.')
  return at
}

const wrong = (vi: string, en: string) => wrongField('receivedOn', { vi, en })
