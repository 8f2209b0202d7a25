import { Refused, type Sentence } from '../platform/errors.ts'
import { dayMs, dayOf } from '../platform/vietnam-time.ts'
import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { endOfLegalDay } from './target.ts'

/** How often a lane's deadline may be extended, and by how many days past the present one each time. */
export type ExtensionRule = { times: number; days: number }

const general: ExtensionRule = { times: 1, days: 60 }

const ruleOfLane: Record<string, ExtensionRule> = {
  /** Law 25/2018/QH14, art. 30: once when complicated, twice when very complicated, 30 days each. */
  denunciation: { times: 2, days: 30 },
  /** Law 02/2011/QH13, art. 28: 30 days become 45, in remote areas 45 become 60. */
  complaint: { times: 1, days: 15 },
}

export const extensionRule = (lane: string): ExtensionRule => ruleOfLane[lane] ?? general

type Asked = { askedAt: Date; lane: string; urgency: string }

/** What stands in the way of any extension asked at `askedAt`; null when only the date is left to judge. */
export const obstacleToExtension = (clock: Clock, { askedAt, lane, urgency }: Asked): Sentence | null => {
  const { times } = extensionRule(lane)
  if (clock.stoppedAt) return done
  if (lane === 'complaint' && urgency === 'complex') return longestByLaw
  if (clock.extensions >= times)
    return {
      vi: `Phiếu này đã gia hạn ${times} lần, không gia hạn thêm được.`,
      en: `This ticket was extended already (${times} allowed).`,
    }
  return (clock.pausedSince ?? askedAt) > clock.dueAt ? tooLate : null
}

/** Law 02/2011/QH13, art. 28: what is complex has the 45 days (60 in remote areas) that an extension would lead to. */
const longestByLaw = {
  vi: 'Đơn khiếu nại phức tạp đã có thời hạn dài nhất mà luật cho phép nên không gia hạn được nữa.',
  en: 'A complex complaint has the longest time that the law allows, so it cannot be extended.',
}
const done = {
  vi: 'Phiếu đã xử lý xong nên không gia hạn được nữa.',
  en: 'The ticket is done; nothing is left to extend.',
}
const tooLate = {
  vi: 'Phiếu đã quá hạn; chỉ xin gia hạn được khi còn hạn.',
  en: 'The deadline has passed; an extension must be asked before it.',
}

/**
 * Whether a deadline may be moved to `until`, asked at `askedAt` (a leader may grant it later).
 * Refused: a stopped clock, no extension left, asked after the deadline, a date that is none,
 * is not after the present due date and the present time, or is further than the lane's rule allows. A term whose last
 * day is off ends with the next working day (Civil Code 91/2015/QH13, art. 148.5), so that one is allowed too.
 */
export const checkExtension = (
  { calendar, clock }: { calendar: Calendar; clock: Clock },
  { until, askedAt, now, lane, urgency }: Asked & { until: Date; now: Date },
): void => {
  const obstacle = obstacleToExtension(clock, { askedAt, lane, urgency })
  if (obstacle) throw new Refused('conflict', obstacle)
  const { days } = extensionRule(lane)
  if (!(until > clock.dueAt) || until <= now)
    throw new Refused('invalid', {
      vi: 'Ngày hạn mới phải sau hạn hiện tại và sau lúc này.',
      en: 'The new date must be after the present deadline and after now.',
    })
  if (until > endOfLegalDay(calendar, lastDay(clock, lane)))
    throw new Refused('invalid', {
      vi: `Chỉ được gia hạn thêm nhiều nhất ${days} ngày so với hạn hiện tại.`,
      en: `The new date may be at most ${days} days after the present deadline.`,
    })
}

/** Counted from the present due date; by the law on complaints from the day of thụ lý, whatever day off was in between. */
const lastDay = ({ target: { resolve }, countsFrom, pausedMs, dueAt }: Clock, lane: string): number => {
  const { days } = extensionRule(lane)
  return lane === 'complaint' && resolve.unit === 'calendar-days'
    ? dayOf(countsFrom.getTime() + pausedMs) + resolve.amount + days
    : dayOf(dueAt.getTime() + days * dayMs)
}
