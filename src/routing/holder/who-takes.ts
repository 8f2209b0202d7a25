import type { Ctx } from '../../context/context.ts'
import { type Choice, chooseOfficer, type DutyQuestion } from './duty.ts'
import { rosterOf } from './store.ts'

/** Who would take such a ticket now, by the roster of the department that holds it; it writes nothing. */
export const whoTakes = async ({ db, now }: Ctx, asked: DutyQuestion): Promise<Choice> =>
  chooseOfficer(await rosterOf(db, asked.departmentId, now), asked)
