import type { Ctx } from '../../context/context.ts'
import { type HouseHappening, recordHouseMany } from '../../events/record-many.ts'
import * as store from './apply-store.ts'
import { type Done, placeOf } from './done.ts'
import type { PersonStep } from './plan-person.ts'

/** Gives the duties that are new, and changes who stands in for those that are held. */
export const giveDuties = async (ctx: Ctx, people: PersonStep[], done: Done): Promise<void> => {
  const duties = people.flatMap((person) => dutiesOf(person, done))
  const fresh = duties.filter(({ id }) => id === null)
  const held = duties.flatMap(({ id, ...duty }) => (id === null ? [] : [{ id, ...duty }]))
  const given = fresh.length > 0 ? await store.addDuties(ctx.db, fresh, ctx.now) : []
  if (held.length > 0) await store.changeSubstitutes(ctx.db, held)
  await recordHouseMany(ctx, [
    ...given.map(({ id, ...terms }) =>
      happened({ ...terms, id }, { ...terms, communeCode: null, validFrom: ctx.now, validTo: null }),
    ),
    ...held.map((duty) => happened(duty, { substituteId: duty.substituteId })),
  ])
}

const dutiesOf = (person: PersonStep, done: Done) =>
  person.duties.map(({ id, categoryCode, substitute }) => ({
    id,
    staffId: done.people.get(person.email)!,
    departmentId: placeOf(person, done),
    categoryCode,
    substituteId: substitute === null ? null : done.people.get(substitute)!,
  }))

/** The row was made or is locked by what was just written. */
const happened = (
  { id, departmentId }: { id: number; departmentId: number },
  changes: Record<string, unknown>,
): HouseHappening => ({
  event: { type: 'duty.changed', dutyId: id, changes },
  subject: `duty:${id}`,
  rooms: [`department:${departmentId}`],
  alone: true,
})
