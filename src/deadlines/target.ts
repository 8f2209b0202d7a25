import type { Span, targets } from '../../db/schema/deadlines.ts'
import { sealedLanes } from '../access/permissions.ts'
import { dayMs, dayOf, hourMs, minuteMs, startOfDay } from '../platform/vietnam-time.ts'
import { addWorking, addWorkingDays, type Calendar, isWorkingDay } from './calendar.ts'

/**
 * What a ticket must meet: within which time it is accepted (null: no such step) and answered, counted from the report
 * or, in legal lanes, from acceptance (thụ lý).
 */
export type Target = { accept: Span | null; resolve: Span; countsFrom?: 'acceptance' }

/** The terms of a target of this lane. */
export const termsFor = (lane: string, { accept, resolve }: Target): Target => ({
  accept,
  resolve,
  ...(sealedLanes.some((sealed) => sealed === lane) ? { countsFrom: 'acceptance' } : {}),
})

export const isSameTarget = (a: Target, b: Target): boolean =>
  isSameSpan(a.accept, b.accept) && isSameSpan(a.resolve, b.resolve) && a.countsFrom === b.countsFrom

const isSameSpan = (a: Span | null, b: Span | null): boolean => a?.unit === b?.unit && a?.amount === b?.amount

/** `lane` is a ticket's, or `personal-data` or `forwarding`. */
export type TargetRow = Omit<typeof targets.$inferSelect, 'id' | 'source' | 'ring'>

export type StoredTarget = TargetRow & { id: number }

export type TargetQuestion = {
  lane: string
  urgency: string
  categoryCode: string
  /** The category is infrastructure, sanitation, security or urban order. */
  ordinary: boolean
  provinceCode: string | null
  remote: boolean
  /** When the report reached us. */
  receivedAt: Date
}

/** What holds when the table has no row: no ticket is ever without a deadline. */
export const lastResort: Target = {
  accept: { unit: 'working-hours', amount: 8 },
  resolve: { unit: 'working-days', amount: 5 },
}

const answers = (row: TargetRow, asked: TargetQuestion): boolean =>
  row.lane === asked.lane &&
  (row.urgency === 'any' || row.urgency === asked.urgency) &&
  (row.place === 'any' || asked.remote) &&
  (row.provinceCode === null || row.provinceCode === asked.provinceCode) &&
  (row.categoryCode === null || row.categoryCode === asked.categoryCode) &&
  (row.ordinary === 'any' || (row.ordinary === 'ordinary') === asked.ordinary) &&
  row.validFrom <= asked.receivedAt &&
  (row.validTo === null || asked.receivedAt < row.validTo)

const specificity = (row: TargetRow): number =>
  (row.urgency === 'any' ? 0 : 16) +
  (row.place === 'any' ? 0 : 8) +
  (row.provinceCode === null ? 0 : 4) +
  (row.categoryCode === null ? 0 : 2) +
  (row.ordinary === 'any' ? 0 : 1)

/**
 * The target valid at the instant of the report, so that a later change never rewrites the past.
 * The most specific row wins, in this order: urgency, remoteness, province, category, kind of category;
 * so a province's general row never slows an urgent ticket, and a province's word goes before the nation's.
 * Among equals the row valid most recently wins. Without a row: `lastResort`.
 */
export const chooseTarget = <Row extends TargetRow>(
  rows: readonly Row[],
  asked: TargetQuestion,
): Row | Target => {
  let best: Row | undefined
  for (const row of rows) {
    if (!answers(row, asked)) continue
    const gain = best ? specificity(row) - specificity(best) : 1
    if (gain > 0 || (gain === 0 && row.validFrom > best!.validFrom)) best = row
  }
  return best ?? lastResort
}

/** Danger does not wait for the office to open: such a term takes no notice of the calendar. */
export const isAroundTheClock = ({ unit }: Pick<Span, 'unit'>): boolean =>
  unit === 'minutes' || unit === 'hours'

/**
 * The last second of the wall-calendar day, of the next working day when that one is off: a term in days
 * ends at 24:00 of its last day (Civil Code 91/2015/QH13, art. 148.5 and 148.6). 23:59:59, so that
 * no screen shows the day after.
 */
export const endOfLegalDay = (calendar: Calendar, day: number): Date => {
  const end = new Date(startOfDay(day + 1) - 1000)
  if (isWorkingDay(calendar, end)) return end
  const next = addWorkingDays(calendar, end, 1)
  return new Date(startOfDay(dayOf(next.getTime()) + 1) - 1000)
}

/**
 * By when, counted from `start`.
 * - `minutes`, `hours`: around the clock, at night and on days off too. `working-hours`: from the very instant (Civil Code art. 147.1).
 * - `working-days`: the close of work on the nth working day after the day of `start` (art. 147.2).
 * - `calendar-days`: the end of the nth day after the day of `start`, moved past days off.
 */
export const dueAfter = (calendar: Calendar, start: Date, { unit, amount }: Span): Date => {
  switch (unit) {
    case 'minutes':
      return new Date(start.getTime() + amount * minuteMs)
    case 'hours':
      return new Date(start.getTime() + amount * hourMs)
    case 'working-hours':
      return addWorking(calendar, start, amount * 60 * minuteMs)
    case 'working-days':
      return addWorkingDays(calendar, start, amount)
    case 'calendar-days':
      return endOfLegalDay(calendar, dayOf(start.getTime() + amount * dayMs))
  }
}
