import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { drainBacklog, giveBack } from './drain.ts'
import {
  type Absence,
  absencesBegun,
  absencesOver,
  departmentsServedBy,
  markHandedOver,
  markReturned,
} from './store.ts'

/** Acts once on each absence that has begun (its tickets are given back) or is over (the backlog is given out). */
export const watchAbsences = async (ctx: Ctx): Promise<void> => {
  for (const absence of await absencesBegun(ctx.db, ctx.now)) await begin(ctx, absence)
  for (const absence of await absencesOver(ctx.db, ctx.now)) await end(ctx, absence)
}

// Marked last: a crash on the way repeats it, and what moved already does not move again.
const begin = async (ctx: Ctx, absence: Absence): Promise<void> => {
  const givenBack = await giveBack(ctx, absence.staffId)
  await note(ctx, absence, { mark: markHandedOver, changes: { givenBack } })
}

const end = async (ctx: Ctx, absence: Absence): Promise<void> => {
  await drainServedBy(ctx, [absence.staffId])
  await note(ctx, absence, { mark: markReturned, changes: { returned: true } })
}

type Done = { mark: typeof markReturned; changes: Record<string, unknown> }

const note = (ctx: Ctx, { id, staffId }: Absence, { mark, changes }: Done): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    if ((await mark(ctx.db, id, ctx.now)).length === 0) return
    const about = { subject: `absence:${id}`, rooms: [`staff:${staffId}`] }
    await recordHouse(ctx, { type: 'absence.changed', absenceId: id, staffId, changes }, about)
  })

/** The backlog of every department that these people serve. */
export const drainServedBy = async (ctx: Ctx, staffIds: string[]): Promise<void> => {
  for (const departmentId of await departmentsServedBy(ctx.db, staffIds, ctx.now))
    await drainBacklog(ctx, departmentId)
}
