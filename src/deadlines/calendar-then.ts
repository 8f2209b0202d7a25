import type { Ctx } from '../context/context.ts'
import { buildCalendar, type Calendar } from './calendar.ts'
import { allHolidays, allWorkingHours, type CalendarChange, calendarChangesSince } from './store.ts'

/**
 * The calendar of a province as it stood at an instant: today's tables, with every change since taken back, the newest
 * first. So that what is said of a ticket that is done stays what it was.
 */
export const calendarThen = async (ctx: Ctx, provinceCode: string | null, then: Date): Promise<Calendar> => {
  const changes = await calendarChangesSince(ctx.db, provinceCode, then)
  if (changes.length === 0) return ctx.knowledge.deadlines.calendarOf(provinceCode)
  const [days, hours] = await Promise.all([allHolidays(ctx.db), allWorkingHours(ctx.db)])
  return buildCalendar({
    days: before(days, of('holiday.changed', changes), ({ date, provinceCode }) => `${provinceCode} ${date}`),
    hours: before(
      hours,
      of('working-hours.changed', changes),
      ({ weekday, provinceCode }) => `${provinceCode} ${weekday}`,
    ),
    provinceCode,
  })
}

const of = (type: CalendarChange['type'], changes: readonly CalendarChange[]) =>
  changes.filter((change) => change.type === type)

/** The rows of a table before these changes, newest first. */
const before = <Row>(
  rows: readonly Row[],
  changes: readonly CalendarChange[],
  keyOf: (row: Row) => string,
): Row[] => {
  const kept = new Map(rows.map((row) => [keyOf(row), row]))
  for (const { was, became } of changes as readonly { was: Row | null; became: Row | null }[]) {
    if (became) kept.delete(keyOf(became))
    if (was) kept.set(keyOf(was), was)
  }
  return [...kept.values()]
}
