import { type Ctx, inTransaction } from '../context/context.ts'
import { record } from '../events/record.ts'
import { keptMoments, type Moment, stillToCome } from './moments.ts'
import { type DueKey, type DueTicket, duePage, insertWatcher, lockDue, saveNext } from './store.ts'
import { superiorOf } from './superior.ts'

const pageSize = 500

/**
 * Acts on every moment that has come: warns, tells of a miss, reports upwards; answers how many. What a stopped
 * process or a jump of the clock left behind is done in order, once. Several processes may sweep at a time: a ticket
 * that another holds is left to it, or to the next minute. One ticket that fails does not hold up the others.
 */
export const sweepDeadlines = async (ctx: Ctx): Promise<number> => {
  const failures: unknown[] = []
  let acted = 0
  let page: readonly DueKey[] = []
  let after: DueKey | null = null
  do {
    page = await duePage(ctx.db, { now: ctx.now, after, limit: pageSize })
    for (const { ticketId } of page)
      acted += await sweepDeadline(ctx, ticketId).catch((error) => {
        failures.push(error)
        return 0
      })
    after = page.at(-1) ?? null
  } while (page.length === pageSize)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} deadlines not acted on`)
  return acted
}

/** The same of one ticket. */
export const sweepDeadline = (ctx: Ctx, ticketId: number): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockDue(ctx.db, ticketId, ctx.now)
    if (!ticket) return 0
    const moments = stillToCome(keptMoments(ticket), ticket.acted)
    const come = moments.filter(({ at }) => at <= ctx.now)
    for (const moment of come) await act(ctx, ticket, moment)
    const acted = Object.fromEntries(come.map(({ kind, at }) => [kind, at.toISOString()]))
    await saveNext(ctx.db, ticketId, {
      next: moments[come.length] ?? null,
      acted: { ...ticket.acted, ...acted },
    })
    return come.length
  })

const act = async (ctx: Ctx, ticket: DueTicket, { kind, at }: Moment): Promise<void> => {
  const dueAt = ticket.dueAt.toISOString()
  const acceptDueAt = (ticket.acceptDueAt ?? at).toISOString()
  switch (kind) {
    case 'accept-warn':
      await record(ctx, ticket, { type: 'ticket.warned', dueAt: acceptDueAt, what: 'accept' })
      break
    case 'warn':
      await record(ctx, ticket, { type: 'ticket.warned', dueAt, what: 'resolve' })
      break
    case 'accept-miss':
      await record(ctx, ticket, { type: 'ticket.missed', dueAt: acceptDueAt, what: 'accept' })
      break
    case 'miss':
      await record(ctx, ticket, { type: 'ticket.missed', dueAt, what: 'resolve' })
      break
    case 'escalate':
      await reportUpwards(ctx, ticket)
  }
}

const task = 'Theo dõi phiếu quá hạn / Follows a ticket that is overdue'

const reportUpwards = async (ctx: Ctx, ticket: DueTicket): Promise<void> => {
  const to = superiorOf(await ctx.knowledge.directory.at(ctx.db, ticket), ticket)
  if (to !== ticket.departmentId)
    await insertWatcher(ctx.db, { ticketId: ticket.id, departmentId: to, task, now: ctx.now })
  const sharedWith = [...new Set([...ticket.sharedWith, to])]
  const dueAt = ticket.dueAt.toISOString()
  await record(ctx, { ...ticket, sharedWith }, { type: 'ticket.escalated', dueAt, to })
}
