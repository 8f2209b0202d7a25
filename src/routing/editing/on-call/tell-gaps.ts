import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { dayOf, startOfDay } from '../../../platform/vietnam-time.ts'
import * as store from './store.ts'
import { type UnitGaps, unitsWithGaps } from './week.ts'

/** Where somebody is missing on call within seven days, those who plan it and the operation centre are told: once a day, or not at all. */
export const tellGaps = async (ctx: Ctx): Promise<void> => {
  const provinces = Map.groupBy(await unitsWithGaps(ctx), ({ department }) => department.provinceCode)
  for (const [provinceCode, units] of provinces) await tellProvince(ctx, provinceCode, units)
}

const tellProvince = (ctx: Ctx, provinceCode: string | null, units: UnitGaps[]): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const subject = `on-call-gaps:${provinceCode ?? 'country'}`
    const today = new Date(startOfDay(dayOf(ctx.now.getTime())))
    await store.lockRota(ctx.db, provinceCode)
    if (await store.wereGapsTold(ctx.db, subject, today)) return
    const told = { type: 'on-call.gaps-told', provinceCode, units: units.map(amiss) } as const
    await recordHouse(ctx, told, { subject, rooms: [] })
  })

const amiss = ({ department: { id, name }, gaps, withoutPhone }: UnitGaps) => ({
  departmentId: id,
  name,
  gaps: gaps.map(({ from, until }) => ({ from: from.toISOString(), until: until.toISOString() })),
  withoutPhone: withoutPhone.map((person) => person.id),
})
