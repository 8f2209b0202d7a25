import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { changeCalendar } from './change-calendar.ts'
import { deleteHoliday, findHoliday, type Holiday, holidaysOf, upsertHoliday } from './store.ts'

export type HolidayKey = { date: string; provinceCode: string | null }

/** The special days of a year: the country's, and those of one province beside them. */
export const listHolidays = ({ db }: Ctx, asked: { year: number; provinceCode: string | null }) =>
  holidaysOf(db, asked)

/** Writes one day of the yearly table in place of what stood there. Refused: what `buildCalendar` refuses. */
export const keepHoliday = async (ctx: Ctx, holiday: Holiday): Promise<Holiday> => {
  const { date, provinceCode } = holiday
  await changeCalendar(ctx, provinceCode, async ({ db }) => {
    const was = await findHoliday(db, holiday)
    await upsertHoliday(db, holiday)
    return { type: 'holiday.changed', date, provinceCode, changes: { was, became: holiday } }
  })
  return holiday
}

/** Takes a day out of the yearly table; it follows its weekday (or the country's table) again. */
export const dropHoliday = (ctx: Ctx, { date, provinceCode }: HolidayKey): Promise<void> =>
  changeCalendar(ctx, provinceCode, async ({ db }) => {
    const was = await findHoliday(db, { date, provinceCode })
    if (!was) throw noSuchDay()
    await deleteHoliday(db, { date, provinceCode })
    return { type: 'holiday.changed', date, provinceCode, changes: { was, became: null } }
  })

const noSuchDay = () =>
  new Refused('missing', {
    vi: 'Bảng ngày nghỉ không có ngày này.',
    en: 'The table of holidays does not have this day.',
  })
