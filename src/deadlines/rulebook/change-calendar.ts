import { type Ctx, inTransaction } from '../../context/context.ts'
import type { HouseEvent } from '../../events/event.ts'
import { recordHouse } from '../../events/record.ts'
import { buildCalendar } from '../calendar.ts'
import { provincesWithOwnRows } from '../rules.ts'
import { allHolidays, allWorkingHours } from '../store.ts'
import { mustManageDeadlines } from './authority.ts'
import { audienceOf, calendarSubject, mustExist } from './province.ts'
import { enqueueRecompute, takeTurns } from './store.ts'

/**
 * Changes the calendar of a province (null: the country) in one transaction: who may, one at a time, the change,
 * every calendar it touches built once to see that it holds, the event, and the bulk computation of open deadlines.
 * `save` answers the event to record.
 */
export const changeCalendar = (
  ctx: Ctx,
  provinceCode: string | null,
  save: (ctx: Ctx) => Promise<HouseEvent>,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mustManageDeadlines(ctx.actor, provinceCode)
    mustExist(ctx, provinceCode)
    await takeTurns(ctx.db, 'calendar')
    const event = await save(ctx)
    await mustBuild(ctx, provinceCode)
    await recordHouse(ctx, event, {
      subject: calendarSubject(provinceCode),
      rooms: audienceOf(ctx, provinceCode),
    })
    const day = event.type === 'holiday.changed' ? event.date : null
    await enqueueRecompute(ctx, { provinceCode, day })
  })

const mustBuild = async ({ db }: Ctx, provinceCode: string | null): Promise<void> => {
  const days = await allHolidays(db)
  const hours = await allWorkingHours(db)
  const touched = provinceCode === null ? [null, ...provincesWithOwnRows({ days, hours })] : [provinceCode]
  for (const province of touched) buildCalendar({ days, hours, provinceCode: province })
}
