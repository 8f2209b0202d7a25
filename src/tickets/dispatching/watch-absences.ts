import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { sayMoment } from '../../platform/time-words.ts'
import { drainBacklog, giveBack } from './drain.ts'
import { keepTickets, settleTickets } from './settle.ts'
import {
  type Absence,
  type AbsenceBegun,
  absencesBegun,
  absencesOver,
  departmentsServedBy,
  isGone,
  markHandedOver,
  markReturned,
} from './store.ts'

/** Acts once on each absence that has begun (its tickets go where its entry says) or is over (the backlog is given out). */
export const watchAbsences = async (ctx: Ctx): Promise<void> => {
  for (const absence of await absencesBegun(ctx.db, ctx.now)) await begin(ctx, absence)
  for (const absence of await absencesOver(ctx.db, ctx.now)) await end(ctx, absence)
}

const begin = async (ctx: Ctx, absence: AbsenceBegun): Promise<void> => {
  if (absence.tickets === 'keep') return settle(ctx, absence, keepTickets)
  if (absence.takenOverBy !== null && !(await isGone(ctx.db, absence.takenOverBy, ctx.now)))
    return settle(ctx, absence, handOver(absence.takenOverBy))
  await giveAllBack(ctx, absence)
}

const handOver = (to: string) => (ctx: Ctx, whose: { staffId: string; why: string }) =>
  settleTickets(ctx, { ...whose, tickets: 'hand-over', to })

const settle = (ctx: Ctx, absence: AbsenceBegun, how: typeof keepTickets): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const why = `${absence.name} vắng đến ${sayMoment(absence.endsAt).vi}`
    const changes = await how(ctx, { staffId: absence.staffId, why })
    await note(ctx, absence, { mark: markHandedOver, changes })
  })

// Marked last: a crash on the way repeats it, and what moved already does not move again.
const giveAllBack = async (ctx: Ctx, absence: Absence): Promise<void> => {
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
