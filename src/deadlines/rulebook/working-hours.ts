import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'
import { Refused } from '../../platform/errors.ts'
import { changeCalendar } from './change-calendar.ts'
import { deleteHours, type HoursRow, hoursOf, upsertHours } from './store.ts'

export type HoursKey = Pick<HoursRow, 'provinceCode' | 'weekday'>

/** The working week of the country, and of one province beside it where that one has its own. */
export const listWorkingHours = ({ db }: Ctx, provinceCode: string | null) => hoursOf(db, provinceCode)

/** Sets the working intervals of one weekday; none means a day off. Refused: what `buildCalendar` refuses. */
export const keepWorkingHours = async (ctx: Ctx, row: HoursRow): Promise<HoursRow> => {
  const { provinceCode } = row
  await changeCalendar(ctx, provinceCode, async ({ db }) => {
    const was = await find(db, row)
    await upsertHours(db, row)
    return { type: 'working-hours.changed', provinceCode, changes: { was, became: row } }
  })
  return row
}

/** Takes a weekday of a province out of the table: it follows the country again, the country's own is a day off. */
export const dropWorkingHours = (ctx: Ctx, key: HoursKey): Promise<void> =>
  changeCalendar(ctx, key.provinceCode, async ({ db }) => {
    const was = await find(db, key)
    if (!was) throw noSuchWeekday()
    await deleteHours(db, key)
    return { type: 'working-hours.changed', provinceCode: key.provinceCode, changes: { was, became: null } }
  })

const find = async (db: Db, { provinceCode, weekday }: HoursKey): Promise<HoursRow | null> => {
  const rows = await hoursOf(db, provinceCode)
  return rows.find((row) => row.weekday === weekday && row.provinceCode === provinceCode) ?? null
}

const noSuchWeekday = () =>
  new Refused('missing', {
    vi: 'Bảng giờ làm việc không có ngày này.',
    en: 'The table of working hours does not have this weekday.',
  })
