import type { Db } from '../platform/context.ts'
import { buildCalendar, type Calendar } from './calendar.ts'
import { allHolidays, allTargets, allWorkingHours } from './store.ts'
import type { TargetRow } from './target.ts'

export type StoredTarget = TargetRow & { id: number }

/** Targets and calendars, held in memory; read again when an administrator changes them. */
export type DeadlineRules = {
  targets: StoredTarget[]
  calendarOf: (provinceCode: string | null) => Calendar
}

export const loadDeadlineRules = async (db: Db): Promise<DeadlineRules> => {
  const [targets, days, hours] = await Promise.all([allTargets(db), allHolidays(db), allWorkingHours(db)])
  const calendars = new Map<string | null, Calendar>()
  const calendarOf = (provinceCode: string | null) => {
    const local = [...days, ...hours].some((row) => row.provinceCode === provinceCode) ? provinceCode : null
    const calendar = calendars.get(local) ?? buildCalendar({ hours, days, provinceCode: local })
    calendars.set(local, calendar)
    return calendar
  }
  return { targets, calendarOf }
}
