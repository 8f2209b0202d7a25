import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import { type MissedConsultation, missedConsultation, missedConsultations } from './store.ts'

/**
 * Tells once of each question that a department let pass unanswered; answers how many. One that fails does not hold up
 * the others.
 */
export const watchConsultations = async (ctx: Ctx): Promise<number> => {
  const failures: unknown[] = []
  let told = 0
  for (const missed of await missedConsultations(ctx.db, ctx.now))
    told += await tell(ctx, missed).catch((error) => {
      failures.push(error)
      return 0
    })
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} consultations not told of`)
  return told
}

/** Asked again under the lock of the ticket: another process may have been quicker. */
const tell = (ctx: Ctx, { id, ticketId }: MissedConsultation): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, ticketId)
    const missed = await missedConsultation(ctx.db, id, ctx.now)
    if (!missed) return 0
    const { departmentId, dueAt } = missed
    await record(ctx, ticket, {
      type: 'ticket.consultation-missed',
      consultationId: id,
      departmentId,
      dueAt: dueAt.toISOString(),
    })
    return 1
  })
