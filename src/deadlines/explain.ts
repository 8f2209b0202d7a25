import type { Span } from '../../db/schema/deadlines.ts'
import { plural } from '../../web/plural.ts'
import type { Sentence } from '../platform/errors.ts'
import { sayMoment } from '../platform/time-words.ts'
import { dateOfDay, dayMs, dayOf, startOfDay } from '../platform/vietnam-time.ts'
import { type Calendar, covers } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { WaitingFor } from './clock-event.ts'
import { betweenOn, pausesWithin } from './pause.ts'
import { bucketOf, usedShare } from './standing.ts'
import { isAroundTheClock } from './target.ts'
import { type Stretch, timelineOf } from './timeline.ts'
import { sayLength, saySpan } from './wording.ts'

export type Explanation = { sentences: Sentence[]; timeline: Stretch[] }

/**
 * Why a deadline is what it is, for a person to read: sentences, and the time counted and skipped
 * from the start to the due date (to `now` once that has passed, to the end once stopped).
 */
export const explain = (calendar: Calendar, clock: Clock, now: Date): Explanation => {
  const until = clock.stoppedAt ?? (now > clock.dueAt ? now : clock.dueAt)
  const timeline = timelineOf(calendar, clock, until)
  const sentences = [
    begun(clock),
    acceptance(clock),
    answer(clock),
    skipped(timeline),
    ...pauses(clock),
    clock.extendedAt && extended(clock),
    standing(calendar, clock, now),
    isAroundTheClock(clock.target.resolve) || covers(calendar, clock.dueAt) ? null : uncovered(clock),
  ]
  return { sentences: sentences.filter((sentence) => sentence !== null), timeline }
}

const begun = ({ startedAt }: Clock): Sentence => {
  const at = sayMoment(startedAt)
  return { vi: `Thời hạn tính từ ${at.vi}.`, en: `The time counts from ${at.en}.` }
}

/** In legal lanes to accept is to take on by law. */
const ACCEPTING = {
  ordinary: { to: 'tiếp nhận', must: 'be accepted', did: 'Accepted' },
  legal: { to: 'thụ lý', must: 'be taken on or declined', did: 'Taken on' },
}

const acceptance = (clock: Clock): Sentence | null => {
  const { target, acceptDueAt, acceptedAt } = clock
  if (!target.accept || !acceptDueAt) return null
  const { to, must, did } = ACCEPTING[target.countsFrom === 'acceptance' ? 'legal' : 'ordinary']
  const within = saySpan(target.accept)
  const due = sayMoment(acceptDueAt)
  if (!acceptedAt && isHandedOver(clock))
    return {
      vi: `Chuyển đơn vị lúc ${sayMoment(clock.handedOverAt).vi}; nơi nhận phải ${to} trong ${within.vi}: chậm nhất ${due.vi}.`,
      en: `Handed over at ${sayMoment(clock.handedOverAt).en}; there it is to ${must} within ${within.en}: by ${due.en}.`,
    }
  if (!acceptedAt)
    return {
      vi: `Phải ${to} trong ${within.vi}: chậm nhất ${due.vi}.`,
      en: `To ${must} within ${within.en}: by ${due.en}.`,
    }
  const at = sayMoment(acceptedAt)
  const late = acceptedAt > acceptDueAt
  return {
    vi: `Đã ${to} lúc ${at.vi}${late ? `, chậm so với hạn ${due.vi}` : ', đúng hạn'}.`,
    en: `${did} at ${at.en}${late ? `, later than ${due.en}` : ', in time'}.`,
  }
}

const isHandedOver = (clock: Clock): clock is Clock & { handedOverAt: Date } =>
  clock.handedOverAt !== null && clock.handedOverAt >= clock.startedAt

const answer = ({ target, dueAt, extendedAt }: Clock): Sentence => {
  const within = saySpan(target.resolve)
  if (extendedAt)
    return {
      vi: `Theo quy định phải trả lời trong ${within.vi}.`,
      en: `By rule it is to be answered within ${within.en}.`,
    }
  const due = sayMoment(dueAt)
  if (target.countsFrom === 'acceptance')
    return {
      vi: `Phải giải quyết trong ${within.vi} kể từ ngày thụ lý: chậm nhất ${due.vi}.`,
      en: `To be settled within ${within.en} of the day it is taken on: by ${due.en}.`,
    }
  const counted = countedAs(target.resolve)
  return {
    vi: `Phải trả lời trong ${within.vi}: chậm nhất ${due.vi}.${counted.vi}`,
    en: `To be answered within ${within.en}: by ${due.en}.${counted.en}`,
  }
}

const countedAs = (span: Span): Sentence => {
  if (isAroundTheClock(span))
    return {
      vi: ' Tính cả ban đêm và ngày nghỉ.',
      en: ' Nights and days off are counted too.',
    }
  return span.unit.endsWith('days')
    ? { vi: ' Ngày nhận không tính.', en: ' The day of receipt is not counted.' }
    : { vi: '', en: '' }
}

const skipped = (timeline: readonly Stretch[]): Sentence | null => {
  const weekend = daysOf(timeline, 'weekend').length
  const holidays = timeline.filter(({ kind }) => kind === 'holiday')
  const count = daysOf(timeline, 'holiday').length
  if (weekend + count === 0) return null
  const names = [...new Set(holidays.map(({ name }) => name))].join(', ')
  return {
    vi: `Không tính ${[weekend && `${weekend} ngày nghỉ hằng tuần`, count && `${count} ngày nghỉ lễ (${names})`].filter(Boolean).join(' và ')}.`,
    en: `Not counted: ${[weekend && plural(weekend, 'weekend day'), count && `${plural(count, 'holiday')} (${names})`].filter(Boolean).join(' and ')}.`,
  }
}

const daysOf = (timeline: readonly Stretch[], kind: Stretch['kind']): string[] => [
  ...new Set(
    timeline
      .filter((stretch) => stretch.kind === kind)
      .flatMap(({ from, to }) => {
        const first = startOfDay(dayOf(from.getTime()))
        const count = Math.ceil((to.getTime() - first) / dayMs)
        return Array.from({ length: count }, (_, i) => dateOfDay(dayOf(first) + i))
      }),
  ),
]

const waitedFor: Record<WaitingFor, Sentence> = {
  resident: { vi: 'chờ người dân trả lời', en: 'waiting for the resident' },
  department: { vi: 'chờ đơn vị được xin ý kiến', en: 'waiting for the department consulted' },
  law: { vi: 'tạm đình chỉ theo luật', en: 'suspended as the law provides' },
}

const pauses = (clock: Clock): Sentence[] => {
  const finished = pausesWithin(clock.pauses, clock.startedAt, null)
  const length = sayLength(clock.pausedMs)
  const past = finished.length > 0 && {
    vi: `Thời hạn đã tạm dừng ${finished.length} lần, tổng cộng ${length.vi}; thời gian này không tính.`,
    en: `It was paused ${plural(finished.length, 'time')}, ${length.en} in all; that is not counted.`,
  }
  const since = clock.pausedSince && sayMoment(clock.pausedSince)
  const why = waitedFor[clock.pausedFor ?? 'resident']
  const present = since && {
    vi: `Thời hạn tạm dừng từ ${since.vi}: ${why.vi}. Hạn sẽ lùi theo thời gian tạm dừng.`,
    en: `It has been paused since ${since.en}: ${why.en}. The deadline moves by the length of the pause.`,
  }
  return [past, present].filter((sentence) => !!sentence)
}

const extended = ({ extensions, dueAt }: Clock): Sentence => {
  const due = sayMoment(dueAt)
  return {
    vi: `Lãnh đạo đã cho gia hạn ${extensions} lần; hạn mới là ${due.vi}.`,
    en: `A leader granted ${plural(extensions, 'extension')}; the new deadline is ${due.en}.`,
  }
}

const standing = (calendar: Calendar, clock: Clock, now: Date): Sentence => {
  const percent = Math.floor(usedShare(calendar, clock, now) * 100)
  const scale = { calendar, unit: clock.target.resolve.unit }
  const end = sayMoment(clock.stoppedAt ?? now)
  const late = sayLength(betweenOn(scale, clock.dueAt, clock.stoppedAt ?? clock.pausedSince ?? now))
  const sayings: Record<ReturnType<typeof bucketOf>, Sentence> = {
    'done-in-time': { vi: `Đã xong lúc ${end.vi}, đúng hạn.`, en: `Done at ${end.en}, on time.` },
    'done-late': { vi: `Đã xong lúc ${end.vi}, trễ ${late.vi}.`, en: `Done at ${end.en}, ${late.en} late.` },
    open: { vi: `Đã dùng ${percent}% thời gian.`, en: `${percent}% of the time is used.` },
    overdue: { vi: `Đã quá hạn ${late.vi}.`, en: `Overdue by ${late.en}.` },
  }
  return sayings[bucketOf(clock, now)]
}

const uncovered = ({ dueAt }: Clock): Sentence => {
  const year = dateOfDay(dayOf(dueAt.getTime())).slice(0, 4)
  return {
    vi: `Lịch nghỉ lễ năm ${year} chưa được nhập; hạn này tạm tính theo tuần làm việc thường.`,
    en: `The holidays of ${year} are not entered yet; this deadline follows the plain working week.`,
  }
}
