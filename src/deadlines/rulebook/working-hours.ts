import type { Ctx } from '../../platform/context.ts'
import { changeCalendar } from './change-calendar.ts'
import { type HoursRow, hoursOf, upsertHours } from './store.ts'

/** The working week of the country, and of one province beside it where that one has its own. */
export const listWorkingHours = ({ db }: Ctx, provinceCode: string | null) => hoursOf(db, provinceCode)

/** Sets the working intervals of one weekday; none means a day off. Refused: what `buildCalendar` refuses. */
export const keepWorkingHours = async (ctx: Ctx, row: HoursRow): Promise<HoursRow> => {
  const { provinceCode } = row
  await changeCalendar(ctx, provinceCode, async ({ db }) => {
    const [was] = (await hoursOf(db, provinceCode)).filter(
      (known) => known.weekday === row.weekday && known.provinceCode === provinceCode,
    )
    await upsertHours(db, row)
    return { type: 'working-hours.changed', provinceCode, changes: { was: was ?? null, became: row } }
  })
  return row
}
