import type { Ctx } from '../../context/context.ts'
import { renameThem, setThemUp } from './apply-departments.ts'
import { giveDuties } from './apply-duties.ts'
import { settlePeople } from './apply-people.ts'
import { type Done, placeOf } from './done.ts'
import type { Plan } from './plan.ts'

/** Who has not entered yet, of those whom the file names. */
export type Waiting = { id: string; departmentId: number }

/**
 * Does all of a plan, each change with its event; the caller's transaction makes it all or nothing. No row of a department
 * that takes reports is locked while the rest is written.
 */
export const applyPlan = async (
  ctx: Ctx,
  { departments, people }: Plan,
  known: Pick<Done, 'people'>,
): Promise<Waiting[]> => {
  const done: Done = { departments: await setThemUp(ctx, departments), people: new Map(known.people) }
  await settlePeople(ctx, people, done)
  await giveDuties(ctx, people, done)
  await renameThem(ctx, departments)
  return people
    .filter(({ entered }) => !entered)
    .map((person) => ({ id: done.people.get(person.email)!, departmentId: placeOf(person, done) }))
}
