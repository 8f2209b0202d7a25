import { recordHouse } from '../../events/record.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { recomputeDeadlines, type Scope } from '../recompute.ts'
import { audienceOf, calendarSubject } from './province.ts'
import { type Recomputation, recomputationOf } from './store.ts'

/** Computes the open deadlines of a calendar anew, and says how many came out otherwise. */
export const recomputeAndSay = async (ctx: Ctx, { provinceCode }: Scope): Promise<void> => {
  const counted = await recomputeDeadlines(ctx, { provinceCode })
  await inTransaction(ctx, (ctx) =>
    recordHouse(
      ctx,
      { type: 'deadlines.recomputed', provinceCode, ...counted },
      { subject: calendarSubject(provinceCode), rooms: audienceOf(ctx, provinceCode) },
    ),
  )
}

/** How many open tickets go by the calendar of a province (null: of the country), and what its last change did to them. */
export const readRecomputation = ({ db }: Ctx, provinceCode: string | null): Promise<Recomputation> =>
  recomputationOf(db, {
    provinceCode,
    subjects: [calendarSubject(null), ...(provinceCode ? [calendarSubject(provinceCode)] : [])],
  })
