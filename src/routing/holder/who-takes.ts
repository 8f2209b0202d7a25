import type { Ctx } from '../../context/context.ts'
import { type Choice, chooseOfficer, type DutyQuestion } from './duty.ts'
import { rosterOf } from './store.ts'

/** Who would take such a ticket now, by the roster of the department that holds it; it writes nothing. */
export const whoTakes = async ({ db, now }: Ctx, asked: DutyQuestion): Promise<Choice> =>
  chooseOfficer(await rosterOf(db, asked, now), asked)

/** Who would take it from somebody who hands it over, and so does not get it back. */
export const whoElseTakes = async ({ db, now }: Ctx, asked: DutyQuestion, from: string): Promise<Choice> => {
  const { duties, people } = await rosterOf(db, asked, now)
  const others = new Map([...people].filter(([id]) => id !== from))
  return chooseOfficer({ duties, people: others }, asked)
}
