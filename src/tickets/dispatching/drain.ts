import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { dispatchTicket, handOverTicket } from './dispatch.ts'
import { openTicketsOf, waitingIn } from './store.ts'

const most = 200
/** So many in a row that nobody can take: the rest will not fare better now. */
const missesInARow = 20

/** Gives out what waits in a department, danger and urgency first, then the oldest; answers how many found an officer. */
export const drainBacklog = async (ctx: Ctx, departmentId: number, limit = most): Promise<number> => {
  if (ctx.alone) return 0
  let given = 0
  let misses = 0
  for (const id of await waitingIn(ctx.db, departmentId, limit)) {
    const ticket = await unlessOvertaken(() => dispatchTicket(ctx, id))
    if (ticket?.officerId) given++
    misses = ticket?.officerId ? 0 : misses + 1
    if (misses === missesInARow) break
  }
  return given
}

/** The open tickets of an officer who is away go to substitutes or back to the queue; answers how many moved. */
export const giveBack = async (ctx: Ctx, staffId: string): Promise<number> => {
  let moved = 0
  for (const { id } of await openTicketsOf(ctx.db, staffId)) {
    const ticket = await unlessOvertaken(() => handOverTicket(ctx, id))
    if (ticket && ticket.officerId !== staffId) moved++
  }
  return moved
}

export const dispatchIfFree = (ctx: Ctx, id: TicketId) => unlessOvertaken(() => dispatchTicket(ctx, id))
export const handOverIfAway = (ctx: Ctx, id: TicketId) => unlessOvertaken(() => handOverTicket(ctx, id))

/** A person who was quicker is no failure of a job. */
const unlessOvertaken = (work: () => Promise<Ticket>): Promise<Ticket | null> =>
  work().catch((error) => {
    if (error instanceof Refused && (error.kind === 'conflict' || error.kind === 'missing')) return null
    throw error
  })
