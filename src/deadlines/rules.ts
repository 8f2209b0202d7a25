import type { Db } from '../platform/database.ts'
import { buildCalendar, type Calendar } from './calendar.ts'
import { allHolidays, allTargets, allWorkingHours } from './store.ts'
import type { StoredTarget } from './target.ts'
import type { SpecialDay, WorkingHours } from './year-table.ts'

/** Targets and calendars, held in memory; read again when an administrator changes them. */
export type DeadlineRules = {
  targets: StoredTarget[]
  calendarOf: (provinceCode: string | null) => Calendar
  /** Every calendar that tickets of a province (null: of any) go by. */
  calendarsOf: (provinceCode: string | null) => Calendar[]
}

export const loadDeadlineRules = async (db: Db): Promise<DeadlineRules> => {
  const [targets, days, hours] = await Promise.all([allTargets(db), allHolidays(db), allWorkingHours(db)])
  return { targets: [...targets], ...calendars({ days, hours }) }
}

type Rows = { days: readonly SpecialDay[]; hours: readonly WorkingHours[] }

/** The provinces whose calendar differs from the country's. */
export const provincesWithOwnRows = ({ days, hours }: Rows): ReadonlySet<string> =>
  new Set([...days, ...hours].flatMap(({ provinceCode }) => provinceCode ?? []))

/** Each calendar is built once, when first asked for; provinces without rows of their own share the country's. */
const calendars = (rows: Rows): Pick<DeadlineRules, 'calendarOf' | 'calendarsOf'> => {
  const local = provincesWithOwnRows(rows)
  const built = new Map<string | null, Calendar>()
  const calendarOf = (provinceCode: string | null) => {
    const key = provinceCode !== null && local.has(provinceCode) ? provinceCode : null
    const known = built.get(key)
    if (known) return known
    const calendar = buildCalendar({ ...rows, provinceCode: key })
    built.set(key, calendar)
    return calendar
  }
  const calendarsOf = (provinceCode: string | null) =>
    (provinceCode === null ? [null, ...local] : [provinceCode]).map(calendarOf)
  return { calendarOf, calendarsOf }
}
