import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Scope } from '../reach.ts'
import { recomputeDeadlines } from '../recompute.ts'
import { mustManageDeadlines } from './authority.ts'
import { audienceOf, calendarSubject } from './province.ts'
import { type Recomputation, recomputationOf } from './store.ts'

/** Computes the open deadlines that a changed calendar reaches anew, and says how many came out otherwise. */
export const recomputeAndSay = async (ctx: Ctx, scope: Scope): Promise<void> => {
  const { provinceCode } = scope
  const counted = await recomputeDeadlines(ctx, scope)
  await inTransaction(ctx, (ctx) =>
    recordHouse(
      ctx,
      { type: 'deadlines.recomputed', provinceCode, ...counted },
      { subject: calendarSubject(provinceCode), rooms: audienceOf(ctx, provinceCode) },
    ),
  )
}

/** How many open tickets go by the calendar of a province (null: of the country), and what its last change did, to who may change it. */
export const readRecomputation = async (
  { db, actor }: Ctx,
  provinceCode: string | null,
): Promise<Recomputation> => {
  mustManageDeadlines(actor, provinceCode)
  return recomputationOf(db, {
    provinceCode,
    subjects: [calendarSubject(null), ...(provinceCode ? [calendarSubject(provinceCode)] : [])],
  })
}
